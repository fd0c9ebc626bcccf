/** The same in Japanese. */
import type { Words } from '../i18n/words';
import type { en } from './command-words';

export const ja: Words<typeof en> = {
  identity: {
    customer: {
      register: '顧客の登録',
      'link-identifier': '識別子の追加',
      'name-owner': '担当者の指名',
      relate: '関係の追加',
    },
    staff: { join: '社員の追加' },
    team: { form: 'チームの結成' },
  },
  marketing: { contact: { 'grant-consent': '同意の記録' } },
  sales: {
    opportunity: { open: '商談の開始', win: '商談の受注', lose: '商談の失注' },
    order: { place: '注文の登録', credit: '返金・調整' },
    product: { list: '商品の登録' },
  },
  service: {
    case: {
      open: '問い合わせの受付',
      note: '問い合わせへの記録',
      wait: '顧客の返答待ち',
      'end-waiting': '返答待ちの終了',
      resolve: '問い合わせの解決',
      reopen: '問い合わせの再開',
    },
  },
};
