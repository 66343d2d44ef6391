import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSearch, type MuseumSearch } from '../../../src/museum/search/open-search.ts';
import { makeRow, packInMemory, smallSizes } from './packed-search.ts';

const rows = [
  makeRow({ titles: ['Rifle from Fidel Castro'], giver: 'Fidel Castro', countries: ['Cuba'] }),
  makeRow({ titles: ['Crocodile briefcase'], giver: 'Fidel Castro', countries: ['Cuba', '쿠바'] }),
  makeRow({ titles: ['Sculpture "Dove"'], giver: 'Billy Graham', others: ['Kim Il-sung', '김일성'] }),
  makeRow({
    titles: ['Sèvres vase', '수정공예 《꽃병》'],
    giver: 'François Mitterrand',
    others: ['Castro hall'],
  }),
  makeRow({ titles: ['Ёлка из берёзы'], giver: 'Леонид Брежнев', countries: ['Soviet Union'] }),
  makeRow({ titles: ['البندقيّة الذهبيّة'], giver: 'معمّر القذّافي', others: ['Kim Jong-un'] }),
  makeRow({ titles: ['鉄の工芸「かなとこ」', 'Anvil'], countries: ['Japan'], others: ['2003 2004'] }),
  makeRow({ titles: ['Castrol oil can'], others: ['company'] }),
];

describe.each([
  ['large shards', undefined],
  ['small shards', smallSizes],
])('search in %s', (_, sizes) => {
  const packed = packInMemory(rows, sizes);
  const search = packed.open();
  const find = async (query: string): Promise<readonly number[]> => (await search.query(query)).rows;

  it('S6 titles come before givers and countries, these before the rest, whole words before beginnings', async () => {
    const answer = await search.query('Castro');
    expect(answer.rows).toEqual([0, 7, 1, 3]);
    expect(answer.fields.flat()).toEqual(['title', 'title', 'giver-or-country', 'other']);
    expect(answer.total).toBe(4);
    expect(await find('cuba castro')).toEqual([0, 1]);
  });

  it.each([
    ['sevres', [3]],
    ['SÈV', [3]],
    ['francois', [3]],
    ['kim jong un', [5]],
    ['Kim Jong-un', [5]],
    ['jongun', [5]],
    ['Kim', [2, 5]],
    ['елка', [4]],
    ['ёлк', [4]],
    ['БЕРЕЗ', [4]],
    ['بندقية', [5]],
    ['البندقيه', [5]],
    ['بُنْدُق', [5]],
    ['القذافى', [5]],
    ['수', [3]],
    ['수정', [3]],
    ['공예', [3]],
    ['꽃병', [3]],
    ['ㅅㅈㄱㅇ', [3]],
    ['ㄱㅇ', [3, 2]],
    ['ㄲㅂ', [3]],
    ['김일', [2]],
    ['쿠바', [1]],
    ['工芸', [6]],
    ['かなと', [6]],
    ['2004', [6]],
  ])('S1 S2 S3 %s is found', async (query, expected) => {
    const answer = await search.query(query);
    expect(answer.rows).toEqual(expected);
    expect(answer.corrections).toEqual([]);
  });

  it('S3 a row is found at each keystroke of a Hangul word', async () => {
    // As a keyboard shows it: the consonant of the next syllable first hangs on the last one.
    for (const typed of [
      'ㅅ',
      '수',
      '숮',
      '수저',
      '수정',
      '수정ㄱ',
      '수정고',
      '수정공',
      '수정공ㅇ',
      '수정공예',
    ]) {
      expect(await find(typed), typed).toContain(3);
    }
    for (const typed of ['ㄱ', '기', '김', '김ㅇ', '김이', '김일', '김일ㅅ', '김일서', '김일성']) {
      expect(await find(typed), typed).toContain(2);
    }
  });

  it.each([
    ['rfile', 'rifle', [0]],
    ['riffle', 'rifle', [0]],
    ['rigle', 'rifle', [0]],
    ['rile', 'rifle', [0]],
    ['eifle', 'rifle', [0]],
    ['vasr', 'vase', [3]],
    ['scluptrue', 'sculpture', [2]],
    ['briefcaese', 'briefcase', [1]],
    ['cricodi', 'crocodi', [1]],
    ['mittrerand', 'mitterrand', [3]],
    ['брежнов', 'брежнев', [4]],
  ])('S7 %s means %s', async (query, meant, expected) => {
    const answer = await search.query(query);
    expect(answer.rows).toEqual(expected);
    expect(answer.corrections[0]?.meant).toContain(meant);
    expect(answer.total).toBe(expected.length);
  });

  it('S7 only what is not found is corrected, and all words where each is found alone', async () => {
    expect((await search.query('casrto rifle')).corrections).toEqual([{ word: 'casrto', meant: ['castro'] }]);
    const both = await search.query('dove cana');
    expect(both.rows).toEqual([]);
    const apart = await search.query('castrol rifle');
    expect(apart.rows).toEqual([0]);
    expect(apart.corrections.map(({ word }) => word)).toContain('castrol');
  });

  it('S7 short words, years and what is far from everything are not corrected', async () => {
    for (const query of ['cen', '2013', 'xylophone', 'ㅋㅋㅋ']) {
      const answer = await search.query(query);
      expect(answer, query).toMatchObject({ total: 0, rows: [], corrections: [] });
    }
  });

  it('S4 no question throws', async () => {
    const hostile = [
      '',
      ' \n\t',
      '"',
      '\ud800',
      'a\udc00b',
      '\u0000\u0001',
      'x'.repeat(10_000),
      'ㄱ'.repeat(10_000),
      'castro '.repeat(2000),
      '%00../..\\',
      '__proto__ constructor toString',
      '\uffff\uffff',
      '\u{10ffff}',
    ];
    for (const query of hostile) expect((await search.query(query)).total, query).toBeGreaterThanOrEqual(0);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (query) => {
        const { total, rows: found } = await search.query(query);
        expect(found).toHaveLength(total);
      }),
      { numRuns: 300 },
    );
  });

  it('S8 a limit shortens the answer and not the total', async () => {
    expect(await search.query('castro', { limit: 1 })).toMatchObject({ total: 4, rows: [0] });
    expect(await search.query('castro', { limit: 0 })).toMatchObject({ total: 4, rows: [] });
  });
});

