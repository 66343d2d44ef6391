import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { bow, deckY, houseHalf, houseTop, hullAt, length, stern } from './lines.ts';

const strakes = 7;

/** Seven thick strakes a side, each lying over the one below, bottom and blunt ends of planks laid across. */
export function planks(): Shape {
  const lap = 0.0035;
  const side = Array.from({ length: strakes }, (_, row) =>
    surface(
      (u, v) => {
        // v: the lip below, the face, tucked in below the next strake above.
        const s = (row + (v < 0.4 ? 0.02 : 1)) / strakes;
        const [x, y, z] = hullAt(u, Math.min(1, s));
        return [x, y, z + (v < 0.2 ? -0.002 : v < 0.6 ? lap : 0.0005)];
      },
      16,
      2,
      { crease: 0.5 },
    ),
  );
  const sides = Shape.merge(...side);
  const end = (t: number, flip: boolean) =>
    Array.from({ length: 6 }, (_, row) =>
      surface(
        (u, v) => {
          const s = (row + (v < 0.4 ? 0.02 : 1)) / 6;
          const [x, y, z] = hullAt(t, s);
          const out = (flip ? -1 : 1) * (v < 0.2 ? -0.002 : v < 0.6 ? lap : 0.0005);
          return [x + out, y, (flip ? 1 : -1) * (u - 0.5) * 2 * z];
        },
        4,
        2,
        { crease: 0.5 },
      ),
    );
  const floor = surface(
    (u, v) => {
      const [x, y, z] = hullAt(u, 0);
      return [x, y, (v - 0.5) * 2 * z];
    },
    20,
    2,
  );
  return Shape.merge(sides, sides.mirror('z'), ...end(1, false), ...end(0, true), floor);
}

/** The house over the oars: sills on beam ends, panelled walls with posts. */
export function house(): { walls: Shape; frames: Shape } {
  const columns = 22;
  const wall = surface(
    (u, v) => {
      const low = deckY(u) - 0.004;
      return [stern + length * u, low + (houseTop - low) * v, houseHalf(u)];
    },
    columns,
    1,
  );
  // From the hull's edge out to the sill of the house.
  const shelf = surface(
    (u, v) => {
      const [x, y, z] = hullAt(u, 1);
      const [, , h] = [0, 0, houseHalf(u)];
      return [x + (stern + length * u - x) * v, y - 0.004, z + (h - z) * v];
    },
    columns,
    1,
  );
  const endWall = (t: number, flip: boolean) =>
    surface(
      (u, v) => {
        const low = deckY(t) - 0.01;
        return [
          stern + length * t,
          low + (houseTop + 0.06 - low) * v,
          (flip ? 1 : -1) * (u - 0.5) * 2 * houseHalf(t) * (v > 0.5 ? 0.8 : 1),
        ];
      },
      4,
      3,
    );
  const frames: Shape[] = [];
  const bays = 10;
  for (let i = 0; i <= bays; i++) {
    const t = 0.035 + (0.93 * i) / bays;
    const x = stern + length * t;
    const low = deckY(t);
    for (const side of [-1, 1]) {
      frames.push(box(0.009, houseTop - low + 0.004, 0.008, 0.001).move(x, low - 0.004, side * houseHalf(t)));
      // Ends of the deck beams.
      frames.push(box(0.013, 0.015, 0.03, 0.002).move(x, low - 0.018, side * (houseHalf(t) - 0.002)));
    }
  }
  const rail = (height: (t: number) => number, thick: number) => {
    const line = Array.from({ length: 19 }, (_, i): Vector3 => {
      const t = 0.005 + (0.99 * i) / 18;
      return [stern + length * t, height(t), houseHalf(t) + 0.002];
    });
    return tube(line, thick, { sides: 4 });
  };
  const rails = Shape.merge(
    rail((t) => deckY(t), 0.007),
    rail((t) => deckY(t) + (houseTop - deckY(t)) * 0.46, 0.004),
    rail(() => houseTop, 0.008),
  );
  return {
    walls: Shape.merge(
      wall,
      wall.mirror('z'),
      shelf.flip(),
      shelf.flip().mirror('z'),
      endWall(1, false),
      endWall(0, true),
    ),
    frames: Shape.merge(...frames, rails, rails.mirror('z')),
  };
}

const bayCentre = (i: number) => 0.035 + 0.93 * ((i + 0.5) / 10);

