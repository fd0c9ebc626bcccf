/** The same in Japanese. */
import type { Words } from '../i18n/words';
import * as today from './home/words-ja';
import type { en } from './words';

export const ja: Words<typeof en> = {
  home: 'ホーム',
  today: today.ja,
  groups: {
    customers: '顧客',
    sales: '営業',
    marketing: 'マーケティング',
    service: 'サービス',
    insight: '分析',
    data: 'データ',
  },
  nav: {
    customers: '顧客',
    pipeline: 'パイプライン',
    opportunities: '商談',
    quotes: '見積',
    orders: '注文',
    products: '商品',
    tasks: 'タスク',
    segments: 'セグメント',
    campaigns: 'キャンペーン',
    codes: 'プロモーションコード',
    cases: '問い合わせ',
    knowledge: 'ナレッジ',
    dashboards: 'ダッシュボード',
    imports: 'インポート',
    events: 'イベント',
    catalogue: 'イベント定義',
    operations: '運用',
  },
  menu: 'メニュー',
  search: '検索・移動 …',
  searchLabel: '検索',
  nothingFound: '見つかりません',
  goTo: '移動',
  language: '言語',
  scheme: { label: '表示', light: 'ライト', dark: 'ダーク', auto: 'システムに合わせる' },
  signOut: 'サインアウト',
  signedInAs: '{{actor}} としてサインイン中',
  unreachable: 'サーバーが応答しません。表示は古い可能性があります。自動的に再試行しています。',
  skip: '本文へ移動',
};
