import type { LazyFace } from './panel-services.ts';
import type { Tour } from './tour-context.ts';

/** Whether a face can be opened. What it would have nothing to show of, a museum has no word for. */
export function isSheetOffered(
  sheet: LazyFace,
  { faces, language }: Pick<Tour, 'faces' | 'language'>,
): boolean {
  return faces[sheet] !== undefined && language.find(`bar.${sheet}`) !== '';
}
