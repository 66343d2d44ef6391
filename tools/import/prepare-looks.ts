import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGlbModel } from './build-glb-model.ts';
import { buildPictureModel, measurePicture } from './build-picture-model.ts';
import type { ImportedGift } from './gift-facts.ts';
import type { ImportedLook } from './look.ts';
import type { Mapping } from './mapping.ts';
import type { LookedGift } from './plan-rooms.ts';
import type { ImportNote } from './record-table.ts';
import { boundsOf, readGlbModel } from './read-glb-model.ts';
import { sizeLinen } from './size-linen.ts';
import { sizeModel } from './size-model.ts';
import { sizePicture } from './size-picture.ts';

/** Goes into every hash: to be raised when models come out otherwise. */
const edition = 'looks 1';
/** A larger file is not opened: it is a scan for another purpose, and would not fit into memory with its neighbours. */
const largestPicture = 200_000_000;
/** A model of more bytes is a scan for research: what is drawn of it is a thousandth. */
const largestModel = 150_000_000;

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
    const make = async (
      chosen: ImportedLook,
      path: string,
      build: () => Promise<Uint8Array>,
    ): Promise<ImportedLook> => {
      if (built === null) return chosen;
      const hash = hashOf(path, chosen);
      const target = join(built, `${id}.glb`);
      if (before[id] !== hash || !existsSync(target)) writeFileSync(target, await build());
      hashes[id] = hash;
      return chosen;
    };
    const checkBytes = (bytes: number, most: number): void => {
      if (bytes > most)
        throw new Error(`it has ${megabytes(bytes)} MB, more than the ${megabytes(most)} MB that are opened`);
    };
    if (gift.model) {
      const { name, path, bytes } = gift.model;
      try {
        checkBytes(bytes, largestModel);
        const parts = await readGlbModel(path);
        const chosen = sizeModel(name, boundsOf(parts), gift.stated, usual.thing);
        look = await make(chosen, path, () => buildGlbModel(id, parts, chosen.size));
      } catch (error) {
        note(
          `The model ${name} cannot be used (${plainReason(error)}): ${gift.picture ? 'its picture hangs instead' : 'the thing stands under linen'}.`,
        );
      }
    }
    if (!look && gift.picture) {
      const { name, path, bytes } = gift.picture;
      try {
        checkBytes(bytes, largestPicture);
        const chosen = sizePicture(name, await measurePicture(path), gift.stated, usual.picture);
        look = await make(chosen, path, () => buildPictureModel(id, path, chosen));
      } catch (error) {
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
  // What readers say of bytes that are not there is for programmers.
  if (error instanceof RangeError) return 'it is not whole, or no file of its kind';
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?:[A-Za-z]:)?[\\/](?:[^\s\\/:]+[\\/])+/g, '')
    .slice(0, 200);
}
