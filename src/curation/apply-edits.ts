import { applyToCuration, applyToLabel, type CurationFile, type LabelFile } from './apply-to-gift.ts';
import { applyToTour } from './apply-to-tour.ts';
import { pathOfEdit, type CurationEdit } from './curation-edit.ts';
import type { TourFile } from './tour-file.ts';

/**
 * What a file holds after some edits; those of other files are passed over.
 *
 * @param file what it held before; null where there is none
 * @returns the same object where nothing was done to it; null where there is none any more
 */
export function applyEdits(path: string, file: unknown, edits: readonly CurationEdit[]): unknown {
  return edits
    .filter((edit) => pathOfEdit(edit) === path)
    .reduce<unknown>((before, edit) => {
      if ('tour' in edit) return applyToTour(before as TourFile | null, edit);
      if (edit.kind === 'label') return applyToLabel(before as LabelFile | null, edit);
      return applyToCuration(before as CurationFile | null, edit);
    }, file);
}
