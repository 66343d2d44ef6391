import { paint, shade, type Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { drawLeafFace } from './draw-door-leaf.ts';
import type { Piece } from './draw-slabs.ts';

const relief = paint('bronze', 0xb08a48, 0.45);

/** How far the leaves stand back behind the face of the wall, metres. */
const deep = 0.34;

/**
 * Two leaves of bronze in a deep frame of cut stone, shut for good. `a`, `b`: the opening along and up its wall,
 * metres. Evidence: bronze doors are documented elsewhere; that one stands here is ours.
 */
export function drawPortal(pen: SurfacePen, { a, b }: Piece, stone: Paint, leaf: Paint): void {
  const { draft } = pen;
  const middle = (a[0] + a[1]) / 2;
  draft.with(stone);
  pen.frame(
    a,
    b,
    [
      [-0.34, 0],
      [-0.34, 0.12],
      [-0.06, 0.12],
      [0, 0.06],
      [0, -deep],
    ],
    'ltr',
  );
  pen.face([a[0], b[0], 0], [a[1], b[0], 0], [a[1], b[0], -deep], [a[0], b[0], -deep]);
  const back = pen.moved(0, 0, -deep);
  drawLeafFace(back, [a[0], middle - 0.008], b, 0, 'bronze', leaf, relief);
  drawLeafFace(back, [middle + 0.008, a[1]], b, 0, 'bronze', leaf, relief);
  draft.with(shade(leaf, 0.3));
  back.sheet([middle - 0.008, middle + 0.008], b, -0.004);
}
