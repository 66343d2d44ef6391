import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { add, cross, mixPoints, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** A feather of leaflets along a bent rib from the origin, outwards to +z; `rise` is how steeply it leaves. */
function frond(length: number, rise: number): Shape {
  const rib = smoothPath<Vector3>(
    [
      [0, 0, 0],
      [0, length * 0.42 * Math.sin(rise), length * 0.4 * Math.cos(rise)],
      [0, length * (0.55 * Math.sin(rise) - 0.02), length * 0.72 * Math.max(0.5, Math.cos(rise))],
      [0, length * (0.5 * Math.sin(rise) - 0.34), length * 0.92 * Math.max(0.55, Math.cos(rise))],
    ],
    8,
  );
  const positions: number[] = [];
  const indices: number[] = [];
  const leaflets = 12;
  for (let i = 2; i < leaflets; i++) {
    const t = (i / leaflets) * 8;
    const from = Math.floor(t);
    const at = mixPoints(rib[from]!, rib[from + 1]!, t - from);
    const along = unit(subtract(rib[from + 1]!, rib[from]!));
    const reach = length * 0.26 * Math.sin(Math.PI * Math.min(1, 0.22 + 0.72 * (i / leaflets)));
    for (const side of [-1, 1]) {
      const out = unit(add([side, -0.28, 0], times(along, 0.75)));
      const tip = add(at, times(out, reach));
      const broad = times(unit(cross(out, [0, 1, 0])), length * 0.021 * side);
      const middle = mixPoints(at, tip, 0.4);
      const first = positions.length / 3;
      positions.push(...at, ...add(middle, broad), ...tip, ...subtract(middle, broad));
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
  const leaves = Shape.fromRaw({ positions, uvs: [], indices }, 0.4)
    .textured(([x, y]) => [x, y])
    .doubled();
  return Shape.merge(
    leaves,
    tube(rib, (t) => length * (0.016 - 0.012 * t), { sides: 4 }),
  );
}

/** A date palm: trunk of old leaf bases, a crown of fronds, bunches of dates; palm in the first surface, dates in the second, base in the third. */
export function datePalm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height] = size;
  const base = height * 0.09;
  const crown = height * 0.68;
  const radius = width * 0.045;
  const trunk = smoothPath<Vector3>(
    [
      [0, base, 0],
      [width * 0.02, base + (crown - base) * 0.35, 0],
      [-width * 0.015, base + (crown - base) * 0.7, 0],
      [0, crown, 0],
    ],
    20,
  );
  const scale = prism(
    [
      [-0.5, 0],
      [0.5, 0],
      [0.34, 0.7],
      [0, 1],
      [-0.34, 0.7],
    ],
    0.3,
  );
  const scales: Shape[] = [];
  const rows = 13;
  for (let row = 0; row < rows; row++) {
    const at = trunk[Math.round((row / rows) * 19)]!;
    const girth = radius * (1.15 - 0.35 * (row / rows));
    for (let i = 0; i < 6; i++)
      scales.push(
        scale
          .scale(girth * 0.9, height * 0.056, girth * 0.7)
          .turn('x', 0.26)
          .move(0, 0, girth * 0.92)
          .turn('y', ((i + (row % 2) / 2) / 6) * 2 * Math.PI)
          .move(at[0], at[1], at[2]),
      );
  }
  const rings = [
    [0.42, 1.15, 0.95],
    [0.36, 0.7, 1],
    [0.22, 0.3, 0.9],
  ] as const;
  const fronds: Shape[] = [];
  for (const [ring, [share, rise, long]] of rings.entries()) {
    const count = Math.max(3, Math.round(form.fronds * share));
    for (let i = 0; i < count; i++)
      fronds.push(
        frond(width * 0.56 * long, rise)
          .turn('y', ((i + ring * 0.4) / count) * 2 * Math.PI)
          .move(0, crown, 0),
      );
  }
  const bunches = Array.from({ length: 5 }, (_, i) => {
    const turn = (i / 5) * 2 * Math.PI + 0.4;
    const stalk = tube(
      smoothPath<Vector3>(
        [
          [0, crown, 0],
          [0, crown + height * 0.012, radius * 1.8],
          [0, crown - height * 0.06, radius * 2.9],
        ],
        6,
      ),
      radius * 0.14,
      { sides: 5 },
    );
    const dates = Array.from({ length: 11 }, (__, k) =>
      sphere(radius * 0.36, 6, 3)
        .scale(1, 1.5, 1)
        .move(
          Math.sin(k * 2.4) * radius * 0.62 * (1 - k / 18),
          crown - height * 0.05 - k * height * 0.009,
          radius * 2.9 + Math.cos(k * 2.4) * radius * 0.62 * (1 - k / 18),
        ),
    );
    return Shape.merge(stalk, ...dates).turn('y', turn);
  });
  return model('medium', [
    surfacePart(
      surfaces,
      0,
      Shape.merge(
        tube(trunk, (t) => radius * (1.15 - 0.35 * t), { sides: 12 }),
        ...fronds,
      ),
    ),
    surfacePart(surfaces, 1, Shape.merge(...scales, ...bunches)),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        cylinder(width * 0.34, base * 0.55, { segments: 36, chamfer: base * 0.1 }),
        cylinder(width * 0.25, base * 0.55, { segments: 36, chamfer: base * 0.1 }).move(0, base * 0.5, 0),
      ),
    ),
  ]);
}
