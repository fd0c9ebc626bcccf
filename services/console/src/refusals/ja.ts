/** Why the server says no, in Japanese: the business rules. */
import { CONTRACT } from './ja-contract';
import { IMPORTS } from './ja-imports';
import { dayOf, fieldOf, listOf, momentOf, SORTS, STATES, THINGS, VALUES } from './ja-words';
import type { Speech } from './speech';
import { translator, type Holes, type Reasons } from './translation';

const CUSTOMERS: Reasons = [
  ['the customer is not registered', 'この顧客は登録されていません'],
  ['the customer is already registered', 'この顧客は登録済みです'],
  ['a customer has at most {most} {what}', '顧客に登録できる{what}は {most} 件までです'],
  ['a person has no {detail}', '個人の顧客に「{detail}」は登録できません'],
  ['a detail is either corrected or cleared', '同じ項目の訂正と削除を同時に行うことはできません'],
  ['a customer is not related to itself', '顧客を自分自身に関連付けることはできません'],
  ['only a person works for somebody', '勤務先を登録できるのは個人のみです'],
  ['only an organisation is a subsidiary', '親会社を登録できるのは法人のみです'],
  [
    'it is the subsidiary of another: end that relation first',
    'すでに別の親会社が登録されています。先にその関係を解除してください',
  ],
  ['the value is no identifier of the scheme {scheme}', '{scheme}として正しい形式ではありません'],
  ['this one does not work here any more', 'このスタッフは退職済みです'],
  ['this one has already joined', 'このスタッフは登録済みです'],
  ['the team is not formed', 'このチームは登録されていません'],
  ['the team is already formed', 'このチームは登録済みです'],
];

const MARKETING: Reasons = [
  ['the campaign is already planned', 'このキャンペーンは登録済みです'],
  [
    'the campaign is {status}: plan a new one',
    'このキャンペーンは「{status}」のため開始できません。新しく計画してください',
  ],
  [
    'only a launched campaign is closed: drop one that is planned',
    '終了できるのは実施中のキャンペーンのみです。計画中のものは中止してください',
  ],
  [
    'the campaign is {status}: only a planned one is dropped',
    'このキャンペーンは「{status}」です。中止できるのは計画中のもののみです',
  ],
  ['the campaign has not touched this customer', 'この顧客には、このキャンペーンを配信していません'],
  ['the code is not issued', 'このコードは発行されていません'],
  ['the code is already issued', 'このコードは発行済みです'],
  ['a code takes either a percentage or an amount off an order', '割引率か割引額のどちらか一方を指定してください'],
  ['the code is already redeemed', 'このコードは使用済みです'],
  ['the code is {status}', 'このコードは「{status}」です'],
  ['the code was valid until {day}', 'このコードの有効期限（{day}）は過ぎています'],
  ['the code is for another customer', 'このコードは別の顧客のものです'],
  ['the code is valid until the end of {day}', 'このコードは {day} まで有効です'],
  [
    'the rule holds for every customer: say for whom it does not',
    'この条件にはすべての顧客が該当します。対象を絞ってください',
  ],
  ['the rule holds for no customer, whoever may come', 'この条件に該当する顧客はあり得ません'],
  [
    'the rule is no JSON: write a filter such as {example}',
    '条件が JSON ではありません。{example} のように指定してください',
  ],
  ['a rule cannot ask for segments: it would go round in circles', '条件にセグメントは使えません（循環するため）'],
  ['the rule cannot be read: {field} {reason}', '条件を読み取れません（{field}：{reason}）'],
  ['the segment is retired', 'このセグメントは廃止されています'],
  ['the segment is already defined', 'このセグメントは登録済みです'],
];

const SALES: Reasons = [
  ['the opportunity is not opened', 'この商談は登録されていません'],
  [
    'the opportunity is {status}: only an open one can do this',
    'この商談は「{status}」です。この操作は進行中の商談でのみ行えます',
  ],
  ['the opportunity is already opened', 'この商談は登録済みです'],
  ['the opportunity already has a customer', 'この商談には顧客が設定済みです'],
  ['the opportunity is already past {stage}', 'この商談はすでに「{stage}」より先に進んでいます'],
  [
    'an opportunity cannot be won without a customer: name the customer first',
    '顧客が未設定の商談は受注にできません。先に顧客を設定してください',
  ],
  ['say for how much it was won', '受注金額を入力してください'],
  ['there is no pipeline of version {version}', 'パイプラインの版 {version} はありません'],
  [
    'the pipeline has no stage {stage}: its stages are {stages}',
    'パイプラインに「{stage}」という段階はありません。選べるのは{stages}です',
  ],
  ['the order is already {status}', 'この注文はすでに「{status}」です'],
  ['a credit is no order: nothing more happens to it', 'これは返金の記録のため、注文としての操作はできません'],
  ['the order is cancelled', 'この注文は取り消されています'],
  ['the order of a deal is placed by winning the deal', '商談の注文は、商談を受注にすると登録されます'],
  ['the discount is more than the lines are worth', '値引きが明細の合計を超えています'],
  ['the order was already delivered on {day}', 'この注文は {day} に納品済みです'],
  [
    'this return was already taken: give another one of the same things a reference of its own',
    'この返品は受付済みです。同じ内容の返品を重ねて登録するには、別の参照番号を付けてください',
  ],
  ['the order is already cancelled', 'この注文はすでに取り消されています'],
  [
    'a delivered order is not cancelled: what comes back is returned',
    '納品済みの注文は取り消せません。返品として登録してください',
  ],
  ['the order has no line {line}: its lines are 0 to {last}', '注文に明細 {line} はありません（1 から {last} まで）'],
  ['of line {line} there are {there} left to return', '明細 {line} で返品できる残りは {there} です'],
  ['the price list is not published', 'この価格表は公開されていません'],
  ['the price list is withdrawn', 'この価格表は取り下げられています'],
  ['the price list is already published', 'この価格表は公開済みです'],
  ['a price list does not end before it begins', '適用終了日は適用開始日以降にしてください'],
  ['a price list has at most {most} prices', '価格表に登録できる価格は {most} 件までです'],
  ['the product is discontinued', 'この商品は販売を終了しています'],
  ['the product is already listed', 'この商品は登録済みです'],
  ['the quote is not drafted', 'この見積は登録されていません'],
  ['the quote is {status}', 'この見積は「{status}」です'],
  ['the latest version is not sent: send it first', '最新版が未送付です。先に送付してください'],
  ['the quote was valid until {day}', 'この見積の有効期限（{day}）は過ぎています'],
  ['the quote is already drafted', 'この見積は登録済みです'],
  [
    'version {version} is not the latest: that is {latest}',
    '第 {version} 版は最新ではありません（最新は第 {latest} 版）',
  ],
  ['the quote is valid until {day}', 'この見積は {day} まで有効です'],
  ['the task is not opened', 'このタスクは登録されていません'],
  ['the task is {status}', 'このタスクは「{status}」です'],
  ['the task is already opened', 'このタスクは登録済みです'],
  [
    'the task is due on {day}: until then it is not overdue',
    'このタスクの期日は {day} です。期日までは期限超過になりません',
  ],
  ['an amount has at most two decimals', '金額は小数点以下 2 桁までで入力してください'],
  ['a price has at most four decimals', '単価は小数点以下 4 桁までで入力してください'],
  ['the lines are worth more than an amount can be', '明細の合計が金額の上限を超えています'],
];

