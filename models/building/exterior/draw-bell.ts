import { shadeColour } from '../shell/paint.ts';
import { add, cross, normalise, scale, subtract, type Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints } from './house-paints.ts';

/**
 * The corner of an eave seen from below: the beam that carries the hip, and a wind bell with a clapper like a
 * butterfly. `corner` on the eave, `plate` where the beam rests on the wall; frame of the house.
 */
export function drawBell(pen: HousePen, corner: Vector, plate: Vector, size: number): void {
  pen.draft.part = 'eaves';
  const tip: Vector = [corner[0], corner[1] - 0.56, corner[2]];
  drawHipBeam(pen, plate, tip, 0.42 * size);
  if (!pen.isNear) return;
  const [x, y, z] = [tip[0], tip[1] - 0.95, tip[2]];
  pen.draft.part = 'bell';
  pen.draft.with(paints.bronze);
  pen.draft.lathe(
    pen.at(x, y, z),
    [
      [0.25, 0],
      [0.19, 0.1],
      [0.15, 0.34],
      [0.04, 0.46],
    ],
    8,
  );
  pen.box([x - 0.014, x + 0.014], [y - 0.34, y], [z - 0.014, z + 0.014], 'fklr');
  pen.box([x - 0.014, x + 0.014], [y + 0.44, y + 0.9], [z - 0.014, z + 0.014], 'fklr');
  // Two upper wings and two lower ones, seen from either side.
  const foot = y - 0.34;
  for (const side of [-1, 1]) {
    for (const [a, b, c] of [
      [
        [0, 0],
        [0.26, 0.13],
        [0.2, -0.04],
      ],
      [
        [0, -0.02],
        [0.17, -0.06],
        [0.13, -0.22],
      ],
    ] as const) {
      const p = ([u, v]: readonly [number, number]): Vector => [x + side * u, foot + v, z];
      pen.quad(p(a), p(b), p(c), p(c));
      pen.quad(p(c), p(b), p(a), p(a));
    }
  }
}

/** A heavy beam under the hip, its end painted like a face of white, red and green bands. */
function drawHipBeam(pen: HousePen, from: Vector, to: Vector, size: number): void {
  const axis = normalise(subtract(to, from));
  const side = scale(normalise(cross([0, 1, 0], axis)), size / 2);
  const up = scale(cross(axis, normalise(side)), size / 2);
  const at = (p: Vector, s: number, u: number): Vector => add(p, add(scale(side, s), scale(up, u)));
  const dark = shadeColour(paints.green.colour, 0.6);
  const light = paints.green.colour;
  pen.draft.with(paints.green);
  pen.quad(at(to, 1, -1), at(from, 1, -1), at(from, 1, 1), at(to, 1, 1), [light, dark, dark, light]);
  pen.quad(at(from, -1, -1), at(to, -1, -1), at(to, -1, 1), at(from, -1, 1), [dark, light, light, dark]);
  pen.quad(at(from, -1, -1), at(from, 1, -1), at(to, 1, -1), at(to, -1, -1), [dark, dark, light, light]);
  const bands: readonly (readonly [number, number, number])[] = [
    [-1, -0.5, paints.white.colour],
    [-0.5, 0.2, paints.orange.colour],
    [0.2, 0.5, paints.white.colour],
    [0.5, 1, light],
  ];
  for (const [u0, u1, colour] of bands) {
    pen.draft.tint(colour);
    pen.quad(at(to, -1, u0), at(to, 1, u0), at(to, 1, u1), at(to, -1, u1));
  }
}
