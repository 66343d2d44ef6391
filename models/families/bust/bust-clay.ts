import { Clay } from '../../kit/clay.ts';
import { ball, bar, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { smoothMin, type Field } from '../../kit/field.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** Inside a convex outline (anticlockwise) of the x-y plane, whatever z. */
function within(outline: readonly Vector2[]): Field {
  const edges = outline.map((from, i) => {
    const to = outline[(i + 1) % outline.length]!;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const size = Math.hypot(dx, dy);
    return [dy / size, -dx / size, from[0], from[1]] as const;
  });
  return (x, y) => {
    let most = -Infinity;
    for (const [nx, ny, px, py] of edges) most = Math.max(most, (x - px) * nx + (y - py) * ny);
    return most;
  };
}

/**
 * Head and shoulders without a face, cut below the breast, about x = 0, the cut at y = 0; 0.46 m high, looking towards +z.
 * Brow, nose and mouth are left out on purpose: no likeness is meant.
 */
export function bustClay(dress: Form['dress']): Clay {
  const chest = ellipsoid([0, 0.085, -0.004], [0.158, 0.135, 0.092]);
  const shoulder = limb([
    [0.02, 0.2, -0.016, 0.056],
    [0.1, 0.188, -0.018, 0.06],
    [0.158, 0.15, -0.016, 0.056],
    [0.172, 0.075, -0.01, 0.05],
  ]);
  const torso: Field = (x, y, z) =>
    smoothMin(chest(x, y, z), smoothMin(shoulder(x, y, z), shoulder(-x, y, z), 0.03), 0.05);
  const neck = limb([
    [0, 0.2, -0.016, 0.052],
    [0, 0.27, -0.01, 0.047],
    [0, 0.31, 0, 0.05],
  ]);
  const clay = new Clay()
    .add(torso)
    .add(neck, 0.022)
    .add(ellipsoid([0, 0.375, 0.004], [0.066, 0.085, 0.078]), 0.02)
    .add(ellipsoid([0, 0.335, 0.022], [0.046, 0.05, 0.052]), 0.03)
    .addPair(ellipsoid([0.068, 0.358, -0.004], [0.009, 0.021, 0.013]), 0.006);
  const laid =
    (over: number, region: Field): Field =>
    (x, y, z) =>
      Math.max(smoothMin(torso(x, y, z), neck(x, y, z), 0.022) - over, region(x, y, z), -z);
  const mirrored = (outline: readonly Vector2[]) => outline.map(([x, y]): Vector2 => [-x, y]).toReversed();
  if (dress === 'jacket-and-tie') {
    // Shirt collar, tie, then lapels that lie on the jacket.
    const collar: Vector2[] = [
      [0.006, 0.208],
      [0.036, 0.222],
      [0.05, 0.262],
      [0.028, 0.252],
    ];
    const lapel: Vector2[] = [
      [0.004, 0.06],
      [0.04, 0.126],
      [0.082, 0.166],
      [0.066, 0.238],
      [0.05, 0.252],
      [0.036, 0.206],
    ];
    const notch: Vector2[] = [
      [0.054, 0.186],
      [0.1, 0.176],
      [0.1, 0.186],
      [0.058, 0.193],
    ];
    const tie: Vector2[] = [
      [-0.003, 0.052],
      [0.003, 0.052],
      [0.017, 0.13],
      [0.0095, 0.203],
      [-0.0095, 0.203],
      [-0.017, 0.13],
    ];
    clay
      .cut(
        laid(
          0.001,
          within([
            [0, 0.055],
            [0.042, 0.2],
            [0.04, 0.23],
            [-0.04, 0.23],
            [-0.042, 0.2],
          ]),
        ),
        0.004,
      )
      .add(laid(0.0042, within(tie)), 0.0015)
      .add(
        laid(
          0.0066,
          within([
            [-0.009, 0.196],
            [0.009, 0.196],
            [0.0135, 0.218],
            [-0.0135, 0.218],
          ]),
        ),
        0.003,
      )
      .add(laid(0.0058, within(collar)), 0.0015)
      .add(laid(0.0058, within(mirrored(collar))), 0.0015)
      .add(laid(0.0056, within(lapel)), 0.0012)
      .add(laid(0.0056, within(mirrored(lapel))), 0.0012)
      .cut(laid(0.03, within(notch)), 0.0008)
      .cut(laid(0.03, within(mirrored(notch))), 0.0008)
      .add(bar([0.001, 0.06, 0.098], [-0.001, -0.02, 0.1], 0.0015), 0.003);
  } else {
    const placket: Vector2[] = [
      [-0.005, -0.02],
      [0.013, -0.02],
      [0.013, 0.222],
      [-0.005, 0.222],
    ];
    clay
      .add(laid(0.0026, within(placket)), 0.0018)
      .add(
        (x, y, z) =>
          Math.max(Math.abs(Math.hypot(x, z + 0.012) - 0.056) - 0.004, Math.abs(y - 0.232 - 0.1 * z) - 0.014),
        0.006,
      );
    for (const y of [0.06, 0.115, 0.17]) {
      let z = 0.16;
      while (torso(0.004, y, z) > 0.004 && z > 0) z -= 0.0005;
      clay.add(ball([0.004, y, z], 0.0052), 0.001);
    }
    clay.addPair(
      laid(
        0.0032,
        within([
          [0.05, 0.1],
          [0.104, 0.1],
          [0.104, 0.126],
          [0.05, 0.126],
        ]),
      ),
      0.0015,
    );
  }
  // Cut off below in a curve, hollowed behind.
  return clay
    .keep((x, y) => -(y - 0.012 - 0.9 * x * x), 0.006)
    .cut(ellipsoid([0, 0.03, -0.12], [0.12, 0.11, 0.06]), 0.012);
}
