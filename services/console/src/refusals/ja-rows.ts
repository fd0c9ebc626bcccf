/** What an import says of single rows, in Japanese: why they are left out, and what is worth knowing of those taken. */
import type { Reasons } from './translation';

/** Of rows that are left out. */
const REJECTED: Reasons = [
  ['row {row} has the same {column}', '{row} 行目と {column} が同じです'],
  ['row {row} says otherwise of the same thing', '同じ対象について {row} 行目と内容が異なります'],
  ['row {row} cannot be read, and may belong to it', '関連する可能性のある {row} 行目を読み取れません'],
  ['row {row}, which belongs with it, was not imported', '関連する {row} 行目が取り込まれませんでした'],
  ['{given}: {rest}', '{given}：{rest}'],
  ['there is no "{value}", or its own row was rejected', '「{value}」がないか、その行が取り込まれませんでした'],
  ['rows that belong together say different things with {command}', '関連する行の内容が一致しません（{command}）'],
  [
    '{command}: it was imported before with other values; importing adds, it does not change',
    '{command}：以前に異なる値で取り込み済みです（インポートは追加のみで、変更は行いません）',
  ],
  ['it is in no card: BEGIN:VCARD is missing', 'カードの外にある行です（BEGIN:VCARD がありません）'],
  ['it does not end: END:VCARD is missing', 'カードが終わっていません（END:VCARD がありません）'],
  [
    'line {row} is no property: these begin with a name and a colon',
    '{row} 行目は項目ではありません（名前とコロンで始まる必要があります）',
  ],
  ['it is longer than {most} characters without its photos', '写真を除いて {most} 文字を超えています'],
  [
    'its version is "{version}", and {versions} are read',
    'バージョン「{version}」には対応していません（対応：{versions}）',
  ],
];

/** Of fields that cannot be read. */
const UNREADABLE: Reasons = [
  ['"{value}" is no number', '「{value}」は数値ではありません'],
  ['"{value}" is no whole number', '「{value}」は整数ではありません'],
  ['"{value}" is no day: write {form}', '「{value}」は日付ではありません（{form} の形式にしてください）'],
  ['"{value}" is no moment: write {form}', '「{value}」は日時ではありません（{form} の形式にしてください）'],
  [
    '"{value}" is no moment with a zone: write {form}',
    '「{value}」はタイムゾーン付きの日時ではありません（{form} の形式にしてください）',
  ],
  ['"{value}" is none of {values}', '「{value}」は次のいずれでもありません：{values}'],
  ['"{value}" is no number of a customer', '「{value}」は顧客番号ではありません'],
  ['"{value}" is no ZIP code', '「{value}」は郵便番号ではありません'],
  ['"{value}" is neither a person nor an organisation', '「{value}」は個人でも法人でもありません'],
  ['"{value}" is no id of Salesforce', '「{value}」は Salesforce の ID ではありません'],
  ['is not that of row {row}, which is a line of the same invoice', '同じ請求書の {row} 行目と一致しません'],
  ['is empty, and a deal that was {outcome} has a customer', '空です。結果の出た商談（{outcome}）には顧客が必要です'],
  ['is empty, and a deal that was won has one', '空です。受注した商談には必要です'],
  ['is empty: nobody has no name', '空です。名称は必須です'],
  ['is empty, and so is the first name', '空です。名も空です'],
  ['is below one', '1 未満です'],
  ['is {value}: only persons and organisations are kept', '「{value}」は対象外です（個人と法人のみ取り込みます）'],
  ['is missing, and so is ORG', 'ORG とともに、ありません'],
  ['is missing, and so is all else that could name somebody', '名前となる項目が 1 つもありません'],
];

