import type { Correction } from '../../src/museum/catalogue/correction.ts';
import type { MuseumFiles } from './museum-files.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * The corrections of one gift, or, for null, of the museum as a whole: the latest first.
 *
 * @param gift id; former ids are none
 */
export function listCorrections({ corrections }: MuseumFiles, gift: string | null): Correction[] {
  return [...corrections.values()]
    .filter((file) => file.gift === gift)
    .map((file) => {
      const { gift: own, ...correction } = withoutSchema(file);
      void own;
      return correction;
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
