/** The samples of Salesforce's Data Loader: what the mapping makes of two of them, and what the engine reads of the others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvReader } from '../csv';
import { encodingOf, NoText, textOf } from '../encoding';
import { bodyOf, givenData, mappedFolder } from '../mapped.fixture';
import { instant } from '../reading';
import { salesforceDataloader } from './salesforce-dataloader';

givenData('salesforce-dataloader', (folder) => {
  const sample = (name: string) => join(folder, name);

  /** The fields of each record. */
  async function rowsOf(name: string, delimiter = ','): Promise<(readonly string[] | undefined)[]> {
    const reader = new CsvReader(delimiter);
    const rows = [];
    for await (const text of textOf(sample(name), await encodingOf(sample(name)), () => {})) {
      rows.push(...reader.push(text));
    }
    return [...rows, ...reader.end()].map(({ fields }) => fields);
  }

  test('423 accounts in Windows-1252, 38 deals, of which 8 were won for 2,200,000', async () => {
    const { summary, counts, named, notes } = await mappedFolder(salesforceDataloader, folder);
    expect(summary).toMatchObject({
      rows: 423 + 38,
      rejectedRows: 0,
      files: [{ encoding: 'windows-1252' }, { encoding: 'utf-8' }],
    });
    expect(counts).toEqual({
      'identity.customer.register': 423,
      'identity.customer.link-identifier': 844,
      'sales.opportunity.open': 38,
      'sales.opportunity.win': 8,
    });
    const won = named('sales.opportunity.win').map((one) => bodyOf(one).amount as number);
    expect(won.reduce((sum, amount) => sum + amount)).toBe(2_200_000);
    expect(notes.map(([column, , rows]) => [column, rows])).toEqual([
      ['NAME', 5],
      ['CLOSEDATE', 30],
      ['CREATEDDATE', 8],
    ]);
  });

  test.each(['csvtext.csv', 'csvtext_BOM_UTF8.csv', 'csvtext_BOM_UTF16BE.csv', 'csvtext_BOM_UTF16LE.csv'])(
    '%s says the same in its encoding',
    async (name) =>
      expect(await rowsOf(name)).toEqual([
        ['column1', 'column2', 'column3'],
        ['row1-1', 'row1-2', 'row1-3'],
        ['row2-1', 'row2-2', 'row2-3'],
      ]),
  );

  test.each(['csvtext_BOM_UTF32BE.csv', 'csvtext_BOM_UTF32LE.csv'])('%s is no UTF-32, and refused', async (name) => {
    await expect(encodingOf(sample(name))).rejects.toThrow(NoText);
    await expect(encodingOf(sample(name))).rejects.toThrow('its mark says UTF-16, but');
  });

  test('quotation marks within quotation marks', async () =>
    expect(await rowsOf('csvEscapedQuotes.csv')).toEqual([
      ['column1', 'column2'],
      ['"The Best" Account', 'bla'],
      ['The "Best" Account', 'bla'],
    ]));

  test('another separator', async () =>
    expect((await rowsOf('csvSeparator.csv', '!'))[0]).toEqual(['column1,column2', 'some,column3']));

  test('twenty thousand rows of one column', async () => expect(await rowsOf('20kRows.csv')).toHaveLength(20_001));

  test('every sample is read without a broken row', async () => {
    const names = [
      'acctsWithBinaryDataInRTF',
      'accountsForInsert',
      'SoqlInClauseFromCSV',
      'upsertAccountSmallTemplate',
    ];
    for (const name of names) expect(await rowsOf(`${name}.csv`)).not.toContain(undefined);
  });

  test('of its moments those with an unmistakable zone are read', () => {
    const [, ...rows] = readFileSync(sample('timeZoneFormatTesting.csv'), 'utf8').trim().split(/\r?\n/);
    const moments = rows.map((row) => row.split(',')[1]!.replaceAll('"', ''));
    const read = moments.filter((moment) => moment.startsWith('2009')).map((moment) => instant(moment, () => {}));
    expect(read).toHaveLength(6);
    expect(new Set(read)).toEqual(
      new Set(['2009-07-14T14:14:45.000Z', '2009-07-14T10:14:45.000Z', '2009-07-14T12:14:45.000Z']),
    );
  });
});
