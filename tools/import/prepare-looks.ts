import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPictureModel, measurePicture } from './build-picture-model.ts';
import type { ImportedGift } from './gift-facts.ts';
import type { ImportedLook } from './look.ts';
import type { Mapping } from './mapping.ts';
import type { LookedGift } from './plan-rooms.ts';
import type { ImportNote } from './record-table.ts';
import { sizeLinen } from './size-linen.ts';
import { sizePicture } from './size-picture.ts';

/** Goes into every hash: to be raised when models of pictures come out otherwise. */
const edition = 'pictures 1';
/** A larger file is not opened: it is a scan for another purpose, and would not fit into memory with its neighbours. */
const largestPicture = 200_000_000;

export interface PreparedLooks {
  readonly things: readonly LookedGift[];
  readonly notes: readonly ImportNote[];
}

export interface PrepareOptions {
  readonly usual: Mapping['unknownSize'];
  /** Folder for models, one `<id>.glb` each; null to measure only. */
  readonly built: string | null;
  /** Told now and then, as making models takes a while. */
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Decides how each thing looks, and builds the models of those that have a picture; what was built before from the same file
 * at the same size stays. A file that cannot be used is told, and its thing stands under linen.
 */
export async function prepareLooks(
  gifts: readonly ImportedGift[],
  options: PrepareOptions,
): Promise<PreparedLooks> {
  const { usual, built, onProgress } = options;
  const notes: ImportNote[] = [];
  const things: LookedGift[] = [];
  if (built !== null) mkdirSync(built, { recursive: true });
  const before = built === null ? {} : readHashes(built);
  const hashes: Record<string, string> = {};

  for (const [row, gift] of gifts.entries()) {
    const { file, row: line } = gift.record;
    const note = (says: string): void => {
      notes.push({ file, row: line, says });
    };
    const { id } = gift.gift;
    let look: ImportedLook | null = null;
    if (gift.picture) {
      const { name, path, bytes } = gift.picture;
      try {
        if (bytes > largestPicture)
          throw new Error(
            `it has ${megabytes(bytes)} MB, more than the ${megabytes(largestPicture)} MB that are opened`,
          );
        look = sizePicture(name, await measurePicture(path), gift.stated, usual.picture);
        if (built !== null) {
          const hash = hashOf(path, look);
          const target = join(built, `${id}.glb`);
          if (before[id] !== hash || !existsSync(target))
            writeFileSync(target, await buildPictureModel(id, path, look));
          hashes[id] = hash;
        }
      } catch (error) {
        look = null;
        note(`The picture ${name} cannot be used (${plainReason(error)}): the thing stands under linen.`);
      }
    }
    things.push({
      gift,
      look:
        look ??
        sizeLinen(
          gift.stated,
          usual.thing,
          'There is neither a picture nor a model of it in the collection: it stands under linen.',
        ),
    });
    onProgress?.(row + 1, gifts.length);
  }
  if (built !== null) writeFileSync(join(built, 'hashes.json'), `${JSON.stringify(hashes, null, 1)}\n`);
  return { things, notes };
}

function readHashes(built: string): Readonly<Record<string, string>> {
  const file = join(built, 'hashes.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function hashOf(path: string, look: ImportedLook): string {
  const { size, sight } = look;
  return createHash('sha256')
    .update(JSON.stringify([edition, size, sight]))
    .update(readFileSync(path))
    .digest('hex')
    .slice(0, 16);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

/** The reason of a fault, on one line and without a path of this machine. */
export function plainReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?:[A-Za-z]:)?[\\/](?:[^\s\\/:]+[\\/])+/g, '')
    .slice(0, 200);
}
