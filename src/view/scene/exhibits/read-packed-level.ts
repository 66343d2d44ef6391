import { packLevel, type PackedLevel } from './pack-level.ts';
import { readLevelFile } from './read-level-file.ts';

/**
 * Reads the file of one level ready for the graphics card.
 *
 * @throws when the bytes are no such file
 */
export async function readPackedLevel(bytes: ArrayBuffer): Promise<PackedLevel> {
  return packLevel(await readLevelFile(bytes));
}