/** Gun ports in the upper half of each bay, and two beside the head: dark openings, frames, lids lifted on hinges, muzzles. */
export function gunPorts(): { dark: Shape; lids: Shape; guns: Shape } {
  const dark: Shape[] = [];
  const lids: Shape[] = [];
  const guns: Shape[] = [];
  for (let i = 0; i < 10; i++)
    for (const side of [-1, 1]) {
      const t = bayCentre(i);
      const [x, z] = [stern + length * t, houseHalf(t)];
      const y = deckY(t) + (houseTop - deckY(t)) * 0.56;
      if (i % 3 === 1) continue;
      dark.push(box(0.034, 0.032, 0.004, 0).move(x, y, side * (z + 0.0006)));
      lids.push(
        box(0.038, 0.034, 0.004, 0.001)
          .move(0, -0.034, 0)
          .turn('x', side > 0 ? -1.1 : 1.1)
          .move(x, y + 0.036, side * (z + 0.004)),
      );
      guns.push(
        cylinder(0.0075, 0.034, { segments: 10, topRadius: 0.0065 })
          .turn('x', (side * Math.PI) / 2)
          .move(x, y + 0.014, side * z),
        cylinder(0.0086, 0.005, { segments: 10 })
          .turn('x', (side * Math.PI) / 2)
          .move(x, y + 0.014, side * (z + 0.031)),
      );
    }
  for (const side of [-1, 1]) {
    dark.push(box(0.004, 0.03, 0.03, 0).move(bow + 0.001, houseTop - 0.062, side * 0.085));
    guns.push(
      cylinder(0.0075, 0.03, { segments: 10 })
        .turn('z', -Math.PI / 2)
        .move(bow, houseTop - 0.048, side * 0.085),
    );
  }
  return { dark: Shape.merge(...dark), lids: Shape.merge(...lids), guns: Shape.merge(...guns) };
}

/** Ten oars a side, their blades in the water, swept a little aft; out to 0.3 m from the middle. */
export function oars(): Shape {
  const all: Shape[] = [];
  for (let i = 0; i < 10; i++) {
    const t = bayCentre(i);
    const x = stern + length * t;
    const from: Vector3 = [x + 0.006, deckY(t) + 0.012, houseHalf(t) - 0.01];
    const to: Vector3 = [x - 0.045, 0.012, 0.2955];
    const at = (s: number): Vector3 => [
      from[0] + (to[0] - from[0]) * s,
      from[1] + (to[1] - from[1]) * s,
      from[2] + (to[2] - from[2]) * s,
    ];
    const loom = tube([at(0), at(0.62)], 0.004, { sides: 7 });
    const blade = tube(
      [at(0.58), at(0.68), at(0.95), at(1)],
      (s) => 0.0042 + 0.004 * Math.sin(Math.PI * Math.min(1, s)),
      { sides: 6 },
    );
    all.push(
      loom,
      blade.deform(([px, py, pz]) => [px + (px - at(0.8)[0]) * 0.25, py, pz]),
    );
  }
  return Shape.merge(...all).mirrored('z');
}

/** Rudder hung at the stern, and a wooden anchor with its windlass at the bow. */
export function gear(): Shape {
  const rudder = Shape.merge(
    box(0.075, 0.15, 0.008, 0.002).move(stern - 0.045, 0.02, 0),
    box(0.012, 0.26, 0.014, 0.002).move(stern - 0.012, 0.02, 0),
    ...[0.05, 0.09, 0.13].map((y) => box(0.07, 0.006, 0.011, 0.001).move(stern - 0.045, y, 0)),
  );
  const anchor = Shape.merge(
    tube(
      [
        [bow + 0.05, 0.12, 0.1],
        [bow + 0.03, 0.26, 0.1],
      ],
      0.006,
      { sides: 6 },
    ),
    ...[-1, 1].map((side) =>
      tube(
        [
          [bow + 0.051, 0.122, 0.1],
          [bow + 0.052, 0.14, 0.1 + side * 0.022],
          [bow + 0.05, 0.165, 0.1 + side * 0.03],
        ],
        (t) => 0.0055 - 0.003 * t,
        { sides: 5 },
      ),
    ),
    tube(
      [
        [bow + 0.032, 0.235, 0.06],
        [bow + 0.032, 0.235, 0.14],
      ],
      0.004,
      { sides: 5 },
    ),
  );
  return Shape.merge(rudder, anchor);
}
