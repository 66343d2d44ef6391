import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { normalise } from '../shell/vector.ts';
import { brassPaint } from './case-look.ts';
import { drawBlossoms } from './draw-blossoms.ts';
import { drawTube } from './draw-tube.ts';

const basket = paint('lattice', 0xa97f4e, 0.05);
const green = paint('cloth', 0x3d4f2c, 0.05);

/** A basket of flowers on a tripod of brass. */
export function drawFlowerStand(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const r = Math.min(length, depth) / 2;
  const rest = height * 0.52;
  draft.with(brassPaint);
  for (let leg = 0; leg < 3; leg++) {
    const angle = (leg / 3) * Math.PI * 2 + Math.PI / 2;
    const at = (reach: number, up: number): readonly [number, number, number] => [
      Math.cos(angle) * reach * r,
      up,
      Math.sin(angle) * reach * r,
    ];
    drawTube(pen, [at(0.9, 0.01), at(0.66, 0.06), at(0.3, rest * 0.55), at(0.5, rest)], 0.012, 5);
  }
  draft.lathe(
    pen.at(0, rest - 0.02, 0),
    [
      [r * 0.55, 0],
      [r * 0.55, 0.02],
      [0, 0.02],
    ],
    12,
  );
  draft.with(basket).lathe(
    pen.at(0, rest, 0),
    [
      [r * 0.42, 0],
      [r * 0.5, 0.05],
      [r * 0.7, 0.2],
      [r * 0.76, 0.22],
      [r * 0.7, 0.235],
      [r * 0.55, 0.2],
    ],
    10,
  );
  const foot = rest + 0.18;
  const rise = height - foot - 0.04;
  draft.with(green).lathe(
    pen.at(0, foot, 0),
    [
      [r * 0.6, 0],
      [r * 0.84, rise * 0.3],
      [r * 0.78, rise * 0.6],
      [r * 0.45, rise * 0.9],
      [0, rise * 0.97],
    ],
    8,
  );
  drawBlossoms(
    pen,
    46,
    (s, t) => {
      const angle = s * Math.PI * 2;
      const lift = t ** 0.8 * 1.45;
      const up = normalise([
        Math.cos(angle) * Math.cos(lift),
        Math.sin(lift) + 0.12,
        Math.sin(angle) * Math.cos(lift),
      ]);
      const wide = Math.cos(lift) * 0.86 * r;
      return {
        at: [Math.cos(angle) * wide, foot + rise * (0.16 + 0.84 * Math.sin(lift)), Math.sin(angle) * wide],
        up,
      };
    },
    [0xb8323c, 0xcf5a72, 0xe9dfd2, 0xd98a9a, 0xa82a3a],
    0.055,
    'flower stand',
  );
}
