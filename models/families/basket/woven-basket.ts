import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { circle, rectangle } from '../../kit/outlines.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** Radius of a basket's side as a share of the rim's, at a share of its height. */
export const sideAt = (t: number) => 0.66 + 0.34 * t ** 0.8;

export interface BasketShape {
  /** Half the width of the rim (x) and of the depth (z), and the height of the rim, metres. */
  readonly rim: Vector2;
  readonly height: number;
}

/** Osiers that go in front of and behind upright stakes, ring above ring; x and z as a unit circle, to be stretched. */
export function wicker({ rim, height }: BasketShape): Shape {
  const stakes = 22;
  const rows = 9;
  const thick = height / rows / 2.1;
  const ring = (row: number): Shape => {
    const t = (row + 0.5) / rows;
    const points = Array.from({ length: stakes * 2 }, (_, at): Vector3 => {
      const angle = (at / (stakes * 2)) * 2 * Math.PI;
      const weave =
        1 +
        0.035 *
          Math.cos((at + row * 2) * (Math.PI / 2) * 2) *
          (row % 2 ? 1 : -1) *
          (at % 2 ? 0 : 1) *
          ((at / 2) % 2 ? 1 : -1);
      return [
        Math.sin(angle) * sideAt(t) * rim[0] * weave,
        t * height,
        Math.cos(angle) * sideAt(t) * rim[1] * weave,
      ];
    });
    return sweep(points, circle(thick, 4), { closed: true, crease: Math.PI });
  };
  const stake = (at: number): Shape => {
    const angle = ((at + 0.5) / stakes) * 2 * Math.PI;
    const points = [0, 0.5, 1].map((t): Vector3 => [
      Math.sin(angle) * sideAt(t) * rim[0],
      t * height,
      Math.cos(angle) * sideAt(t) * rim[1],
    ]);
    return tube(points, thick * 0.8, { sides: 4 });
  };
  return Shape.merge(
    ...Array.from({ length: rows }, (_, row) => ring(row)),
    ...Array.from({ length: stakes }, (_, at) => stake(at)),
  );
}

/** Flat strips plaited over and under each other, as bark baskets are. */
export function strips({ rim, height }: BasketShape): Shape {
  const around = 26;
  const rows = 5;
  const proud = rim[1] * 0.022;
  const at = (turn: number, t: number, out: number): Vector3 => {
    const by = sideAt(t);
    const angle = turn * 2 * Math.PI;
    return [Math.sin(angle) * (by * rim[0] + out), t * height, Math.cos(angle) * (by * rim[1] + out)];
  };
  const hoop = (row: number): Shape => {
    const [low, high] = [(row + 0.06) / rows, (row + 0.94) / rows];
    const wave = (u: number) => proud * (1 + 1.1 * Math.cos(u * around * Math.PI + row * Math.PI));
    return surface((u, v) => at(u, low + (high - low) * v, wave(u)), around * 2, 1);
  };
  const upright = (place: number): Shape => {
    const [from, to] = [(place + 0.07) / around, (place + 0.93) / around];
    const wave = (v: number) =>
      proud * (1 - 1.1 * Math.cos((v * rows - 0.5) * Math.PI + place * Math.PI) * -1);
    return surface((u, v) => at(from + (to - from) * u, v, wave(v)), 1, rows * 2);
  };
  return Shape.merge(
    ...Array.from({ length: rows }, (_, row) => hoop(row)),
    ...Array.from({ length: around }, (_, place) => upright(place)),
  );
}

/** The dark inside of the basket up to where flowers hide it, with its floor. */
export function lining({ rim, height }: BasketShape): Shape {
  const side = [0.02, 0.3, 0.6, 0.97].map((t): Vector2 => [sideAt(t) * 0.985, t]);
  return lathe(
    [
      [0, 0.02],
      ...side,
      [sideAt(0.97) * 0.9, 0.98],
      ...side.map(([r, y]): Vector2 => [r * 0.9, y]).toReversed(),
      [0, 0.1],
    ],
    {
      segments: 28,
      crease: 1,
    },
  ).scale(rim[0], height, rim[1]);
}

