import type { VisitState } from '../../visit/visit.ts';
import type { ReadingServices } from './tour-context.ts';

/** Whether a sheet is there: some come with the panels, all others are faces that are fetched. */
export function isSheetOffered(
  sheet: Exclude<VisitState['sheet'], 'none' | 'lift'>,
  { faces }: Pick<ReadingServices, 'faces'>,
): boolean {
  if (sheet === 'rooms' || sheet === 'help' || sheet === 'about' || sheet === 'settings') return true;
  return faces[sheet] !== undefined;
}
