import { describe, expect, it } from 'vitest';
import { box } from '../../models/kit/box.ts';
import { capsule } from '../../models/kit/capsule.ts';
import { cylinder } from '../../models/kit/cylinder.ts';
import { lathe } from '../../models/kit/lathe.ts';
import { lintModel } from '../../models/kit/lint-model.ts';
import { model, part } from '../../models/kit/model.ts';
import { circle, polygon, rectangle } from '../../models/kit/outlines.ts';
import { prism } from '../../models/kit/prism.ts';
import type { Shape } from '../../models/kit/shape.ts';
import { smoothPath } from '../../models/kit/smooth-path.ts';
import { sphere } from '../../models/kit/sphere.ts';
import { surface } from '../../models/kit/surface.ts';
import { sweep } from '../../models/kit/sweep.ts';
import { torus } from '../../models/kit/torus.ts';
import { tube } from '../../models/kit/tube.ts';
import type { Vector3 } from '../../models/kit/vector.ts';

const bend: Vector3[] = [
  [0, 0, 0],
  [0.1, 0.2, 0],
  [0.3, 0.2, 0.2],
];

/** Closed shells and the volume each should have, cubic metres. */
const solids: Record<string, [Shape, number]> = {
  box: [box(0.2, 0.3, 0.4, 0), 0.024],
  'chamfered box': [box(0.2, 0.3, 0.4, 0.004), 0.024],
  cylinder: [cylinder(0.1, 0.5, { segments: 64, chamfer: 0 }), Math.PI * 0.005],
  'lathe drawn downwards': [
    lathe(
      [
        [0, 0.5],
        [0.1, 0.5],
        [0.1, 0],
        [0, 0],
      ],
      { segments: 64 },
    ),
    Math.PI * 0.005,
  ],
  sphere: [sphere(0.5, 64), (4 / 3) * Math.PI * 0.125],
  torus: [torus(0.5, 0.1, 64, 32), 2 * Math.PI * 0.5 * Math.PI * 0.01],
  capsule: [
    capsule([0, 0, 0], [0.3, 0.4, 0], 0.1, 0.1, 48),
    Math.PI * 0.01 * 0.5 + (4 / 3) * Math.PI * 0.001,
  ],
  'star prism': [prism(polygon(0.5, 5, 0.25), 0.2), 5 * 0.5 * 0.25 * Math.sin(Math.PI / 5) * 0.2],
  'clockwise prism': [prism(rectangle(0.4, 0.2).toReversed(), 0.1, { chamfer: 0.002 }), 0.008],
  'straight sweep': [
    sweep(
      [
        [0, 0, 0],
        [0, 0, 1],
      ],
      rectangle(0.1, 0.2),
    ),
    0.02,
  ],
  'ring sweep': [
    sweep(
      circle(0.5, 64).map(([x, z]): Vector3 => [x, 0, z]),
      rectangle(0.1, 0.1),
      { closed: true },
    ),
    2 * Math.PI * 0.5 * 0.01,
  ],
};

describe('makers of shapes', () => {
  it.each(Object.entries(solids))(
    '%s is closed, turned outwards and of the right volume',
    (_, [shape, volume]) => {
      expect(lintModel(model('hero', [part('brass', '#cfa25a', shape)]))).toEqual([]);
      expect(volumeOf(shape)).toBeGreaterThan(volume * 0.97);
      expect(volumeOf(shape)).toBeLessThan(volume * 1.03);
    },
  );

  it('every maker gives unit normals', () => {
    const shapes = [
      ...Object.values(solids).map(([shape]) => shape),
      tube(smoothPath(bend, 20), (t) => 0.02 - 0.01 * t),
    ];
    for (const shape of shapes)
      for (let vertex = 0; vertex < shape.vertexCount; vertex++)
        expect(Math.hypot(...shape.normal(vertex))).toBeCloseTo(1, 6);
  });

  it('a surface with u to the right and v up looks at the viewer', () => {
    const sheet = surface((u, v) => [u, v, 0], 2, 2);
    expect(sheet.normal(0)[2]).toBeCloseTo(1);
  });

  it('mirroring and bending keep the outside out', () => {
    const shape = box(0.2, 0.3, 0.4).mirror('x').move(0.5, 0, 0);
    const bent = shape.deform(([x, y, z]) => [x + y * y, y, z * 0.8]);
    for (const each of [shape, bent])
      expect(lintModel(model('small', [part('brass', '#cfa25a', each)]))).toEqual([]);
  });

  it('tells a shell that is inside out, and a number that is none', () => {
    const inside = part('brass', '#cfa25a', sphere(1).flip());
    expect(lintModel(model('small', [inside]))).toEqual([expect.stringContaining('inside out')]);
    const broken = part('brass', '#cfa25a', box(1, 1, 1).move(0, 0, Number.NaN));
    expect(lintModel({ class: 'small', parts: [broken], size: [1, 1, 1] })).toEqual([
      expect.stringContaining('not a number'),
    ]);
  });

  it('a model stands centred on the origin', () => {
    const made = model('small', [part('brass', '#cfa25a', box(1, 2, 3).move(5, 6, 7))]);
    expect(made.size.map((length) => Math.round(length * 1e6) / 1e6)).toEqual([1, 2, 3]);
    const { min, max } = made.parts[0]!.shape.bounds;
    expect([min[0] + max[0], min[1], min[2] + max[2]].every((value) => Math.abs(value) < 1e-9)).toBe(true);
  });
});

function volumeOf(shape: Shape): number {
  let sum = 0;
  for (let face = 0; face < shape.triangleCount; face++) {
    const [a, b, c] = shape.corners(face);
    sum +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return sum / 6;
}
