import type { LazyFace } from './panel-services.ts';
import type { ReadingServices } from './tour-context.ts';

/** Whether a face can be opened. */
export function isSheetOffered(sheet: LazyFace, { faces }: Pick<ReadingServices, 'faces'>): boolean {
  return faces[sheet] !== undefined;
}
