import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { add, cross, normalise, scale, type Vector } from '../shell/vector.ts';
import { drawBar } from './draw-truss.ts';

const black = paint('painted-metal', 0x2b2825, 0.3);
const lit = paint('lamp', 0xffe2b4, 0, 1);
const well = paint('painted-metal', 0x8a6f4a, 0.3, 0.25);

/** A can on a bracket under the ceiling, aimed at what it lights: its mouth glows in a dark rim. */
export function drawSpot(draft: ShellDraft, at: Vector, towards: Vector, ceiling: number): void {
  const [x, y, z] = at;
  draft.with(black);
  if (ceiling - y > 0.04 && ceiling - y < 3) {
    if (ceiling - y > 0.16) drawBar(draft, [x, y + 0.03, z], [x, ceiling, z], 0.022);
    // The piece of track it clips into, across its beam.
    const isX = Math.abs(towards[0]) > Math.abs(towards[2]);
    const half = 0.22;
    draft.box(
      [x - (isX ? 0.02 : half), ceiling - 0.03, z - (isX ? half : 0.02)],
      [x + (isX ? 0.02 : half), ceiling, z + (isX ? half : 0.02)],
      isX ? 'yXx' : 'yZz',
    );
  }
  const side = normalise(cross(Math.abs(towards[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0], towards));
  const up = cross(towards, side);
  const sides = 5;
  const point = (turn: number, radius: number, along: number): Vector => {
    const angle = (turn / sides) * Math.PI * 2;
    return add(
      at,
      add(
        add(scale(side, Math.cos(angle) * radius), scale(up, Math.sin(angle) * radius)),
        scale(towards, along),
      ),
    );
  };
  const tube = (r0: number, a0: number, r1: number, a1: number): void => {
    for (let turn = 0; turn < sides; turn++)
      draft.quad(point(turn, r0, a0), point(turn + 1, r0, a0), point(turn + 1, r1, a1), point(turn, r1, a1));
  };
  tube(0.036, -0.09, 0.058, 0.1);
  draft.with(well);
  tube(0.058, 0.1, 0.042, 0.085);
  draft.with(lit);
  const first = draft.vertexCount;
  for (let turn = 0; turn < sides; turn++) {
    const p = point(turn, 0.042, 0.085);
    draft.vertex(p[0], p[1], p[2], towards[0], towards[1], towards[2], 0, 0);
  }
  for (let turn = 1; turn + 1 < sides; turn++) draft.triangle(first, first + turn, first + turn + 1);
}
