/** What kinds of data and their fields are called. */
import type { Words } from '../i18n/words';

export const en = {
  mappings: {
    customers: { name: 'Customers from any CSV file', about: 'One customer a row; you choose which column is what.' },
    'atomic-crm': {
      name: 'Atomic CRM',
      about: 'Contacts and companies: contacts.csv, and contacts_export.csv if it is there.',
    },
    cdnow: { name: 'CDNOW', about: 'A sample of customers and their purchases: CDNOW_sample.txt.' },
    cfpb: { name: 'CFPB complaints', about: 'Complaints about financial companies: consumer_complaints_cuny.csv.' },
    helpdesk: { name: 'Help desk log', about: 'Events of a help desk’s tickets: helpdesk.csv.' },
    'maven-crm': { name: 'Maven CRM', about: 'Accounts, products, sales teams and deals: four CSV files.' },
    'online-retail': { name: 'UCI Online Retail', about: 'Invoice lines: customers, orders, returns and corrections.' },
    'salesforce-dataloader': {
      name: 'Salesforce Data Loader',
      about: 'Accounts and opportunities: accountData.csv, opportunityData.csv.',
    },
    vcards: { name: 'Address books (vCard)', about: 'All .vcf files, of versions 2.1, 3.0 and 4.0.' },
  },
  fields: {
    name: { name: 'Name', about: 'Name of the person or organisation.' },
    firstName: { name: 'First name', about: 'Given name of a person.' },
    lastName: { name: 'Last name', about: 'Family name of a person.' },
    company: { name: 'Company', about: 'The organisation that a person works for.' },
    kind: { name: 'Person or organisation', about: 'Whether it is a person or an organisation.' },
    email: { name: 'E-mail', about: 'E-mail address.' },
    phone: { name: 'Phone', about: 'Phone number.' },
    country: { name: 'Country', about: 'Country.' },
    externalId: { name: 'Id elsewhere', about: 'Id that another system gave.' },
    since: { name: 'Customer since', about: 'Since when it is a customer.' },
  },
  values: { person: 'Person', organisation: 'Organisation' },
} as const;

export const ja: Words<typeof en> = {
  mappings: {
    customers: { name: '顧客（任意の CSV）', about: '1 行に 1 顧客。どの列がどの項目かを選択できます。' },
    'atomic-crm': { name: 'Atomic CRM', about: '連絡先と会社: contacts.csv（任意で contacts_export.csv）' },
    cdnow: { name: 'CDNOW', about: '顧客と購入履歴のサンプル: CDNOW_sample.txt' },
    cfpb: { name: 'CFPB 苦情データ', about: '金融機関への苦情: consumer_complaints_cuny.csv' },
    helpdesk: { name: 'ヘルプデスク記録', about: '問い合わせの履歴: helpdesk.csv' },
    'maven-crm': { name: 'Maven CRM', about: '取引先・商品・営業チーム・商談: CSV 4 ファイル' },
    'online-retail': { name: 'UCI Online Retail', about: '請求明細: 顧客・注文・返品・訂正' },
    'salesforce-dataloader': {
      name: 'Salesforce Data Loader',
      about: '取引先と商談: accountData.csv、opportunityData.csv',
    },
    vcards: { name: 'アドレス帳（vCard）', about: '.vcf ファイル（バージョン 2.1・3.0・4.0）' },
  },
  fields: {
    name: { name: '氏名・名称', about: '個人の氏名または法人の名称' },
    firstName: { name: '名', about: '個人の名' },
    lastName: { name: '姓', about: '個人の姓' },
    company: { name: '勤務先', about: '個人の勤務先の法人' },
    kind: { name: '個人・法人', about: '個人か法人か' },
    email: { name: 'メールアドレス', about: 'メールアドレス' },
    phone: { name: '電話番号', about: '電話番号' },
    country: { name: '国', about: '国' },
    externalId: { name: '外部 ID', about: '他システムでの ID' },
    since: { name: '取引開始日', about: 'いつから顧客か' },
  },
  values: { person: '個人', organisation: '法人' },
};