/** Of rows that are taken. */
const NOTED: Reasons = [
  ['is no e-mail address: not kept', 'メールアドレスではないため、保存しません'],
  ['is no phone number: not kept', '電話番号ではないため、保存しません'],
  [
    'has an extension: kept with the first number only, and not part of what a customer is recognised by',
    '内線番号は先頭の番号にのみ付けて保存し、顧客の識別には使いません',
  ],
  ['{sku} stands for {what}: counts like any line', '{sku} は商品ではありません（{what}）。通常の明細として数えます'],
  ['is blank: imported without', '空欄のまま取り込みます'],
  ['has letters beyond ASCII: read as they are meant', 'ASCII 以外の文字を、本来の文字として読み取ります'],
  ['is below one: imported as taken back or corrected', '1 未満のため、返品または訂正として取り込みます'],
  ['is zero: imported as given away', '0 のため、無償提供として取り込みます'],
  ['is below zero: imported as a correction', '0 未満のため、訂正として取り込みます'],
  [
    'was there before, exactly so: an invoice may have a line twice, so both count',
    '同じ行が前にもあります。請求書では明細の重複があり得るため、両方を数えます',
  ],
  ['is blank: imported as an order of nobody whom we know', '空欄のため、顧客不明の注文として取り込みます'],
  [
    'is written with a fraction, ".0": read without (said once an invoice)',
    '末尾の「.0」を除いて読み取ります（請求書ごとに 1 回表示）',
  ],
  [
    'is not that of the first line of the invoice: the earliest counts',
    '請求書の先頭行と異なるため、最も早い日時を使います',
  ],
  ['begins with C, a cancellation: imported as a credit', 'C で始まる取消のため、返金として取り込みます'],
  ['begins with A, a bad debt: imported as a credit', 'A で始まる貸倒れのため、返金として取り込みます'],
  ['an open deal without account: imported without customer', '取引先のない進行中の商談のため、顧客なしで取り込みます'],
  [
    'a deal in prospecting without date: begins on the last day of the data',
    '見込み段階で日付がないため、データの最終日に始まったものとします',
  ],
  ['is masked: imported as it is', '一部が伏せられたまま取り込みます'],
  ['is shortened: imported with the zeros that it had before', '先頭の 0 を補って取り込みます'],
  ['was there before, exactly so: it is one complaint', '同じ行が前にもあるため、1 件の苦情として扱います'],
  ['is before the day on which it came: taken for that day', '受付日より前のため、受付日として扱います'],
  ['is "{value}": the case stays open', '「{value}」のため、問い合わせは進行中のままです'],
  ['{value} is unknown: told as it is', '{value} は不明のため、そのまま記録します'],
  ['was there before, exactly so: it happened once', '同じ行が前にもあるため、1 回の出来事として扱います'],
  ['is true: not imported', '削除済みのため、取り込みません'],
  [
    'has question marks only: its letters were lost before it came here',
    '疑問符のみです（文字が元データで失われています）',
  ],
  [
    'is after the deal closed: it begins on the day on which it closed',
    '商談の終了後の日付のため、終了日に始まったものとします',
  ],
  ['is before the open deal was entered: kept as it is', '進行中の商談の登録日より前ですが、そのまま保存します'],
  [
    'cannot be split among the CDs: imported as one thing with the number of CDs as its description',
    'CD ごとに分けられないため、枚数を説明とする 1 件として取り込みます',
  ],
  ['was there before, exactly so: a purchase of its own', '同じ行が前にもありますが、別の購入として扱います'],
  ['has another purchase of the same customer: both are imported', '同じ顧客の購入がほかにもあり、両方を取り込みます'],
  ['is zero: imported as an order for nothing', '0 のため、金額のない注文として取り込みます'],
  ['is missing: taken to be known since {day}', 'ないため、{day} から既知として扱います'],
  ['is no date: taken to be known since {day}', '日付ではないため、{day} から既知として扱います'],
  ['has a fax or a pager: not kept', 'FAX とポケットベルの番号は保存しません'],
  ['is not kept', '保存しません'],
  ['has bytes that are none of its encoding: they are shown as �', '文字コードに合わない箇所を「�」で表示します'],
  ['is missing: the person is called by the address or number', 'ないため、アドレスまたは番号を名称とします'],
];

export const ROWS: Reasons = [...REJECTED, ...UNREADABLE, ...NOTED];
