import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { brassPaint } from './case-look.ts';
import { drawPost } from './draw-rope-run.ts';
import { drawTube } from './draw-tube.ts';
import { darkWood } from './fitting-paints.ts';

const iron = paint('iron', 0x37322d, 0.3);
const warning = paint('painted-metal', 0x7c2a22, 0.3);

/** A bar at knee height on short posts: the line nobody steps over. */
export function drawLowRail(pen: PiecePen, { length, height }: Fitting): void {
  const count = Math.max(2, Math.round(length / 1.6) + 1);
  for (let post = 0; post < count; post++)
    drawPost(pen, [-length / 2 + 0.15 + ((length - 0.3) * post) / (count - 1), 0], height);
  pen.draft.with(brassPaint);
  drawTube(
    pen,
    [
      [-length / 2 + 0.15, height - 0.1, 0],
      [length / 2 - 0.15, height - 0.1, 0],
    ],
    0.016,
    7,
  );
}

/** Steps up to a stand beside something tall, from both ends, with a brass rail on the far side. */
export function drawSteps(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const [a, o] = [length / 2, depth / 2];
  const deck = height - 0.95;
  const treads = Math.max(2, Math.round(deck / 0.19));
  const going = 0.27;
  for (let tread = 0; tread < treads; tread++) {
    const reach = a - tread * going;
    const [u0, u1] = [(deck * tread) / treads, (deck * (tread + 1)) / treads];
    draft.with(shade(darkWood, 0.85));
    pen.box([-reach, reach], [u0, u1 - 0.03], [-o + 0.03, o - 0.03], 'fklr', 1.4);
    draft.with(darkWood);
    pen.box([-reach - 0.015, reach + 0.015], [u1 - 0.03, u1], [-o, o], 'fklrtb', 1.4);
    draft.with(brassPaint);
    for (const side of [-1, 1]) {
      const x = side * (reach + 0.003);
      pen.box(
        [Math.min(x, x - side * 0.03), Math.max(x, x - side * 0.03)],
        [u1, u1 + 0.003],
        [-o + 0.02, o - 0.02],
        'lrt',
      );
    }
  }
  draft.with(brassPaint);
  const top = a - (treads - 1) * going - 0.08;
  const z = o - 0.05;
  for (const x of [-top, 0, top])
    drawTube(
      pen,
      [
        [x, deck, z],
        [x, height, z],
      ],
      0.017,
      6,
    );
  for (const u of [height, deck + 0.5]) {
    drawTube(
      pen,
      [
        [-top, u, z],
        [top, u, z],
      ],
      u === height ? 0.02 : 0.012,
      6,
    );
  }
  for (const side of [-1, 1]) {
    const end = side * (a - 0.06);
    drawTube(
      pen,
      [
        [end, deck / treads, z],
        [end, deck / treads + 0.86, z],
      ],
      0.017,
      6,
    );
    drawTube(
      pen,
      [
        [end, deck / treads + 0.86, z],
        [side * top, height, z],
      ],
      0.02,
      6,
    );
  }
}

/** The end of a track: a timber on a steel frame with two buffers. It faces the rails. */
export function drawBufferStop(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const [a, o] = [length / 2, depth / 2];
  for (const x of [-0.72, 0.72]) {
    draft.with(iron);
    pen.box([x - 0.06, x + 0.06], [0, height - 0.1], [o - 0.34, o - 0.22], 'fklrt');
    pen.quad(
      [x + 0.06, 0, -o],
      [x + 0.06, 0, -o + 0.14],
      [x + 0.06, height - 0.2, o - 0.22],
      [x + 0.06, height - 0.3, o - 0.3],
    );
    pen.quad(
      [x - 0.06, 0, -o + 0.14],
      [x - 0.06, 0, -o],
      [x - 0.06, height - 0.3, o - 0.3],
      [x - 0.06, height - 0.2, o - 0.22],
    );
    pen.quad(
      [x + 0.06, 0, -o],
      [x - 0.06, 0, -o],
      [x - 0.06, height - 0.3, o - 0.3],
      [x + 0.06, height - 0.3, o - 0.3],
    );
    pen.quad(
      [x - 0.06, 0, -o + 0.14],
      [x + 0.06, 0, -o + 0.14],
      [x + 0.06, height - 0.2, o - 0.22],
      [x - 0.06, height - 0.2, o - 0.22],
    );
  }
  draft.with(warning);
  pen.box([-a, a], [height - 0.36, height], [o - 0.28, o - 0.12], 'fklrtb', 1);
  for (const x of [-0.86, 0.86]) {
    draft.with(iron);
    const along = (out: number): readonly [number, number, number] => [x, height - 0.18, out];
    drawTube(pen, [along(o - 0.12), along(o - 0.03)], [0.09, 0.07], 10);
    drawTube(
      pen,
      [along(o - 0.03), along(o - 0.025), along(o - 0.001), along(o)],
      [0.07, 0.17, 0.17, 0.001],
      14,
    );
  }
}
