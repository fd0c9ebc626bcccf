import { lanes, mergeNext, type ReadLane } from './due-first';

/** Lists of numbers, handed out two at a time. */
const lists: Record<string, readonly number[]> = { odd: [1, 3, 5, 7, 9], even: [2, 4], late: [100], none: [] };
const read: ReadLane<string, number> = async (of, cursor) => {
  const from = Number(cursor ?? 0);
  const rows = lists[of]!.slice(from, from + 2);
  return from + 2 < lists[of]!.length ? { rows, next: String(from + 2) } : { rows };
};
const before = (one: number, other: number) => one - other;

async function pagesOf(...names: string[]): Promise<(readonly number[])[]> {
  const pages: (readonly number[])[] = [];
  let from: Parameters<typeof mergeNext<string, number>>[0] | undefined = lanes<string, number>(names);
  while (from) {
    const { rows, next } = await mergeNext(from, before, read);
    pages.push(rows);
    from = next;
  }
  return pages;
}

test('the parts become one list in order', async () =>
  expect((await pagesOf('odd', 'even', 'late', 'none')).flat()).toEqual([1, 2, 3, 4, 5, 7, 9, 100]));
test('a page ends where a part may go on with something that comes first', async () =>
  expect((await pagesOf('odd', 'even'))[0]).toEqual([1, 2, 3]));
test('nothing is one page of nothing', async () => expect(await pagesOf('none', 'none')).toEqual([[]]));
