import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';

const wood = paint('walnut', 0x4c3423, 0.3);
const silk = paint('lamp', 0xffdba6, 0, 0.62);
const below = paint('lamp', 0xffe9c6, 0, 0.85);

/** A lantern of silk between rings of wood, on a cord from the ceiling. */
export function drawPendant(draft: ShellDraft, [x, y, z]: Vector, ceiling: number): void {
  draft.with(wood);
  draft.lathe(
    [x, y + 0.2, z],
    [
      [0.007, 0],
      [0.007, ceiling - y - 0.2],
    ],
    3,
  );
  const sides = 8;
  draft.lathe(
    [x, y, z],
    [
      [0.155, 0.15],
      [0.16, 0.175],
      [0.012, 0.24],
    ],
    sides,
  );
  draft.with(silk);
  draft.lathe(
    [x, y, z],
    [
      [0.15, -0.12],
      [0.21, 0.01],
      [0.155, 0.15],
    ],
    sides,
  );
  draft.with(below);
  draft.lathe(
    [x, y, z],
    [
      [0, -0.13],
      [0.15, -0.12],
    ],
    sides,
  );
}