const SERVICE: Reasons = [
  ['the agent is not enlisted', 'この担当者は登録されていません'],
  ['the agent is already enlisted', 'この担当者は登録済みです'],
  ['the article is not drafted', 'この記事は登録されていません'],
  ['the article is retired', 'この記事は廃止されています'],
  ['the article is already drafted: revise it', 'この記事は登録済みです。改訂してください'],
  ['the case is already opened', 'この問い合わせは登録済みです'],
  [
    'the case is closed: reopen it, or open another',
    'この問い合わせは終了しています。再開するか、新しく登録してください',
  ],
  ['the case is closed', 'この問い合わせは終了しています'],
  [
    'the case is resolved: it is closed without another reason',
    '解決済みの問い合わせは、理由を付けずに終了してください',
  ],
  [
    'the case is not resolved: say why it is closed, or resolve it',
    'この問い合わせは未解決です。終了の理由を入力するか、解決済みにしてください',
  ],
  ['a case is no duplicate of itself', '問い合わせを自分自身の重複にすることはできません'],
  ['the case is open: it is rated when it is settled', 'この問い合わせは対応中です。評価は対応が済んでから行えます'],
  [
    'the case is already rated: it can be rated again after it was reopened',
    'この問い合わせは評価済みです。再開後に改めて評価できます',
  ],
  ['the case is not opened', 'この問い合わせは登録されていません'],
  [
    'the case is a duplicate: go on in the case of which it is one',
    'この問い合わせは重複です。元の問い合わせで対応してください',
  ],
  [
    'the case is {status}: only an open one can do this',
    'この問い合わせは「{status}」です。この操作は進行中の問い合わせでのみ行えます',
  ],
];

const number = (value: string) => (/^-?\d+(\.\d+)?(e\+?\d+)?$/.test(value) ? value : undefined);

/** The server counts places in lists from 0, people from 1. */
const place = (value: string) => (/^\d+$/.test(value) ? String(Number(value) + 1) : undefined);

const HOLES: Holes = {
  least: number,
  most: number,
  bound: number,
  count: number,
  row: number,
  width: number,
  there: number,
  line: place,
  last: place,
  day: dayOf,
  moment: momentOf,
  // Else "… is missing" would fit much that is no file.
  file: (value) => (/\.[\w*]+$/.test(value) ? value : undefined),
  status: (value) => STATES[value] ?? value,
  what: (value) => SORTS[value] ?? value,
  scheme: (value) => SORTS[value] ?? value,
  thing: (value) => THINGS[value] ?? value,
  stage: (value) => VALUES[value] ?? value,
  stages: listOf,
  values: listOf,
  field: fieldOf,
  detail: fieldOf,
  fields: (value) => value.split(', ').map(fieldOf).join('、'),
  columns: (value) => value.split(/, ?/).join('、'),
  reason: (value) => reason(value),
  title: (value) => reason(value),
  given: (value) => (/^[\w-]+(\.[\w-]+)+$/.test(value) ? value : undefined),
  rest: (value) => reason(value) ?? value.split('; ').map(brokenRule).join('／'),
};

export const REASONS: Reasons = [...CUSTOMERS, ...MARKETING, ...SALES, ...SERVICE, ...CONTRACT, ...IMPORTS];

const reason: Speech['reason'] = translator(REASONS, HOLES);

/** A field and what is wrong with it, as one text. */
function brokenRule(text: string): string {
  const [, field = '', message = ''] = /^(\S+) (.+)$/s.exec(text) ?? [];
  const said = reason(message);
  return said === undefined ? text : speech.wrong(fieldOf(field), said);
}

export const speech: Speech = {
  reason,
  field: fieldOf,
  wrong: (field, message) => `${field}：${message}`,
};
