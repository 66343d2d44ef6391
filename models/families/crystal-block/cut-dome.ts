import { cutDiamonds } from '../../kit/cut-diamonds.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import type { Builder } from './builder.ts';

/** A paperweight: a waist of cut diamonds, a faceted crown with a flat table, a star cut below. */
export const cutDome: Builder = ({ form, size, surfaces }) => {
  const [width, height] = size;
  const radius = width / 2;
  const foot = form.base ? height * 0.07 : 0;
  const band = cutDiamonds(
    (t): Vector2 => [radius * (0.9 + 0.1 * Math.sin(Math.PI * t)), foot + height * (0.1 + 0.3 * t)],
    18,
    4,
    radius * 0.05,
  );
  const under = lathe(
    [
      [0, foot],
      [radius * 0.74, foot],
      [radius * 0.851, foot + height * 0.1],
    ],
    { segments: 36, crease: 0 },
  );
  const edge = foot + height * 0.4;
  // Closes the seam between the round band and the crown's straight sides.
  const collar = lathe(
    [
      [radius * 0.852, edge],
      [radius * 0.6, edge + height * 0.002],
    ],
    { segments: 36, crease: 0 },
  );
  const rings: readonly (readonly [number, number, number])[] = [
    [0.851, edge, 0],
    [0.78, edge + (height - edge) * 0.42, 0.5],
    [0.52, edge + (height - edge) * 0.84, 0],
    [0.36, height, 0.5],
  ];
  const count = 12;
  const at = ([r, y, shift]: readonly [number, number, number], i: number): Vector3 => {
    const angle = ((i + shift) / count) * 2 * Math.PI;
    return [Math.sin(angle) * r * radius, y, Math.cos(angle) * r * radius];
  };
  const positions: number[] = [];
  const indices: number[] = [];
  const add = (a: Vector3, b: Vector3, c: Vector3) => {
    for (const corner of [a, b, c]) {
      indices.push(positions.length / 3);
      positions.push(...corner);
    }
  };
  rings.slice(1).forEach((upper, row) => {
    const lower = rings[row]!;
    const lead = lower[2] === 0 ? 1 : 0;
    for (let i = 0; i < count; i++) {
      add(at(lower, i), at(lower, i + 1), at(upper, i + 1 - lead));
      add(at(upper, i), at(lower, i + lead), at(upper, i + 1));
    }
  });
  const top = rings[3]!;
  for (let i = 0; i < count; i++) add(at(top, i), at(top, i + 1), [0, height, 0]);
  const crown = Shape.fromRaw({ positions, uvs: [], indices }, 0).boxTextured();
  const parts = [surfacePart(surfaces, 0, Shape.merge(under, band, collar, crown))];
  if (form.base) parts.push(surfacePart(surfaces, 1, cylinder(radius * 0.78, foot, { segments: 36 })));
  return parts;
};
