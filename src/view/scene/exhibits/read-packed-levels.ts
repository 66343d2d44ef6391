import { packLevel, type PackedLevel } from './pack-level.ts';
import { readModelLevels } from './read-model-levels.ts';

/**
 * Reads a model file as levels ready for the graphics card, the finest first.
 *
 * @throws when the bytes are no such file
 */
export async function readPackedLevels(bytes: ArrayBuffer): Promise<readonly PackedLevel[]> {
  return (await readModelLevels(bytes)).map(packLevel);
}
