import { ball, ellipsoid, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { prism } from '../../kit/prism.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { mix, type Vector2 } from '../../kit/vector.ts';

/** A feather lying in the x-y plane, its root at the origin, pointing along +y. */
const feather = (length: number, width: number): Shape => {
  const outline: Vector2[] = [
    [-width * 0.25, 0],
    [width * 0.25, 0],
    [width * 0.5, length * 0.45],
    [width * 0.48, length * 0.8],
    [width * 0.2, length * 0.98],
    [-width * 0.2, length],
    [-width * 0.5, length * 0.8],
    [-width * 0.5, length * 0.45],
  ];
  return prism(outline, 0.0009, { crease: 1.2 });
};

/** A spread wing, the bird's left, its root at the origin: out along −z (away from the body) and back along −x. */
function wing(): Shape {
  const primaries = Array.from({ length: 8 }, (_, i) => {
    const t = i / 7;
    return feather(mix(0.031, 0.042, t) * (t > 0.9 ? 0.95 : 1), 0.0085)
      .turn('x', -0.04 * t)
      .turn('z', mix(1.5, 0.3, t))
      .move(mix(-0.006, 0.008, t), mix(0.024, 0.034, t), 0.0004 * i);
  });
  const secondaries = Array.from({ length: 6 }, (_, i) => {
    const t = i / 5;
    return feather(0.028, 0.009)
      .turn('z', mix(1.75, 1.5, t))
      .move(-0.006, mix(0.002, 0.022, t), 0.0003 * i);
  });
  const coverts = Array.from({ length: 6 }, (_, i) => {
    const t = i / 5;
    return feather(mix(0.018, 0.015, t), 0.0105)
      .turn('z', mix(1.75, 0.75, t))
      .move(mix(-0.001, 0.009, t), mix(0.001, 0.036, t), 0.0026 + 0.0001 * i);
  });
  const arm = sculpt(
    new Clay().add(
      loft(
        [
          [0.002, -0.004, 0.001, 0.003, 0.009],
          [0.006, 0.018, 0.001, 0.0024, 0.006],
          [0.011, 0.036, 0.001, 0.0016, 0.0032],
        ],
        [1, 0, 0],
      ),
    ),
    {
      bounds: { min: [-0.012, -0.016, -0.006], max: [0.02, 0.042, 0.008] },
      cell: 0.0013,
      triangles: 130,
      colour: '#ffffff',
    },
  );
  return Shape.merge(
    ...primaries,
    ...secondaries,
    ...coverts,
    new Shape(arm.positions, arm.normals, arm.uvs, arm.indices),
  );
}

/** A dove in flight towards +x about the origin: 9 cm long, 12 cm from tip to tip. */
export function dove(): { readonly plumage: Shape; readonly beak: Shape; readonly eyes: Shape } {
  const clay = new Clay()
    .add(
      loft([
        [-0.03, 0.001, 0, 0.006, 0.0055],
        [-0.012, 0, 0, 0.0125, 0.0125],
        [0.01, 0.001, 0, 0.0145, 0.0155],
        [0.026, 0.007, 0, 0.0095, 0.0105],
      ]),
    )
    .add(ellipsoid([0.036, 0.0125, 0], [0.0102, 0.0092, 0.0085]), 0.01)
    .add(ball([0.044, 0.0115, 0], 0.004), 0.004);
  const carved = sculpt(clay, {
    bounds: { min: [-0.04, -0.022, -0.02], max: [0.053, 0.028, 0.02] },
    cell: 0.0012,
    triangles: 560,
    colour: '#ffffff',
  });
  const body = new Shape(carved.positions, carved.normals, carved.uvs, carved.indices);
  const tail = Array.from({ length: 9 }, (_, i) => {
    const t = i / 8 - 0.5;
    return feather(0.034, 0.0085)
      .turn('z', Math.PI / 2)
      .turn('x', Math.PI / 2)
      .turn('y', t * 0.95)
      .move(-0.028, 0.0012 + 0.0018 * (1 - (2 * t) ** 2), 0);
  });
  // The wing lies in x-y: laid flat, out to −z, then raised.
  const left = wing()
    .turn('x', -Math.PI / 2)
    .turn('x', 0.62)
    .move(0.008, 0.0085, -0.0105);
  const beak = sculpt(new Clay().add(ellipsoid([0.0495, 0.0108, 0], [0.0042, 0.0016, 0.0016])), {
    bounds: { min: [0.043, 0.007, -0.003], max: [0.055, 0.014, 0.003] },
    cell: 0.0005,
    triangles: 60,
    colour: '#c7a14e',
  });
  const eye = sculpt(new Clay().addPair(ball([0.0076, 0.0145, 0.0405], 0.0014)), {
    bounds: { min: [-0.0105, 0.012, 0.038], max: [0.0105, 0.017, 0.043] },
    cell: 0.0004,
    triangles: 80,
    colour: '#15100c',
  }).turn('y', Math.PI / 2);
  return { plumage: Shape.merge(body, ...tail, left.mirrored('z')), beak, eyes: eye };
}
