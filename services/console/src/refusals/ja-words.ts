/** What stands in the holes of Japanese reasons: the names of fields, states, values and things. */
import { ja as terms } from '../i18n/terms-ja';

type Names = Readonly<Record<string, string>>;

/** Fields of commands, as the forms call them. */
export const FIELDS: Names = {
  activity: '作業',
  actor: '利用者',
  agentId: '担当者',
  amount: '金額',
  articleId: '記事',
  asOf: '基準日',
  at: '日時',
  because: '理由',
  becauseOf: '理由',
  body: '本文',
  boughtAt: '購入日時',
  breached: '超過',
  budget: '予算',
  by: '発言者',
  campaignId: 'キャンペーン',
  candidates: '担当候補',
  capacity: '同時対応数',
  causeEventId: '原因のイベント',
  causeType: '原因の種類',
  channel: 'チャネル',
  cleared: '削除する項目',
  clock: '期限の種類',
  code: 'コード',
  columns: '列',
  command: '操作',
  company: '勤務先',
  commandId: '操作 ID',
  commands: '操作',
  comment: 'コメント',
  consumer: '処理',
  context: '業務領域',
  count: '件数',
  country: '国',
  cursor: 'ページ位置',
  customerId: '顧客',
  defaults: '共通の値',
  deliveredOn: '納品日',
  description: '説明',
  discount: '値引き',
  dueAt: '期限',
  dueOn: '期日',
  effectiveAt: '発効日時',
  email: 'メール',
  employees: '従業員数',
  eventId: 'イベント',
  evidence: '根拠',
  expected: '見込み金額',
  expectedCloseOn: '完了予定日',
  field: '項目',
  file: 'ファイル',
  externalId: '外部 ID',
  filter: '絞り込み',
  first: '初回',
  firstName: '名',
  for: '返答を待つ相手',
  from: '変更元',
  hard: '恒久的',
  id: 'ID',
  kind: '種別',
  last: '件数',
  lastName: '姓',
  launchedAt: '開始日時',
  lifetimeSeconds: '有効期間',
  limit: '件数',
  line: '明細',
  lines: '明細',
  listPrice: '標準価格',
  load: '対応件数',
  lostOn: '失注日',
  managerId: '責任者',
  mapping: 'データの種類',
  name: '名称',
  of: '元の問い合わせ',
  opportunityId: '商談',
  orderId: '注文',
  ownerId: '担当者',
  percent: '割引率',
  permissions: '権限',
  phone: '電話',
  pipelineVersion: 'パイプラインの版',
  price: '単価',
  priority: '優先度',
  productId: '商品',
  promotionCodeId: 'プロモーションコード',
  purpose: '目的',
  quantity: '数量',
  quoteId: '見積',
  reason: '理由',
  reference: '参照番号',
  region: '地域',
  resolution: '解決方法',
  response: '反応',
  result: '結果',
  revenue: '年間売上高',
  role: '役割',
  rule: '条件',
  scheme: '識別子の種類',
  score: '評価',
  search: '検索語',
  sector: '業種',
  segmentId: 'セグメント',
  series: 'シリーズ',
  since: '取引開始日',
  skill: '分野',
  skilled: '分野の一致',
  skills: '分野',
  sku: '品番',
  slaVersion: '対応期限の版',
  sort: '並び順',
  source: '登録経路',
  stage: '段階',
  step: '段階',
  subject: '件名',
  tags: 'タグ',
  teamId: 'チーム',
  text: '内容',
  title: '件名',
  to: '対象',
  total: '合計',
  touchedAt: '配信日時',
  undoes: '取り消す結果',
  validFrom: '適用開始日',
  validUntil: '有効期限',
  value: '値',
  version: '版',
  wholly: '全額',
  wonOn: '受注日',
  yearEstablished: '設立年',
};

export const STATES: Names = { ...terms.status, checking: '確認中', running: '取り込み中' };

export const VALUES: Names = {
  ...terms.stage,
  ...terms.response,
  ...terms.channel,
  ...terms.purpose,
  ...terms.priority,
  ...terms.kind,
  ...terms.pipeline,
  ...terms.relation,
};

/** What reasons speak of: what a customer has several of, and what invoices have besides goods. */
export const SORTS: Names = {
  identifiers: '識別子',
  relations: '関係',
  email: 'メールアドレス',
  phone: '電話番号',
  loyalty: '会員番号',
  external: '外部 ID',
  'a fee of Amazon': 'Amazon の手数料',
  'a bad debt': '貸倒れ',
  'bank charges': '銀行手数料',
  carriage: '運賃',
  'a commission for charity': '寄付の手数料',
  'a discount': '値引き',
  postage: '送料',
  'what was entered by hand': '手入力',
  samples: 'サンプル',
};

/** What commands are given to, under the names of the server. */
export const THINGS: Names = {
  'identity.customer': '顧客',
  'identity.staff': 'スタッフ',
  'identity.team': 'チーム',
  'analytics.activity': '活動の記録',
  'analytics.lifecycle': 'ライフサイクル',
  'marketing.campaign': 'キャンペーン',
  'marketing.contact': '顧客の配信設定',
  'marketing.promotionCode': 'プロモーションコード',
  'marketing.segment': 'セグメント',
  'sales.opportunity': '商談',
  'sales.order': '注文',
  'sales.priceList': '価格表',
  'sales.product': '商品',
  'sales.quote': '見積',
  'sales.task': 'タスク',
  'service.agent': '担当者',
  'service.article': '記事',
  'service.case': '問い合わせ',
};

/** A list of values, each by its name; they may be the names of fields. */
export const listOf = (values: string): string =>
  values
    .split(', ')
    .map((value) => `「${VALUES[value] ?? FIELDS[value] ?? value}」`)
    .join('');

/** A path such as `lines.0.quantity`: fields by their names, places in lists from 1. */
export function fieldOf(path: string): string {
  const parts = path.split('.');
  const named = parts.map((part) => (isPlace(part) ? ` ${Number(part) + 1}` : (FIELDS[part] ?? part)));
  return named
    .reduce(
      (said, part, at) => said + (isPlace(parts[at]!) ? part : isPlace(parts[at - 1]!) ? ` の${part}` : `の${part}`),
    )
    .trim();
}

const isPlace = (part: string): boolean => /^\d+$/.test(part);

/** `2026-01-31` as it is written here. */
export const dayOf = (day: string): string => (/^\d{4}-\d\d-\d\d$/.test(day) ? day.replaceAll('-', '/') : day);

/** A moment in ISO 8601, in UTC as all dates of the page. */
export function momentOf(moment: string): string {
  const at = new Date(moment);
  if (!/^\d{4}-\d\d-\d\dT/.test(moment) || Number.isNaN(at.getTime())) return moment;
  return new Intl.DateTimeFormat('ja', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at);
}
