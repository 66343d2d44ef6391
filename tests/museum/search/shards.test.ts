import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/museum/search/byte-reader.ts';
import { readRows } from '../../../src/museum/search/read-rows.ts';
import { readShard } from '../../../src/museum/search/read-shard.ts';
import { findShardOf, findShards, type SearchTable } from '../../../src/museum/search/search-table.ts';
import { packSearch } from '../../../tools/data/pack-search.ts';
import { ByteWriter } from '../../../tools/data/search/byte-writer.ts';
import { cutShards } from '../../../tools/data/search/cut-shards.ts';
import { writeRows } from '../../../tools/data/search/write-rows.ts';
import { makeRow } from './packed-search.ts';

const none = { from: [], bytes: [] };

function readBack(rows: readonly number[]): { rows: number[]; bytes: number } {
  const writer = new ByteWriter();
  writeRows(rows, writer);
  // What follows must not be touched.
  writer.write(77);
  const reader = new ByteReader(writer.finish());
  const found: number[] = [];
  readRows(reader, (row) => found.push(row));
  expect(reader.read()).toBe(77);
  expect(reader.isAtEnd).toBe(true);
  return { rows: found, bytes: writer.length - 1 };
}

describe('shards', () => {
  it('S12 numbers come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.write(number);
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.read())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
    for (const edge of [0, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER]) {
      const writer = new ByteWriter();
      writer.write(edge);
      expect(new ByteReader(writer.finish()).read()).toBe(edge);
    }
  });

  it('S12 a number cut off is an error', () => {
    expect(() => new ByteReader(Uint8Array.of(128, 128)).read()).toThrow('search:');
  });

  it('S12 lists of rows come back as they were written, sparse, dense and in runs', () => {
    const sorted = fc
      .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.array(fc.nat(), { maxLength: 400 }))
      .map(([range, rows]) => [...new Set(rows.map((row) => row % range))].sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, (rows) => {
        expect(readBack(rows).rows).toEqual(rows);
      }),
    );
    const runs = fc
      .array(fc.tuple(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 300 })), { maxLength: 12 })
      .map((stretches) => {
        let at = 0;
        return stretches.flatMap(([gap, length]) => {
          const first = at + gap;
          at = first + length;
          return Array.from({ length }, (_, step) => first + step);
        });
      });
    fc.assert(
      fc.property(runs, (rows) => {
        expect(readBack(rows).rows).toEqual(rows);
      }),
    );
  });

  it('S12 no list takes more than a bit a row of the span, or two numbers a run', () => {
    const half = Array.from({ length: 40_000 }, (_, at) => at * 2 + ((at * 7919) % 2));
    expect(readBack(half).bytes).toBeLessThan(80_000 / 8 + 12);
    const run = Array.from({ length: 100_000 }, (_, at) => at + 5);
    expect(readBack(run).bytes).toBeLessThan(12);
    const few = [3, 200_000, 1_000_000];
    expect(readBack(few).bytes).toBeLessThan(10);
  });

  it('S12 shards are cut so that the table leads to every key', () => {
    const entries = fc
      .tuple(
        fc.uniqueArray(
          fc.string({ unit: fc.constantFrom('a', 'b', 'ㄱ', '가', 'é', '\ud83d'), maxLength: 6 }),
          {
            maxLength: 80,
          },
        ),
        fc.array(fc.nat({ max: 30 }), { minLength: 80, maxLength: 80 }),
        fc.integer({ min: 1, max: 120 }),
      )
      .map(([keys, lengths, most]) => ({
        most,
        entries: keys
          .sort((a, b) => (a < b ? -1 : 1))
          .map((key, at) => ({ key, content: new Uint8Array(lengths[at] ?? 0).fill(at) })),
      }));
    fc.assert(
      fc.property(entries, ({ entries: written, most }) => {
        const { separators, shards } = cutShards(written, most);
        expect(separators).toHaveLength(shards.length);
        const index = { from: separators, bytes: shards.map(({ length }) => length) };
        const table = { shards: { terms: index, best: none, all: none, words: none, endings: none } };
        const counts = shards.map((shard) => {
          let count = 0;
          readShard(shard, '', () => count++);
          return count;
        });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(written.length);
        shards.forEach((shard, at) => {
          if ((counts[at] ?? 0) > 1) expect(shard.length).toBeLessThanOrEqual(most);
        });
        for (const { key, content } of written) {
          const one = findShardOf(table, 'terms', key);
          expect(one.to - one.from).toBe(1);
          let found: Uint8Array | null = null;
          readShard(shards[one.from] as Uint8Array, key, (name, reader) => {
            if (name === key) found = reader.bytes.slice(reader.at, reader.at + content.length);
          });
          expect(found).toEqual(content);
          for (let length = 0; length <= key.length; length++) {
            const prefix = key.slice(0, length);
            const { from, to } = findShards(table, 'terms', prefix);
            const keys: string[] = [];
            for (const shard of shards.slice(from, to)) readShard(shard, prefix, (name) => keys.push(name));
            expect(keys).toEqual(written.map((entry) => entry.key).filter((name) => name.startsWith(prefix)));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('S12 the same rows give the same files', () => {
    const rows = ['Glass vase', 'Iron rose', '수정공예 《꽃병》'].map((title) =>
      makeRow({ titles: [title] }),
    );
    expect([...packSearch(rows)]).toEqual([...packSearch(rows)]);
  });

  it('S12 no rows at all are a search that finds nothing', () => {
    const files = [...packSearch([])];
    expect(files.map(({ name }) => name)).toEqual(['search/table.json']);
    expect((JSON.parse(files[0]?.content as string) as SearchTable).rows).toBe(0);
  });
});
