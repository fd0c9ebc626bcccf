/** The same in Japanese. */
import type { Words } from '../i18n/words';
import type { en } from './mapping-words';

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
