import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { textureRecipes } from '../../models/textures/texture-recipes.ts';
import {
  textureSheets,
  type SheetName,
  type TextureLayer,
  type TextureName,
} from '../../src/museum/materials/texture-layers.ts';
import { paintLayer } from '../../tools/textures/paint-layer.ts';
import { hashTextureInputs, readTextureManifest } from '../../tools/textures/texture-manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'models/textures/built');
const layers = Object.values(textureSheets).flatMap(
  (sheet): readonly (TextureLayer & { name: TextureName; channels: 1 | 3 })[] =>
    sheet.layers.map((layer) => ({ ...layer, channels: sheet.channels })),
);
const size = 48;
const pictures = new Map(
  layers.map((layer) => [layer.name, paintLayer(textureRecipes[layer.name], layer, size, 3)]),
);

const toLight = (byte: number): number => {
  const s = byte / 255;
  return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
};

/** Mean difference between neighbours: across one column (or row) border, or over the whole picture. */
function meanStep(picture: Uint8Array, isAcross: boolean, at: number | null): number {
  let sum = 0;
  let count = 0;
  for (let line = 0; line < size; line++)
    for (let from = at ?? 0; from < (at === null ? size - 1 : at + 1); from++) {
      const to = (from + 1) % size;
      const here = isAcross ? line * size + from : from * size + line;
      const there = isAcross ? line * size + to : to * size + line;
      sum += Math.abs((picture[here * 3] ?? 0) - (picture[there * 3] ?? 0));
      count++;
    }
  return sum / count;
}

/** Largest step across any border inside the picture. */
function largestStep(picture: Uint8Array, isAcross: boolean): number {
  let largest = 0;
  for (let at = 0; at < size - 1; at++) largest = Math.max(largest, meanStep(picture, isAcross, at));
  return largest;
}

describe('texture recipes', () => {
  it.each(layers.map(({ name }) => [name]))('%s has no seam', (name) => {
    const picture = pictures.get(name) as Uint8Array;
    for (const isAcross of [true, false]) {
      // The border of the tile is a step like those inside it: joints and outlines are the largest of them.
      const limit =
        Math.max(largestStep(picture, isAcross) * 1.15, meanStep(picture, isAcross, null) * 2) + 1;
      expect(meanStep(picture, isAcross, size - 1)).toBeLessThanOrEqual(limit);
    }
  });

  it.each(layers.filter(({ range }) => range > 1).map((layer) => [layer.name, layer.range] as const))(
    '%s neither brightens nor darkens what it lies on',
    (name, range) => {
      const picture = pictures.get(name) as Uint8Array;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let at = channel; at < picture.length; at += 3) sum += toLight(picture[at] as number) * range;
        expect(sum / (size * size)).toBeGreaterThan(0.93);
        expect(sum / (size * size)).toBeLessThan(1.05);
      }
    },
  );

  it('repeat exactly: a point and the same point one tile further', () => {
    for (const { name } of layers) {
      const recipe = textureRecipes[name];
      for (const [u, v] of [
        [0.0625, 0.4375],
        [0.71875, 0.15625],
      ] as const) {
        const here = recipe(u, v);
        const there = recipe(u + 1, v);
        for (let channel = 0; channel < 3; channel++)
          expect(there[channel], name).toBeCloseTo(here[channel] as number, 5);
      }
    }
  });

  it('are the same every time', () => {
    for (const name of ['granite', 'dancheong-frieze', 'linen'] as const) {
      const layer = layers.find((candidate) => candidate.name === name) as TextureLayer;
      expect(paintLayer(textureRecipes[name], layer, 24, 3)).toEqual(
        paintLayer(textureRecipes[name], layer, 24, 3),
      );
    }
  });

  it('differ from layer to layer', () => {
    expect(new Set([...pictures.values()].map((picture) => picture.join())).size).toBe(layers.length);
  });
});

describe('built texture sheets', () => {
  const manifest = readTextureManifest(built);

  it('are current: `npm run textures` after changing a recipe', () => {
    expect(manifest?.inputHash).toBe(hashTextureInputs(root));
  });

  it.each(Object.keys(textureSheets) as SheetName[])(
    '%s holds its layers, one over the other',
    async (name) => {
      const { size: side, layers: expected } = textureSheets[name];
      const entry = manifest?.sheets[name];
      expect(entry?.layers).toEqual(expected.map((layer) => layer.name));
      const { width, height } = await sharp(readFileSync(join(built, entry?.file ?? ''))).metadata();
      expect([width, height]).toEqual([side, side * expected.length]);
    },
  );

  it('take at most 26 MB of the graphics card, smaller copies included', () => {
    let bytes = 0;
    for (const { size: side, channels, layers: rows } of Object.values(textureSheets))
      bytes += (side * side * (channels === 1 ? 1 : 4) * rows.length * 4) / 3;
    expect(bytes).toBeLessThanOrEqual(26e6);
  });

  it('weigh at most 600 KB together', () => {
    const files = Object.values(manifest?.sheets ?? {}).map(({ file }) => join(built, file));
    expect(files.every((file) => existsSync(file))).toBe(true);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(600_000);
  });
});
