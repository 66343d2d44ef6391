import { shadeColour } from '../shell/paint.ts';
import { add, cross, normalise, scale, subtract, type Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints, tileTones } from './house-paints.ts';

/**
 * A ridge along points in the frame of the house: a wall of lime with a dark course of tiles in it, and a tiled
 * cap. `lift`: how far its two ends rise, metres.
 */
export function drawRidge(
  pen: HousePen,
  points: readonly Vector[],
  width: number,
  height: number,
  lift = 0,
): void {
  const last = points.length - 1;
  const rings = points.map((p, index) => {
    const before = points[Math.max(0, index - 1)] as Vector;
    const after = points[Math.min(last, index + 1)] as Vector;
    const side = normalise(cross(normalise(subtract(after, before)), [0, 1, 0]));
    const raised = lift * ((2 * index) / last - 1) ** 2;
    const at = (s: number, u: number): Vector => [
      p[0] + side[0] * s * width,
      p[1] + raised + (u < 0 ? u : u * height),
      p[2] + side[2] * s * width,
    ];
    const half = [
      at(0.56, -0.25),
      at(0.5, 0.34),
      at(0.58, 0.36),
      at(0.58, 0.44),
      at(0.5, 0.46),
      at(0.46, 0.8),
    ];
    const other = [
      at(-0.56, -0.25),
      at(-0.5, 0.34),
      at(-0.58, 0.36),
      at(-0.58, 0.44),
      at(-0.5, 0.46),
      at(-0.46, 0.8),
    ];
    return [
      ...other,
      at(-0.66, 0.8),
      at(-0.36, 1.06),
      at(0, 1.15),
      at(0.36, 1.06),
      at(0.66, 0.8),
      ...half.reverse(),
    ];
  });
  const lime = paints.lime.colour;
  const low = shadeColour(lime, 0.82);
  const face = (index: number, j: number, lower: number, upper: number): void => {
    const a = rings[index] as Vector[];
    const b = rings[index + 1] as Vector[];
    pen.quad(b[j] as Vector, a[j] as Vector, a[j + 1] as Vector, b[j + 1] as Vector, [
      lower,
      lower,
      upper,
      upper,
    ]);
  };
  pen.draft.part = 'roof';
  for (let index = 0; index < last; index++) {
    pen.draft.with(paints.lime);
    face(index, 0, low, lime);
    face(index, 4, low, lime);
    face(index, 11, lime, low);
    face(index, 15, lime, low);
    pen.draft.with(paints.tileRow);
    for (const j of [2, 13]) face(index, j, tileTones.foot, tileTones.crown);
    if (pen.isNear) for (const j of [1, 3, 12, 14]) face(index, j, tileTones.foot, tileTones.foot);
    face(index, 6, tileTones.foot, tileTones.crown);
    face(index, 7, tileTones.crown, tileTones.edge);
    face(index, 8, tileTones.edge, tileTones.crown);
    face(index, 9, tileTones.crown, tileTones.foot);
  }
  // Both ends are closed: lime below, tile above.
  for (const [ring, isLast] of [
    [rings[0] as Vector[], false],
    [rings[last] as Vector[], true],
  ] as const) {
    const fan = (list: readonly number[]): void => {
      for (let k = 1; k + 1 < list.length; k++) {
        const [a, b, c] = [list[0], list[k], list[k + 1]].map((j) => ring[j as number] as Vector) as [
          Vector,
          Vector,
          Vector,
        ];
        if (isLast) pen.quad(c, a, b, b);
        else pen.quad(a, c, b, b);
      }
    };
    pen.draft.with(paints.lime);
    fan([0, 5, 11, 16]);
    pen.draft.with(paints.tileRow).tint(tileTones.foot);
    fan([6, 7, 8, 9, 10]);
  }
}

/** Outline of a ridge's end seen from the side: x outwards, y up; a hooked tail above a scroll. */
const hook: readonly (readonly [number, number])[] = [
  [-0.95, 0],
  [0.36, 0],
  [0.5, 0.3],
  [0.44, 0.62],
  [0.6, 0.95],
  [0.78, 1.4],
  [0.66, 1.82],
  [0.3, 2.0],
  [0.36, 1.66],
  [0.2, 1.4],
  [-0.02, 1.5],
  [-0.06, 1.12],
  [-0.3, 0.98],
  [-0.52, 0.74],
  [-0.95, 0.68],
];

/** The hooked end of a main ridge: a thick outline with rounded edges. */
export function drawHook(pen: HousePen, at: Vector, outwards: Vector, size: number): void {
  const side = cross(outwards, [0, 1, 0]);
  const half = 0.27 * size;
  const middle: readonly [number, number] = [0.02, 0.72];
  pen.draft.part = 'roof';
  pen.draft.with(paints.lime);
  const point = (index: number, s: number, inset: number): Vector => {
    const [x, y] = hook[index % hook.length] as readonly [number, number];
    const px = (x + (middle[0] - x) * inset) * size;
    const py = (y + (middle[1] - y) * inset) * size;
    return add(at, add(scale(outwards, px), add([0, py, 0], scale(side, s))));
  };
  const heart = (s: number): Vector =>
    add(at, add(scale(outwards, middle[0] * size), add([0, middle[1] * size, 0], scale(side, s))));
  const light = paints.lime.colour;
  const dull = shadeColour(light, 0.86);
  for (let k = 0; k < hook.length; k++) {
    const edge = half * 0.55;
    pen.draft.tint(light);
    pen.quad(point(k, edge, 0), point(k, -edge, 0), point(k + 1, -edge, 0), point(k + 1, edge, 0));
    if (!pen.isNear) {
      pen.quad(point(k, edge, 0), point(k + 1, edge, 0), heart(half), heart(half));
      pen.quad(point(k + 1, -edge, 0), point(k, -edge, 0), heart(-half), heart(-half));
      continue;
    }
    pen.draft.tint(dull);
    pen.quad(point(k, edge, 0), point(k + 1, edge, 0), point(k + 1, half, 0.16), point(k, half, 0.16));
    pen.quad(point(k + 1, -edge, 0), point(k, -edge, 0), point(k, -half, 0.16), point(k + 1, -half, 0.16));
    pen.draft.tint(light);
    pen.quad(point(k, half, 0.16), point(k + 1, half, 0.16), heart(half), heart(half));
    pen.quad(point(k + 1, -half, 0.16), point(k, -half, 0.16), heart(-half), heart(-half));
  }
}
