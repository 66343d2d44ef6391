import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';
import { drawBar } from './draw-truss.ts';

const brass = paint('brass', 0xb08d4c, 0.6);
const wood = paint('walnut', 0x4c3423, 0.3);
const silk = paint('lamp', 0xffdba6, 0, 0.62);
const below = paint('lamp', 0xffe9c6, 0, 0.85);

/** A lantern of silk between rings of wood, on a cord from the ceiling. */
export function drawPendant(draft: ShellDraft, [x, y, z]: Vector, ceiling: number): void {
  draft.with(wood);
  drawBar(draft, [x, y + 0.2, z], [x, ceiling, z], 0.012);
  draft.with(brass);
  draft.lathe([x, ceiling, z], [[0.02, -0.05], [0.06, -0.03], [0.065, 0]], 8);
  const sides = 12;
  draft.with(wood);
  draft.lathe([x, y, z], [[0.15, -0.15], [0.165, -0.14], [0.165, -0.12], [0.15, -0.115]], sides);
  draft.lathe([x, y, z], [[0.15, 0.155], [0.165, 0.16], [0.165, 0.18], [0.05, 0.22], [0.014, 0.23]], sides);
  draft.with(silk);
  draft.lathe([x, y, z], [[0.15, -0.115], [0.2, -0.04], [0.21, 0.03], [0.19, 0.1], [0.15, 0.155]], sides);
  draft.with(below);
  draft.lathe([x, y, z], [[0, -0.135], [0.15, -0.14]], sides);
  draft.with(brass);
  draft.lathe([x, y - 0.24, z], [[0, 0], [0.016, 0.02], [0.006, 0.05], [0.01, 0.1]], 6);
}
