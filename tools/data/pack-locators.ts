import { chooseLocator } from '../../src/museum/catalogue/choose-locator.ts';
import { nameRecords } from '../../src/museum/catalogue/record-place.ts';
import type { PackedFile } from './packed-file.ts';
import type { PlacedCollection } from './place-collection.ts';

/** Bytes of such a file on average: it is fetched before the first picture by who comes for one gift. */
const usualBytes = 8 * 1024;
/** Bytes of the largest. */
const mostBytes = 32 * 1024;

/**
 * The files that tell where a gift stands and its record lies, by id and former id. Which of them tells of a gift
 * follows from the id.
 */
export function packLocators({ museum, recordPlace }: PlacedCollection): readonly PackedFile[] {
  const lines: (readonly [id: string, line: string])[] = [];
  for (const gift of museum.catalogue.gifts) {
    const place = JSON.stringify(nameRecords(recordPlace(gift)));
    for (const id of [gift.id as string, ...gift.aliases]) lines.push([id, `${JSON.stringify(id)}:${place}`]);
  }
  const bytes = lines.reduce((sum, [, line]) => sum + Buffer.byteLength(line) + 1, 0);
  for (let count = Math.max(1, Math.ceil(bytes / usualBytes)); ; count *= 2) {
    const shards = Array.from({ length: count }, (): string[] => []);
    for (const [id, line] of lines) shards[chooseLocator(id, count)]?.push(line);
    const files = shards.map((shard, number) => ({
      name: `where/${number}.json`,
      content: `{${shard.join(',')}}`,
    }));
    if (files.every(({ content }) => Buffer.byteLength(content) <= mostBytes)) return files;
  }
}
