import { describe, expect, it } from 'vitest';
import type { ListedGift } from '../../src/museum/catalogue/listed-gift.ts';
import { listRowFiles } from '../../src/museum/catalogue/row-files.ts';
import { packList } from '../../tools/data/pack-list.ts';

const makeRows = (count: number): ListedGift[] =>
  Array.from({ length: count }, (_, row) => ({ id: `gift-${row}` }) as unknown as ListedGift);
const pack = (count: number): Map<string, readonly ListedGift[]> =>
  new Map(
    [...packList(makeRows(count))].map(({ name, content }) => [
      name,
      JSON.parse(String(content)) as readonly ListedGift[],
    ]),
  );

describe('the list as files', () => {
  it('is pages alone as long as it is read whole', () => {
    expect([...pack(5000).keys()].filter((name) => !name.startsWith('list/'))).toEqual([]);
    expect(pack(0).size).toBe(0);
  });

  it('of many gifts is the same rows in pages and in small files', () => {
    const files = pack(5001);
    const joined = (folder: string): readonly ListedGift[] =>
      Array.from({ length: 400 }, (_, number) => files.get(`${folder}/${number}.json`) ?? []).flat();
    expect(joined('list')).toEqual(makeRows(5001));
    expect(joined('rows')).toEqual(makeRows(5001));
    const [file] = listRowFiles([4321]).files;
    expect(files.get(`rows/${file}.json`)?.map(({ id }) => id)).toContain('gift-4321');
  });
});

describe('the files of single rows', () => {
  it('are listed once each, in the order in which they are needed', () => {
    expect(listRowFiles([40, 3, 41, 900, 2])).toEqual({ files: [2, 0, 56], first: 5 });
    expect(listRowFiles([])).toEqual({ files: [], first: 0 });
  });

  it('are six for what can be read first', () => {
    const apart = [0, 100, 200, 300, 400, 500, 501, 600, 1];
    expect(listRowFiles(apart).first).toBe(7);
    expect(listRowFiles(apart.slice(0, 7)).first).toBe(7);
    expect(listRowFiles([5, 6, 7, 8, 9, 10, 11, 12]).files).toEqual([0]);
  });
});
