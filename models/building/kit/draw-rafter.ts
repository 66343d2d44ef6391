import type { Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

export interface RafterMeasures {
  /** Its ends along the room, its middle across it, and its upper side above the floor: metres. */
  readonly from: number;
  readonly to: number;
  readonly across: number;
  readonly top: number;
  readonly isAlongZ: boolean;
}

/**
 * A rafter between two beams, 7 cm wide and 11 cm tall: both flanks and the underside. Evidence: no account describes
 * the ceilings (reconstructed).
 */
export function drawRafter(
  draft: ShellDraft,
  { from, to, across, top, isAlongZ }: RafterMeasures,
  wood: Paint,
): void {
  const [low, least, most] = [top - 0.11, across - 0.035, across + 0.035];
  draft.with(wood);
  if (isAlongZ) draft.box([least, low, from], [most, top, to], 'yXx');
  else draft.box([from, low, least], [to, top, most], 'yZz');
}
