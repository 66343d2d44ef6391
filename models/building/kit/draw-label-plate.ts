import { brassPlate } from './fitting-paints.ts';
import { paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import type { Vector } from '../shell/vector.ts';

const writing = paint('sign', 0x2a2622, 0.3);

/** Middle of its lower edge in the piece's frame, and its width, metres; it is 0.42 of that tall. */
export interface LabelPlateMeasures {
  readonly along: number;
  readonly up: number;
  readonly out: number;
  readonly width: number;
}

/**
 * A small plate of brass that leans back, or lies flat on a wall: solid with two lines of writing, or only its rim.
 * Evidence: labels in Korean and English are described (inferred); their form is ours.
 */
export function drawLabelPlate(
  pen: PiecePen,
  { along, up, out, width }: LabelPlateMeasures,
  isSolid: boolean,
  isOnWall: boolean,
): void {
  const { draft } = pen;
  const h = width * 0.42;
  const lean = isOnWall ? 0 : h * 0.8;
  const half = width / 2;
  const rim = width * 0.055;
  const at = (a: number, t: number, lift: number): Vector => [
    along + a,
    up + h * t * (isOnWall ? 1 : 0.75) + lift * (isOnWall ? 0 : 0.6),
    out - lean * t + lift,
  ];
  const face = (a0: number, a1: number, t0: number, t1: number, lift: number): void =>
    pen.quad(at(a0, t0, lift), at(a1, t0, lift), at(a1, t1, lift), at(a0, t1, lift));
  const t = rim / h;
  draft.with(brassPlate);
  if (isSolid) {
    face(-half, half, 0, 1, 0);
    draft.with(writing);
    face(-half + rim, half - rim, 0.28, 0.36, 0.0008);
    face(-half + rim, half * 0.4, 0.52, 0.6, 0.0008);
    return;
  }
  face(-half, half, 0, t, 0);
  face(-half, half, 1 - t, 1, 0);
  face(-half, -half + rim, t, 1 - t, 0);
  face(half - rim, half, t, 1 - t, 0);
}