describe('search and its files', () => {
  const packed = packInMemory(rows, smallSizes);
  const shard = (name: string): Uint8Array =>
    gunzipSync(packed.files.get(`search/${name}.bin`) as Uint8Array);

  it('S10 nothing is fetched before a question, and each shard once', async () => {
    packed.fetched.length = 0;
    const search = packed.open();
    expect(packed.fetched).toEqual([]);
    await Promise.all([search.query('vase'), search.query('vase'), search.query('vas')]);
    await search.query('vase');
    expect(new Set(packed.fetched).size).toBe(packed.fetched.length);
  });

  it('S10 remembers no more than it may', async () => {
    const search = packed.open(1);
    const ask = async (query: string): Promise<number> => {
      packed.fetched.length = 0;
      await search.query(query);
      return packed.fetched.length;
    };
    const first = await ask('vase');
    expect(first).toBeGreaterThan(0);
    const between = await ask('брежнев');
    expect(between).toBeGreaterThan(0);
    expect(await ask('vase')).toBe(first);
  });

  it('S10 an answer does not depend on what was asked before', async () => {
    const queries = ['castro', 'kim', 'from castro', 'rfile', '수정', 'company can'];
    const search = packed.open();
    const options = { mostBytes: 300 };
    for (const query of [...queries, ...queries]) {
      expect(await search.query(query, options)).toEqual(await packed.open().query(query, options));
    }
  });

  it('S11 a question given up ends with the reason of its signal, and the next is answered', async () => {
    const coming: (() => void)[] = [];
    const search = openSearch({
      fetchTable: () => Promise.resolve(packed.table),
      fetchShard: (name) => new Promise((resolve) => coming.push(() => resolve(shard(name)))),
    });
    const stale = new AbortController();
    const answer = search.query('vase', { signal: stale.signal });
    const reason = new Error('typed on');
    stale.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await expect(search.query('vase', { signal: stale.signal })).rejects.toBe(reason);
    const next = search.query('vase', { signal: new AbortController().signal });
    await new Promise((resolve) => setTimeout(resolve));
    for (const come of coming) come();
    expect((await next).rows).toEqual([3]);
  });

  it('S11 what could not be fetched is fetched again by the next question', async () => {
    const faults = { table: 1, shard: 1 };
    const failing = (kind: 'table' | 'shard'): boolean => faults[kind]-- > 0;
    const search: MuseumSearch = openSearch({
      fetchTable: () =>
        failing('table') ? Promise.reject(new Error('no table')) : Promise.resolve(packed.table),
      fetchShard: (name) =>
        failing('shard') ? Promise.reject(new Error('no shard')) : Promise.resolve(shard(name)),
    });
    await expect(search.query('vase')).rejects.toThrow('no table');
    await expect(search.query('vase')).rejects.toThrow('no shard');
    expect((await search.query('vase')).rows).toEqual([3]);
  });
});
