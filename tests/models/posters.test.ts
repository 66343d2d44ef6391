import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  listFiles,
  listPosterFiles,
  listStalePosters,
  posterFolder,
  readPosterHashes,
} from '../../tools/posters/keep-posters.ts';
import { listPosters } from '../../tools/posters/list-posters.ts';
import { posterFiles } from '../../tools/posters/poster.ts';
import { root } from '../root.ts';

const posters = listPosters(root);
const folder = join(root, posterFolder);
const kept = readPosterHashes(root);

describe('posters', () => {
  it('are there for the museum, and every tour, room and gift (npm run views -- --posters)', () => {
    expect(posters.filter(({ name }) => !(name in kept)).map(({ name }) => name)).toEqual([]);
  });

  it('were drawn from what is there now, with all their files', () => {
    const drawn = posters.filter(({ name }) => name in kept);
    expect(listStalePosters(root, drawn).map(({ name }) => name)).toEqual([]);
  });

  it('are no others', () => {
    const expected = new Set(posters.flatMap(({ name }) => listPosterFiles(name)));
    const others = listFiles(folder).filter((file) => !expected.has(file));
    expect(others).toEqual(['manifest.json']);
  });

  it('show something, in 16:9 at the width they name', async () => {
    const drawn = posters.filter(({ name }) => name in kept);
    for (const { name } of drawn.filter((_, at) => at % 40 === 0))
      for (const { width, format } of posterFiles) {
        const file = `${name}-${width}.${format}`;
        const picture = sharp(readFileSync(join(folder, file)));
        const size = await picture.metadata();
        expect([size.width, size.height], file).toEqual([width, (width * 9) / 16]);
        const { channels } = await picture.stats();
        expect(channels[0]!.max - channels[0]!.min, file).toBeGreaterThan(90);
      }
  });
});
