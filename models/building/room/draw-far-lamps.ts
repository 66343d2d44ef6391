import { paint } from '../shell/paint.ts';
import type { Lamp } from '../light/list-room-lamps.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import type { RoomFrame } from './room-frame.ts';

const lit = paint('lamp', 0xffe2b4, 0, 1);

/** Half sizes of what glows, metres: along x, y and z. */
const sizes: Readonly<Record<Lamp['fitting'], readonly [number, number, number] | null>> = {
  'track-spot': [0.06, 0.06, 0.06],
  'bare-bulb': [0.06, 0.08, 0.06],
  pendant: [0.16, 0.16, 0.16],
  chandelier: [0.45, 0.2, 0.45],
  'line-x': [1.1, 0.02, 0.045],
  'line-z': [0.045, 0.02, 1.1],
  panel: null,
  none: null,
};

/** What one sees of the lamps from two doors away: points of light in the dark. */
export function drawFarLamps(draft: ShellDraft, frame: RoomFrame, lamps: readonly Lamp[]): void {
  draft.currentZone = lightZone.free;
  draft.with(lit);
  for (const { fitting, at } of lamps) {
    const half = sizes[fitting];
    if (!half) continue;
    draft.part = fitting === 'chandelier' ? 'chandelier' : 'lamp';
    const [x, y, z] = fitting === 'line-x' || fitting === 'line-z' ? [at[0], frame.height, at[2]] : at;
    draft.box([x - half[0], y - half[1], z - half[2]], [x + half[0], y + half[1], z + half[2]], 'xXyzZ');
  }
  draft.part = 'room';
}
