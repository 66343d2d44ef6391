import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { emboss } from '../../parts/emboss.ts';
import type { Form } from './form.ts';

const face = 0.0032;
const on = (x: number, y: number, z: number): Vector3 => [x, y, face + z];

/** A struck medal looking towards +z, its back at z = 0: raised rim, beads, relief; no portrait and no words. */
export function tableMedal(radius: number, relief: Form['relief'], metal: Surface, bright: Surface): Part[] {
  const disc = lathe(
    [
      [0, 0],
      [radius - 0.0006, 0],
      [radius, 0.0006],
      [radius, 0.0046],
      [radius - 0.0006, 0.0052],
      [radius - 0.0024, 0.0052],
      [radius - 0.0034, face],
      [radius * 0.5, face],
      [0, face],
    ],
    { segments: 48, crease: 0.5 },
  ).turn('x', Math.PI / 2);
  const beads = Array.from({ length: 48 }, (_, i) => {
    const angle = (i / 48) * 2 * Math.PI;
    return emboss(
      diamond(Math.cos(angle) * (radius - 0.0048), Math.sin(angle) * (radius - 0.0048), 0.0007),
      0.0005,
      on,
      Math.PI,
    );
  });
  const raised: Shape[] = [];
  if (relief !== 'plain') for (const side of [1, -1] as const) raised.push(...laurel(radius * 0.66, side));
  if (relief === 'flame') raised.push(...flame(radius * 0.42));
  if (relief === 'laurel') raised.push(emboss(star(radius * 0.2, 5, 0.4, radius * 0.04), 0.0012, on));
  return [
    madeOf(metal, disc),
    madeOf(bright, Shape.merge(...beads), { untilLevel: 0 }),
    ...(raised.length > 0 ? [madeOf(bright, Shape.merge(...raised), { untilLevel: 1 })] : []),
  ];
}

const diamond = (x: number, y: number, size: number): Vector2[] => [
  [x + size, y],
  [x, y + size],
  [x - size, y],
  [x, y - size],
];

export const star = (radius: number, points: number, inner: number, lift = 0): Vector2[] =>
  Array.from({ length: points * 2 }, (_, i): Vector2 => {
    const angle = Math.PI / 2 + (i * Math.PI) / points;
    const reach = i % 2 === 0 ? radius : radius * inner;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach + lift];
  });

/** A branch up one side, its leaves in pairs. */
function laurel(radius: number, side: 1 | -1): Shape[] {
  const at = (t: number, out = 0): Vector2 => {
    const angle = -Math.PI / 2 + side * (0.14 + t * 2.35);
    return [Math.cos(angle) * (radius + out), Math.sin(angle) * (radius + out)];
  };
  const stem = tube(
    Array.from({ length: 13 }, (_, i): Vector3 => {
      const [x, y] = at(i / 12);
      return [x, y, face + 0.0003];
    }),
    0.0005,
    { sides: 5 },
  );
  const leaves = Array.from({ length: 9 }, (_, i) => {
    const t = 0.06 + i * 0.105;
    return [1, -1, 0].flatMap((way) => {
      if (way === 0 && i % 3 !== 1) return [];
      const reach = radius * (way === 0 ? 0.05 : 0.17) * way || radius * 0.05;
      const outline = smoothPath<Vector2>(
        [at(t), at(t + 0.05, reach * 0.75), at(t + 0.12, reach), at(t + 0.08, reach * 0.35)],
        9,
        true,
      );
      return [emboss(outline, 0.0009, on, Math.PI)];
    });
  }).flat();
  return [stem, ...leaves];
}

/** A flame over a low bowl. */
function flame(size: number): Shape[] {
  const tongue = smoothPath<Vector2>(
    [
      [0, -0.42],
      [0.34, -0.3],
      [0.42, 0.02],
      [0.24, 0.3],
      [0.3, 0.56],
      [0.08, 0.42],
      [0.02, 0.86],
      [-0.2, 0.5],
      [-0.22, 0.22],
      [-0.36, 0.36],
      [-0.44, 0],
      [-0.34, -0.3],
    ],
    36,
    true,
  );
  const inner = tongue.map(([x, y]): Vector2 => [x * 0.5, y * 0.52 - 0.1]);
  const scaled = (points: readonly Vector2[]) => points.map(([x, y]): Vector2 => [x * size, y * size]);
  const bowl: Vector2[] = [
    [-0.6, -0.46],
    [0.6, -0.46],
    [0.34, -0.66],
    [0.16, -0.7],
    [0.16, -0.8],
    [0.36, -0.9],
    [-0.36, -0.9],
    [-0.16, -0.8],
    [-0.16, -0.7],
    [-0.34, -0.66],
  ];
  return [
    emboss(scaled(tongue), 0.0012, on),
    emboss(scaled(inner), 0.0018, on),
    emboss(scaled(bowl), 0.0011, on),
  ];
}
