/** The same in Japanese. */
import type { Words } from '../i18n/words';
import type { en } from './words-of-forms';

export const ja: Words<typeof en> = {
  register: {
    action: '顧客を登録',
    title: '顧客の登録',
    submit: '登録',
    source: '登録経路',
    sources: { person: '対面', phone: '電話', web: 'ウェブフォーム', referral: '紹介', fair: '展示会' },
    known: 'このメールアドレスの顧客は登録済みです：',
    done: '登録しました',
  },
  actions: {
    opportunity: '商談',
    case: '問い合わせ',
    task: 'タスク',
    correct: '顧客情報を訂正',
    owner: '担当者を変更',
    link: '識別子を追加',
    relate: '他の顧客と関連付け',
    events: 'イベント一覧で表示',
  },
  opportunity: {
    title: '商談の作成',
    submit: '作成',
    name: '件名',
    amount: '見込み金額',
    close: '完了予定日',
    product: '商品',
    done: '商談を作成しました',
  },
  case: {
    title: '問い合わせの登録',
    submit: '登録',
    subject: '件名',
    text: '内容',
    channel: '受付チャネル',
    priority: '優先度',
    skill: '分野',
    done: '問い合わせを登録しました',
  },
  task: {
    title: 'タスクの登録',
    submit: '登録',
    name: '内容',
    due: '期日',
    owner: '担当者',
    done: 'タスクを登録しました',
    complete: '完了にする',
    completed: 'タスクを完了しました',
  },
  correct: {
    title: '顧客情報の訂正',
    submit: '訂正',
    reason: '訂正の理由',
    hint: '変更した項目だけが記録され、以前の内容は履歴に残ります。空欄は「不明」を意味します。',
    nothing: '変更はまだありません',
    done: '訂正しました',
  },
  owner: { title: '担当者の変更', submit: '変更', done: '担当者を変更しました' },
};
