import type { Visit } from '../../visit/visit.ts';

/** Closes what lies on top: a sheet, else the panel of an exhibit, else the label in focus; else stops a journey. */
export function stepBack(visit: Visit): void {
  const { sheet, opened, focused } = visit.store.getState();
  if (sheet !== 'none') visit.openSheet('none');
  else if (opened !== null) visit.closeExhibit();
  else if (focused !== null) visit.focusExhibit(null);
  else visit.stop();
}
