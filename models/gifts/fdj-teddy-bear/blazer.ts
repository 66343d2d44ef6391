import { castOnto } from '../../kit/cast-onto.ts';
import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import type { Field } from '../../kit/field.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { sheet } from '../../kit/sheet.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { stitches } from '../../kit/stitches.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { mix, smoothStep, unit, type Vector2, type Vector3 } from '../../kit/vector.ts';

const [topButton, lowButton] = [0.375, 0.305];

/** Half the width of the open front at a height; below zero it is closed. */
const opening = (y: number): number =>
  y > topButton
    ? 0.1 * ((y - topButton - 0.012) / 0.24)
    : y < lowButton - 0.012
      ? 1.9 * (lowButton - 0.012 - y) ** 1.5
      : -0.02;

const armPath = [
  [0.15, 0.565, -0.012, 0.1],
  [0.279, 0.443, 0.05, 0.098],
  [0.293, 0.315, 0.2, 0.088],
] as const;

/** Wrist and the way the arm points there. */
const wrist: Vector3 = [0.293, 0.302, 0.222];
const towardsHand = unit([0.02, -0.68, 0.73]);
const beyondWrist: Field = (x, y, z) =>
  (x - wrist[0]) * towardsHand[0] + (y - wrist[1]) * towardsHand[1] + (z - wrist[2]) * towardsHand[2];
const arm = limb(armPath);
const sleeve: Field = (x, y, z) => Math.max(arm(x, y, z), beyondWrist(x, y, z));

export const coat = new Clay()
  .add(ellipsoid([0, 0.36, 0], [0.243, 0.32, 0.21]))
  .add(ellipsoid([0, 0.22, 0.02], [0.252, 0.19, 0.222]), 0.07)
  // The hem: higher before than behind.
  .keep((_, y, z) => 0.12 + 0.3 * z - y, 0.012)
  .cut((x, y, z) => Math.max((Math.abs(x) - opening(y)) * 0.8, 0.03 - z), 0.006)
  .addPair(sleeve, 0.022)
  // Folds in the crook of the arm, pulls from the buttons.
  .raise((x, y, z) => {
    const side = Math.abs(x);
    const crook = smoothStep(0.16, 0.26, side) * smoothStep(0.52, 0.44, y) * smoothStep(0.33, 0.4, y);
    const along = y * 0.8 - z * 0.9;
    const pull =
      smoothStep(0.2, 0.05, side) * smoothStep(0.02, 0.1, z) * smoothStep(0.14, 0.03, Math.abs(y - 0.34));
    return (
      0.0055 * crook * Math.sin(along * 105 + side * 30) +
      0.0028 * pull * Math.sin((y - 0.34) * 90 + side * 14) * smoothStep(0.01, 0.06, side)
    );
  });

const front = (x: number, y: number, above = 0.0015): Vector3 =>
  castOnto(coat.distance, [x, y, 0.6], [0, 0, -1], above);

const line = (points: readonly Vector2[], steps: number): Vector3[] =>
  smoothPath(points, steps).map(([x, y]) => front(x, y));

/** A lapel turned back from the opening, with the notch near its top; on the side of +x. */
function lapel(): { readonly cloth: Shape; readonly edge: readonly Vector3[] } {
  const [low, high] = [topButton + 0.016, 0.6];
  const width = (v: number) => 0.012 + 0.082 * v ** 0.85 * smoothStep(1.02, 0.82, v);
  const at = (u: number, v: number): Vector3 => {
    const y = mix(low, high, v);
    const x = Math.max(0.004, opening(y)) + 0.008 + u * width(v);
    const [, , z] = front(x, y + 0.012 * u * v, 0.0035);
    return [x, y + 0.012 * u * v, z + 0.006 * Math.sin(Math.PI * Math.min(1, u * 1.1 + 0.1)) + 0.003];
  };
  return {
    cloth: sheet(at, 10, 22, 0.005),
    edge: Array.from({ length: 30 }, (_, i) => {
      const [x, y, z] = at(0.88, 0.03 + (i / 29) * 0.78);
      return [x, y, z + 0.0015];
    }),
  };
}

