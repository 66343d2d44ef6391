import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { paintFoliageTile } from '../../models/textures/outdoors/paint-foliage-atlas.ts';
import { paintVapour, vapourSize } from '../../models/textures/outdoors/paint-vapour.ts';
import {
  foliageAtlasSize,
  foliageTileNames,
  foliageTiles,
} from '../../src/museum/materials/foliage-atlas.ts';
import {
  hashOutdoorInputs,
  outdoorBudget,
  outdoorPictures,
  readOutdoorManifest,
} from '../../tools/textures/outdoors/outdoor-manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'models/textures/built');
const fileOf = (name: string): string => join(built, `outdoors-${name}.webp`);

describe('atlas of leaves', () => {
  it('has tiles that lie inside it, and none upon another', () => {
    const taken = new Uint8Array(foliageAtlasSize.width * foliageAtlasSize.height);
    for (const name of foliageTileNames) {
      const { x, y, width, height } = foliageTiles[name];
      expect(x + width, name).toBeLessThanOrEqual(foliageAtlasSize.width);
      expect(y + height, name).toBeLessThanOrEqual(foliageAtlasSize.height);
      let upon = 0;
      for (let row = y; row < y + height; row++)
        for (let column = x; column < x + width; column++)
          upon += taken[row * foliageAtlasSize.width + column]!++;
      expect(upon, name).toBe(0);
    }
  });

  it('is painted the same every time', () => {
    for (const name of ['birch-a', 'pine-spray', 'litter'] as const)
      expect(Buffer.compare(paintFoliageTile(name).colour, paintFoliageTile(name).colour), name).toBe(0);
  });

  it.each(['oak-a', 'pine-b', 'birch-a', 'fir-a'] as const)(
    '%s stands on its foot, inside its tile, with bark below and leaves above',
    (name) => {
      const { width, height, colour, normal } = paintFoliageTile(name);
      const alpha = (x: number, y: number): number => colour[(y * width + x) * 4 + 3] as number;
      const foot = Array.from({ length: width }, (_, x) => alpha(x, height - 2)).filter((a) => a > 127);
      expect(foot.length).toBeGreaterThan(0);
      expect(foot.length).toBeLessThan(width / 4);
      let edge = 0;
      for (let y = 0; y < height; y++) edge += (alpha(0, y) + alpha(width - 1, y)) / 255;
      expect(edge).toBeLessThan(height * 0.05);
      let leaves = 0;
      let covered = 0;
      for (let at = 0; at < width * height * 0.6; at++) {
        if ((colour[at * 4 + 3] as number) < 128) continue;
        covered++;
        if ((normal[at * 3 + 2] as number) > 127) leaves++;
      }
      expect(covered).toBeGreaterThan(width * height * 0.08);
      expect(leaves / covered).toBeGreaterThan(0.7);
    },
  );

  it('keeps colour under what is empty, so that no rim shows', () => {
    const { width, height, colour } = paintFoliageTile('oak-a');
    for (let at = 1; at < width * height; at++) {
      const isEdge = colour[at * 4 + 3] === 0 && (colour[at * 4 - 1] as number) > 200;
      if (isEdge) expect(colour[at * 4] as number).toBeGreaterThan(20);
    }
  });
});

describe('built pictures for outdoors', () => {
  const manifest = readOutdoorManifest(built);

  it('are current: `npm run textures` after changing a recipe', () => {
    expect(manifest?.inputHash).toBe(hashOutdoorInputs(root));
  });

  it('weigh what the manifest says, and little', () => {
    let sum = 0;
    for (const name of outdoorPictures) {
      expect(statSync(fileOf(name)).size).toBe(manifest?.files[name]);
      sum += statSync(fileOf(name)).size;
    }
    expect(sum).toBeLessThanOrEqual(outdoorBudget);
  });

  it('have their sizes', async () => {
    const { width, height } = foliageAtlasSize;
    const sizeOf = async (name: string): Promise<readonly unknown[]> => {
      const { width: wide, height: high } = await sharp(readFileSync(fileOf(name))).metadata();
      return [wide, high];
    };
    expect(await sizeOf('foliage')).toEqual([width, height]);
    expect(await sizeOf('foliage-normals')).toEqual([width / 2, height / 2]);
    expect(await sizeOf('vapour')).toEqual([vapourSize, vapourSize]);
  });

  it('come out byte for byte when made again', async () => {
    const again = await sharp(paintVapour(), {
      raw: { width: vapourSize, height: vapourSize, channels: 1 },
    })
      .webp({ quality: 84, effort: 6 })
      .toBuffer();
    expect(again.equals(readFileSync(fileOf('vapour')))).toBe(true);
  });
});
