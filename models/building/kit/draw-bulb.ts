import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';
import { drawBar } from './draw-truss.ts';

const black = paint('rubber', 0x1e1c1a, 0.2);
const lit = paint('lamp', 0xffe2b4, 0, 1);
const iron = paint('iron', 0x4a443c, 0.4);

/** A bare bulb in a wire guard, as miners hang them. */
export function drawBulb(draft: ShellDraft, [x, y, z]: Vector, ceiling: number): void {
  draft.with(black);
  drawBar(draft, [x, y + 0.1, z], [x, ceiling, z], 0.016);
  draft.lathe(
    [x, y, z],
    [
      [0.03, 0.07],
      [0.034, 0.08],
      [0.034, 0.15],
      [0.012, 0.18],
    ],
    8,
  );
  draft.with(lit);
  draft.lathe(
    [x, y - 0.08, z],
    [
      [0, 0],
      [0.04, 0.015],
      [0.055, 0.06],
      [0.045, 0.1],
      [0.028, 0.15],
    ],
    10,
  );
  draft.with(iron);
  for (let wire = 0; wire < 6; wire++) {
    const angle = (wire / 6) * Math.PI * 2;
    const at = (r: number, up: number): Vector => [x + Math.sin(angle) * r, y + up, z + Math.cos(angle) * r];
    drawBar(draft, at(0.04, 0.1), at(0.09, -0.02), 0.005);
    drawBar(draft, at(0.09, -0.02), at(0.02, -0.13), 0.005);
  }
}