/** What fills the basket under the flowers: a low mound, uneven as moss or shavings are. */
export function filling({ rim, height }: BasketShape, rise: number): Shape {
  const mound = [0.97, 0.86, 0.68, 0.44, 0.2, 0].map((r, row): Vector2 => [
    r * 0.93,
    height * 0.9 + rise * (1 - r * r) - (row % 2) * rise * 0.08,
  ]);
  return lathe(mound, { segments: 26, crease: Math.PI }).deform(([x, y, z]) => {
    const bump = 1 + 0.05 * Math.sin(9 * Math.atan2(x, z) + y * 60);
    return [x * rim[0], y * bump - height * 0.02, z * rim[1]];
  });
}

/** Twisted rim and foot, and a handle of two canes wound about each other that rises to `top` metres. */
export function rimAndHandle({ rim, height }: BasketShape, top: number, thick: number): Shape {
  const rope = (y: number, by: number, phase: number): Shape =>
    sweep(
      Array.from({ length: 44 }, (_, at): Vector3 => {
        const angle = (at / 44) * 2 * Math.PI;
        const wound = angle * 11 + phase;
        const out = Math.cos(wound) * thick * 0.55;
        return [
          Math.sin(angle) * (rim[0] * by + out),
          y + Math.sin(wound) * thick * 0.55,
          Math.cos(angle) * (rim[1] * by + out),
        ];
      }),
      circle(thick * 0.6, 4),
      { closed: true, crease: Math.PI },
    );
  const arch = smoothPath<Vector3>(
    [
      [-rim[0] * sideAt(0.55), height * 0.55, 0],
      [-rim[0] * 1.02, height, 0],
      [-rim[0] * 0.9, height + (top - height) * 0.62, 0],
      [-rim[0] * 0.45, height + (top - height) * 0.94, 0],
      [0, top - thick, 0],
      [rim[0] * 0.45, height + (top - height) * 0.94, 0],
      [rim[0] * 0.9, height + (top - height) * 0.62, 0],
      [rim[0] * 1.02, height, 0],
      [rim[0] * sideAt(0.55), height * 0.55, 0],
    ],
    44,
  );
  const cane = (phase: number): Shape =>
    tube(
      arch.map(([x, y, z], row): Vector3 => {
        const wound = row * 1.05 + phase;
        return [x, y + Math.cos(wound) * thick * 0.4, z + Math.sin(wound) * thick * 0.75];
      }),
      thick * 0.7,
      { sides: 5 },
    );
  return Shape.merge(
    rope(height, 1, 0),
    rope(height, 1, Math.PI),
    rope(thick * 0.6, sideAt(0), 0),
    cane(0),
    cane(Math.PI),
  );
}

/** A flat handle of bark over the basket and bands at rim and foot, sewn at their ends. */
export function bandsAndHandle({ rim, height }: BasketShape, top: number, width: number): Shape {
  const hoop = (y: number, tall: number, t: number): Shape =>
    lathe(
      [
        [sideAt(t) + 0.03, y],
        [sideAt(t) + 0.055, y + tall * 0.1],
        [sideAt(t) + 0.055, y + tall * 0.9],
        [sideAt(t) + 0.03, y + tall],
        [sideAt(t) - 0.02, y + tall],
        [sideAt(t) - 0.02, y],
        [sideAt(t) + 0.03, y],
      ],
      { segments: 36, crease: 0.7 },
    ).scale(rim[0], 1, rim[1]);
  const arch = smoothPath<Vector3>(
    [
      [-rim[0] * (sideAt(0.35) + 0.05), height * 0.35, 0],
      [-rim[0] * 1.05, height, 0],
      [-rim[0] * 0.92, height + (top - height) * 0.62, 0],
      [-rim[0] * 0.5, height + (top - height) * 0.93, 0],
      [0, top - 0.003, 0],
      [rim[0] * 0.5, height + (top - height) * 0.93, 0],
      [rim[0] * 0.92, height + (top - height) * 0.62, 0],
      [rim[0] * 1.05, height, 0],
      [rim[0] * (sideAt(0.35) + 0.05), height * 0.35, 0],
    ],
    36,
  );
  const knots = [-1, 1].flatMap((side) =>
    [0.45, 0.62].map((t) =>
      box(0.012, height * 0.05, width * 0.55, 0.002).move(side * rim[0] * (sideAt(t) + 0.065), height * t, 0),
    ),
  );
  return Shape.merge(
    hoop(0, height * 0.13, 0),
    hoop(height * 0.9, height * 0.14, 1),
    sweep(arch, rectangle(width, 0.006), { up: [0, 1, 0], crease: 0.6 }),
    ...knots,
  );
}
