import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import { hashNearestLevel } from '../models/hash-nearest-level.ts';
import { listGiftModels } from './list-gift-models.ts';
import type { Studio } from './open-studio.ts';

/** What a still is drawn from. */
export interface StillGift extends Pick<GiftEntry, 'id' | 'size' | 'surfaces'> {
  /** Name of the built file, without ending. */
  readonly model: string;
}

/** Pixels. */
export const stillSize = { width: 640, height: 480 } as const;

/** The formats a still is kept in; whoever shows it offers them in this order. */
export const stillFormats = ['avif', 'webp', 'jpg'] as const;

/** Every documented gift with its model, in the order of ids. */
export function listStillGifts(root: string): StillGift[] {
  return listGiftModels(root).map(({ id, family, size, surfaces, hasForm, hasRecipe }) => ({
    id,
    size,
    surfaces,
    model: hasForm || hasRecipe ? id : `family-${family}`,
  }));
}

/** Hash of what a still shows: the nearest level of the model, and the gift's own size and colours. */
export function hashStill(root: string, { size, surfaces, model }: StillGift): string {
  return createHash('sha256')
    .update(hashNearestLevel(readFileSync(join(root, `models/built/${model}.glb`))))
    .update(JSON.stringify([size, surfaces]))
    .digest('hex')
    .slice(0, 16);
}

/** Hashes of the stills that are kept, by gift. */
export function readStills(root: string): Record<string, string> {
  const file = join(root, 'models/stills/manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/**
 * Draws the stills whose models have changed (or all of those named in `only`), and drops those of gifts that are no
 * more.
 */
export async function updateStills(root: string, studio: Studio, only: readonly string[]): Promise<void> {
  const folder = join(root, 'models/stills');
  mkdirSync(folder, { recursive: true });
  const gifts = listStillGifts(root);
  const kept = readStills(root);
  const ids = new Set<string>(gifts.map(({ id }) => id));
  for (const id of Object.keys(kept)) {
    if (ids.has(id)) continue;
    for (const format of stillFormats) rmSync(join(folder, `${id}.${format}`), { force: true });
    delete kept[id];
  }
  for (const gift of gifts) {
    const hash = hashStill(root, gift);
    if (only.length > 0 ? !only.includes(gift.id) : kept[gift.id] === hash) continue;
    const { id, size, surfaces, model } = gift;
    const picture = await studio.draw({
      gift: { id, size, surfaces },
      model: `/models/built/${model}.glb`,
      ...stillSize,
    });
    const still = sharp(picture);
    await still
      .clone()
      .avif({ quality: 50, effort: 4 })
      .toFile(join(folder, `${id}.avif`));
    await still
      .clone()
      .webp({ quality: 74 })
      .toFile(join(folder, `${id}.webp`));
    await still
      .clone()
      .jpeg({ quality: 76, mozjpeg: true })
      .toFile(join(folder, `${id}.jpg`));
    kept[id] = hash;
    console.log(id);
    writeManifest(folder, kept);
  }
  writeManifest(folder, kept);
}

function writeManifest(folder: string, kept: Record<string, string>): void {
  const lines = Object.keys(kept)
    .sort()
    .map((id) => `  "${id}": "${kept[id]}"`);
  const file = join(folder, 'manifest.json');
  // Renamed into place: an end in the middle leaves the old list whole.
  writeFileSync(`${file}.new`, `{\n${lines.join(',\n')}\n}\n`);
  renameSync(`${file}.new`, file);
}
