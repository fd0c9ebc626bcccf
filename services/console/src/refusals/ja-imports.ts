/** What the server says of imports and their files, in Japanese. */
import { ROWS } from './ja-rows';
import type { Reasons } from './translation';

const FILES: Reasons = [
  [
    'there are {most} imports already: delete some that are done',
    'インポートは {most} 件までです。完了したものを削除してください',
  ],
  ['there is no such import', 'このインポートは見つかりません'],
  ['there is no mapping {mapping} any more', 'データの種類「{mapping}」は廃止されました'],
  ['there is nothing to say of its rows before it was checked', '確認が済むまで、行ごとの結果はありません'],
  [
    'the columns of {mapping} are known: there is nothing to choose',
    '「{mapping}」の列は決まっているため、選択は不要です',
  ],
  ['there is no file yet whose columns could be chosen', 'ファイルがまだないため、列を選択できません'],
  [
    'the import was not checked as it is now: check it first',
    '現在の内容で確認が済んでいません。先に確認を実行してください',
  ],
  ['nothing is under way that could be cancelled', '中止できる処理はありません'],
  [
    'the import is {status}: wait for it, or cancel it',
    'このインポートは「{status}」です。完了を待つか、中止してください',
  ],
  ['files are missing: {columns}', 'ファイルが足りません：{columns}'],
  ['another import is at work: {id}', '別のインポートを実行中です（{id}）'],
  ['an import has at most {most} files', '1 回のインポートのファイルは {most} 個までです'],
  [
    'a file may have at most {most} MiB; compressed (.gz) it is smaller',
    'ファイルは {most} MiB までです。圧縮（.gz）すると小さくなります',
  ],
  ['did not arrive as a whole', 'ファイルの送信が途中で切れました'],
  ['is empty', '内容が空です'],
  ['must be the name of the file', 'ファイル名を指定してください'],
  ['must be the name of a file, without folders', 'フォルダーを含まないファイル名を指定してください'],
  [
    'must be one of {columns}, as it is or with .gz behind it',
    'ファイル名は次のいずれか（末尾の .gz も可）にしてください：{columns}',
  ],
  ['is no column of the file, which has {columns}', 'ファイルにない列です（ある列：{columns}）'],
  ['is {field}, as {column} is already', '「{field}」は列「{column}」で選択済みです'],
  ['must be a text of {least} to {most} characters', '{least}〜{most} 文字で入力してください'],
  ['must have a column for name, firstName or lastName', '名称・名・姓のいずれかの列を選択してください'],
  ['the import has no {file}', '{file} がありません'],
  [
    'the import does not exist: give the folder with {columns}',
    'インポートのファイルがありません（必要なファイル：{columns}）',
  ],
  [
    'the import is no folder: give the folder with {columns}',
    'インポートのファイルを読み取れません（必要なファイル：{columns}）',
  ],
  ['{file} is missing', '{file} がありません'],
  ['{file} is a folder, not a file', '{file} はフォルダーです。ファイルを指定してください'],
  ['{file} may not be read', '{file} を読み取る権限がありません'],
  ['{file} is empty: its first row must name the columns', '{file} が空です。1 行目に列名が必要です'],
  ['{file}, row {row}: the header cannot be read', '{file} の {row} 行目：列名の行を読み取れません'],
  [
    '{file}, row {row}: the header cannot be read: {reason}',
    '{file} の {row} 行目：列名の行を読み取れません（{reason}）',
  ],
  ['{file} has the column {columns} more than once', '{file} で列 {columns} が重複しています'],
  ['{file} has the columns {columns} more than once', '{file} で列 {columns} が重複しています'],
  ['{file} is empty: each row must be {columns}', '{file} が空です。各行は {columns} の順にしてください'],
  [
    '{file}, row {row}, has {count} columns: each row must be {columns}',
    '{file} の {row} 行目に {count} 列あります。各行は {columns} の順にしてください',
  ],
  [
    '{file}, row {row}, cannot be read: {reason}: each row must be {columns}',
    '{file} の {row} 行目を読み取れません（{reason}）。各行は {columns} の順にしてください',
  ],
  ['{file} is empty: its first row must be {columns}', '{file} が空です。1 行目は {columns} にしてください'],
  ['{file} lacks the column {columns}', '{file} に列 {columns} がありません'],
  ['{file} lacks the columns {columns}', '{file} に列 {columns} がありません'],
  ['{file} has the column {columns}, which the mapping does not know', '{file} の列 {columns} は取り込みの対象外です'],
  ['{file} has the columns {columns}, which the mapping does not know', '{file} の列 {columns} は取り込みの対象外です'],
  ['{file}: {reason}', '{file}：{reason}'],
  ['{title}: {rest}', '{title}：{rest}'],
  ['Kizuna does not answer at {url} ({code})', 'サーバーが応答しません（{url}、{code}）'],
  [
    'The import stopped after {done} of {count} commands. Run it again: it goes on.',
    'インポートは {count} 件中 {done} 件で停止しました。もう一度実行すると続きから始まります',
  ],
  ['row {row} never ends: this is no CSV file', '{row} 行目に終わりがなく、CSV ファイルではありません'],
  ['row {row} never ends: this is no file of vCards', '{row} 行目に終わりがなく、vCard のファイルではありません'],
  ['it is no text: there are zero bytes in it', 'テキストではありません（ゼロバイトを含んでいます）'],
  [
    'its mark says UTF-16, but it goes on with zero characters, as in UTF-32: save it as UTF-8',
    'UTF-16 と示されていますが、内容は UTF-32 のようです。UTF-8 で保存してください',
  ],
  ['there is no encoding {encoding}', '文字コード {encoding} には対応していません'],
  ['it cannot be decompressed: {detailed}', '圧縮を解凍できません（{detailed}）'],
  ['the quotation marks are broken', '引用符が正しくありません'],
  ['a quotation mark is not closed', '引用符が閉じられていません'],
  [
    'The import was cut off. Run it again: it goes on, and adds nothing twice.',
    'インポートが中断されました。もう一度実行すると続きから始まり、重複は発生しません',
  ],
  ['Something went wrong inside; it was logged.', '内部エラーが発生しました（記録済み）'],
  ['it has {count} fields, and the first row has {width}', '項目数が {count} で、1 行目の {width} と一致しません'],
];

export const IMPORTS: Reasons = [...FILES, ...ROWS];
