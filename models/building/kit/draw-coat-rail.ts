import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { brassPaint } from './case-look.ts';
import { drawTube } from './draw-tube.ts';
import { darkWood } from './fitting-paints.ts';

/** A rail on two stands with empty hangers. */
export function drawCoatRail(pen: PiecePen, { length, depth, height }: Fitting): void {
  const [a, o] = [length / 2 - 0.05, depth / 2 - 0.02];
  pen.draft.with(brassPaint);
  for (const x of [-a, a]) {
    drawTube(
      pen,
      [
        [x, 0.02, -o],
        [x, 0.05, 0],
        [x, 0.02, o],
      ],
      0.018,
      6,
    );
    drawTube(
      pen,
      [
        [x, 0.03, 0],
        [x, height - 0.02, 0],
      ],
      0.018,
      6,
    );
  }
  drawTube(
    pen,
    [
      [-a, height - 0.02, 0],
      [a, height - 0.02, 0],
    ],
    0.016,
    6,
  );
  drawTube(
    pen,
    [
      [-a, 0.24, 0],
      [a, 0.24, 0],
    ],
    0.012,
    6,
  );
  const hangers = Math.floor(length / 0.16);
  for (let hanger = 0; hanger < hangers; hanger++) {
    const x = -a + 0.15 + ((2 * a - 0.3) * hanger) / Math.max(1, hangers - 1);
    pen.draft.with(brassPaint);
    drawTube(
      pen,
      [
        [x, height, 0.012],
        [x, height - 0.09, 0],
      ],
      0.003,
      4,
    );
    pen.draft.with(darkWood);
    drawTube(
      pen,
      [
        [x, height - 0.15, -0.2],
        [x, height - 0.09, 0],
        [x, height - 0.15, 0.2],
      ],
      [0.009, 0.013, 0.009],
      4,
    );
  }
}