/** The collar: a turned-down band round the neck. */
function collar(): Shape {
  return sheet(
    (u, v) => {
      const angle = mix(0.78, 2 * Math.PI - 0.78, u);
      const reach = mix(0.19, 0.12, v);
      const [x, z] = [Math.sin(angle) * reach, Math.cos(angle) * reach * 0.93 - 0.004];
      const [, y] = castOnto(coat.distance, [x, 1, z], [0, -1, 0], 0.006);
      return [x, y + 0.008 * Math.sin(v * 2.4), z];
    },
    44,
    6,
    0.005,
  );
}

/** A patch of cloth laid on the front: [x, y] of its middle, half its width and height. */
function patch(x: number, y: number, halfX: number, halfY: number, lift: number, round = 0): Shape {
  return sheet(
    (u, v) => {
      const [a, b] = [(u - 0.5) * 2, (v - 0.5) * 2];
      // A pocket is narrower and rounder at its foot.
      const narrow = 1 - round * Math.max(0, -b) ** 4;
      return front(x + a * halfX * narrow, y + b * halfY, lift);
    },
    8,
    8,
    0.004,
  );
}

function disc(x: number, y: number, radius: number, lift: number): Shape {
  return surface(
    (u, v) => {
      const angle = (u % 1) * 2 * Math.PI;
      const reach = radius * (1 - v);
      return front(
        x + Math.cos(angle) * reach,
        y + Math.sin(angle) * reach,
        lift - 0.006 * Math.max(0, 1 - v - 0.9) * 10,
      );
    },
    32,
    6,
  );
}

export interface Blazer {
  readonly cloth: Shape;
  readonly facings: Shape;
  readonly topstitch: Shape;
  readonly badge: Shape;
  readonly badgeRim: Shape;
  /** Where buttons sit, facing +z or nearly. */
  readonly buttons: readonly Vector3[];
}

/** A single-breasted blazer with notched lapels, three pockets and, on the breast pocket, a badge without its emblem. */
export function blazer(): Blazer {
  const cloth = sculpt(coat, {
    bounds: { min: [-0.41, 0.03, -0.25], max: [0.41, 0.7, 0.34] },
    cell: 0.0066,
    triangles: 4200,
    colour: '#2459c9',
  });
  const { cloth: flap, edge } = lapel();
  const [px, py] = [0.152, 0.425];
  const flaps = patch(0.142, 0.262, 0.052, 0.016, 0.007);
  const thread = { length: 0.0085, gap: 0.005, thickness: 0.0017 };
  const frontEdge = line(
    Array.from({ length: 14 }, (_, i): Vector2 => {
      const y = mix(0.2, lowButton - 0.03, i / 13);
      return [Math.max(0, opening(y)) + 0.017, y];
    }),
    24,
  );
  const pocketEdge = line(
    [
      [px - 0.032, py + 0.04],
      [px - 0.032, py - 0.02],
      [px - 0.022, py - 0.042],
      [px + 0.022, py - 0.042],
      [px + 0.032, py - 0.02],
      [px + 0.032, py + 0.04],
    ],
    30,
  ).map(([x, y, z]): Vector3 => [x, y, z + 0.0065]);
  const flapEdge = line(
    [
      [0.094, 0.252],
      [0.142, 0.2505],
      [0.19, 0.252],
    ],
    12,
  ).map(([x, y, z]): Vector3 => [x, y, z + 0.007]);
  const sideEdges = Shape.merge(
    stitches(edge, thread),
    stitches(frontEdge, thread),
    stitches(flapEdge, thread),
  );
  const badgeRing = Array.from({ length: 41 }, (_, i) => {
    const angle = (i / 40) * 2 * Math.PI;
    return front(px + Math.cos(angle) * 0.0255, py + Math.sin(angle) * 0.0255, 0.0095);
  });
  return {
    cloth,
    facings: Shape.merge(
      flap.mirrored('x'),
      collar(),
      patch(px, py, 0.037, 0.046, 0.0055, 0.18),
      flaps.mirrored('x'),
    ),
    topstitch: Shape.merge(sideEdges.mirrored('x'), stitches(pocketEdge, thread)),
    badge: disc(px, py, 0.0245, 0.009),
    badgeRim: tube(badgeRing.slice(0, 40), 0.0028, { sides: 6, closed: true }),
    buttons: [front(0, topButton, 0), front(0, lowButton, 0)],
  };
}
