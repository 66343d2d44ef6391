import { drawBalustrade } from '../kit/draw-balustrade.ts';
import { drawEaveBeam } from '../kit/draw-eave-beam.ts';
import { drawPillar } from '../kit/draw-pillar.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { openSides } from './open-sides.ts';
import type { RoomFrame } from './room-frame.ts';

/** Pillars, a balustrade and a painted beam on the sides that look out. */
export function drawColonnade(draft: ShellDraft, frame: RoomFrame): void {
  for (const side of openSides(frame)) {
    const bays = Math.max(1, Math.round(side.length / 3.4));
    for (let bay = 0; bay <= bays; bay++) {
      const u = Math.min(side.length - 0.24, Math.max(0.24, (bay / bays) * side.length));
      const x = side.originX + side.alongX * u + side.normalX * 0.2;
      const z = side.originZ + side.alongZ * u + side.normalZ * 0.2;
      drawPillar(draft, x, z, frame.height);
    }
    drawBalustrade(draft, side);
    drawEaveBeam(draft, side, frame.height);
  }
}
