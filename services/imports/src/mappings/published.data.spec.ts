/** What is published of the data sets, counted from their files: row by row into a target that says no to nothing. */
import { bodyOf, givenData, mappedFolder } from '../mapped.fixture';
import { atomicCrm } from './atomic-crm';
import { cfpb } from './cfpb';
import { helpdesk } from './helpdesk';
import { vcards } from './vcards';

givenData('helpdesk', (folder) => {
  test('13,710 rows are 3,804 cases; each row is applied, but for 91 that are named', async () => {
    const { summary, counts, notes, report } = await mappedFolder(helpdesk, folder);
    expect(summary).toMatchObject({ rows: 13_710, rejectedRows: 0 });
    expect(notes).toEqual([['', 'was there before, exactly so: it happened once', 91]]);
    expect(report('helpdesk.notes.csv')).toHaveLength(91);
    expect(counts).toEqual({
      'service.case.open': 3804,
      'service.case.note': 8533,
      'service.case.resolve': 4077,
      'service.case.reopen': 273,
      'service.case.wait': 901,
      'service.case.end-waiting': 519,
    });
    // 108 rows are the opening itself; what reopens or ends a waiting is told besides.
    expect(8533 + 4077 + 901 + 108).toBe(13_710 - 91);
  });
});

givenData('cfpb', (folder) => {
  test('3,186 rows are 3,175 complaints, and their oddities are reported', async () => {
    const { summary, counts, notes } = await mappedFolder(cfpb, folder);
    expect(summary).toMatchObject({ rows: 3186, rejectedRows: 0 });
    expect(notes.map(([column, , rows]) => [column, rows])).toEqual([
      ['ZIP code', 1165],
      ['ZIP code', 184],
      ['Company response to consumer', 26],
      ['ZIP code', 20],
      ['', 11],
      ['Date sent to company', 6],
      ['Company response to consumer', 3],
    ]);
    expect(counts).toMatchObject({
      'service.case.open': 3175,
      'service.case.resolve': 3146,
      'service.case.reopen': 594,
    });
  });
});

givenData('atomic-crm', (folder) => {
  test('500 contacts of 55 companies, and 2 of the other layout', async () => {
    const { summary, counts, named } = await mappedFolder(atomicCrm, folder);
    expect(summary).toMatchObject({ rows: 502, rejectedRows: 0 });
    expect(counts).toMatchObject({
      'identity.customer.register': 558,
      'identity.customer.relate': 502,
      'marketing.contact.grant-consent': 160,
    });
    const kinds = Map.groupBy(named('identity.customer.register'), (one) => bodyOf(one).kind);
    expect([kinds.get('person')!.length, kinds.get('organisation')!.length]).toEqual([502, 56]);
    expect(named('identity.customer.link-identifier').filter((one) => bodyOf(one).scheme === 'external')).toHaveLength(
      500,
    );
  });
});

givenData('vcards', (folder) => {
  test('18 files of a dozen makers, 26 cards, nobody rejected', async () => {
    const { summary, named, notes } = await mappedFolder(vcards, folder);
    expect(summary).toMatchObject({ rows: 26, rejectedRows: 0 });
    expect(summary.files).toHaveLength(18);
    const kinds = Map.groupBy(named('identity.customer.register'), (one) => bodyOf(one).kind);
    expect([kinds.get('person')!.length, kinds.get('organisation')!.length]).toEqual([26, 14]);
    expect(notes.map(([column, , rows]) => [column, rows])).toEqual([
      ['REV', 21],
      ['TEL', 11],
      ['PHOTO', 9],
      ['TEL', 3],
      ['FN', 2],
      ['EMAIL', 1],
      ['ORG', 1],
      ['TEL', 1],
    ]);
  });

  test('names of all alphabets and escapes are as they are meant', async () => {
    const { named } = await mappedFolder(vcards, folder);
    const names = named('identity.customer.register').map((one) => bodyOf(one).name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Ñ Ñ Ñ Ñ',
        'Dummy, Dummy',
        'Company, The',
        'Mr. John Richter, James Doe Sr.',
        'Simon Perreault',
      ]),
    );
  });
});
