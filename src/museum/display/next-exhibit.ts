import { placeStateCodes, type RoomDisplay } from './room-display.ts';

/**
 * The exhibit before or after one in walking order, round and round; −1 if there is none to go to.
 *
 * @param row where to go on from; −1 starts at the beginning (or, backwards, at the end)
 * @param step +1 onwards, −1 back; larger steps skip
 * @param documentedOnly passes over veils
 */
export function nextExhibit(
  display: RoomDisplay,
  row: number,
  step: number,
  { documentedOnly = false }: { readonly documentedOnly?: boolean } = {},
): number {
  const { count, state } = display;
  if (count === 0 || step === 0) return step === 0 && row < count ? row : -1;
  const wrap = (value: number): number => ((value % count) + count) % count;
  if (!documentedOnly) return wrap(row < 0 && step < 0 ? step : row < 0 ? step - 1 : row + step);
  const way = Math.sign(step);
  let left = Math.abs(step);
  let at = row < 0 ? (way > 0 ? -1 : 0) : row;
  let found = -1;
  for (let tried = 0; tried < count * Math.abs(step) && left > 0; tried++) {
    at = wrap(at + way);
    if (state[at] === placeStateCodes.veiled) continue;
    found = at;
    left--;
  }
  return found;
}
