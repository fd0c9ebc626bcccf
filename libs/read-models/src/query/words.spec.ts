import { askedWords, foundBy, hasAll, MOST_WORDS, textsIn, wordsOf } from './words';

const finds = (asked: string, ...texts: string[]) => hasAll(foundBy(texts), askedWords(asked));

describe('the words of a text', () => {
  it.each([
    ['Tanaka Yūki', ['tanaka', 'yuki']],
    ['tanaka.yuki@example.com', ['tanaka', 'yuki', 'example', 'com']],
    ['Łódź, Straße; Øre', ['lodz', 'strasse', 'ore']],
    ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
    ['ﾀﾅｶ ｶﾞｸｾｲ Ｔｏｗｅｒ１', ['たなか', 'がくせい', 'tower1']],
    ['東京Tower第3章', ['東京', 'tower', '第', '3', '章']],
    ['हिन्दी', ['हिन्दी']],
    ['SO-2024/17', ['so', '2024', '17']],
    ['\ud800x\u0000y', ['x', 'y']],
    [' -- ', []],
    ['', []],
  ])('%j: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['tana', ['Tanaka Yuki'], true],
    ['TANA yu', ['Tanaka Yuki'], true],
    ['yuki tanaka', ['Tanaka', 'Yuki'], true],
    ['naka', ['Tanaka'], false],
    ['tanaka ada', ['Tanaka Yuki'], false],
    ['éva', ['Eva'], true],
    ['eva', ['Éva'], true],
    ['タナカ', ['たなか'], true],
    ['たなか', ['ﾀﾅｶ'], true],
    ['か', ['がく'], false],
    ['中', ['田中優樹'], true],
    ['優樹', ['田中優樹'], true],
    ['中樹', ['田中優樹'], false],
    ['田中優樹', ['田中　優樹'], true],
    ['田中 優樹', ['田中優樹'], true],
    ['おくむらハル', ['オクムラ・ハル'], true],
    ['田中優樹', ['田中', '優樹'], false],
    ['철수', ['김철수'], true],
    ['สดี', ['สวัสดี'], true],
    ['tanaka.yuki@ex', ['tanaka.yuki@example.com'], true],
    ['9012', ['+81 90-1234-5678'], true],
    ['90 1234', ['+81 90-1234-5678'], true],
    ['819012345678', ['+81 90-1234-5678'], true],
    ['5678', ['+81 (90) 1234.5678'], true],
    ['2345', ['+81 90-1234-5678'], false],
    ['12', ['1', '2'], false],
  ])('%j in %j: %j', (asked, texts, found) => {
    expect(finds(asked, ...texts)).toBe(found);
  });

  it('count as far as the bounds say, on both sides alike', () => {
    const long = 'x'.repeat(100);
    const run = '本'.repeat(100);
    expect([...foundBy([long, run])].every((word) => word.length <= MOST_WORDS.letters)).toBe(true);
    expect(finds(long, `${long}y`)).toBe(true);
    expect(finds(run, run)).toBe(true);
    expect(finds('𠮷'.repeat(40), '𠮷'.repeat(50))).toBe(true);
    const many = Array.from({ length: 1200 }, (_, i) => `w${i}`).join(' ');
    expect(foundBy([many, 'late']).size).toBe(MOST_WORDS.ofRow);
    expect(finds('late', 'late', many)).toBe(true);
    expect(finds('late', many, 'late')).toBe(false);
  });

  it('are taken from lists, from the objects of lists, and from nothing but text', () => {
    const row = { name: 'A', tags: ['b', ['c'], 4], ids: [{ value: 'd' }, { value: null }, 'e'], at: { city: 'f' } };
    const paths = ['name', 'tags', 'ids.value', 'at.city', 'at', 'nosuch.x', 'name.length', 'toString'];
    expect(
      textsIn(
        row,
        paths.map((path) => path.split('.')),
      ),
    ).toEqual(['A', 'b', 'c', 'd', 'f']);
    expect(textsIn(null, [['name']])).toEqual([]);
  });
});
