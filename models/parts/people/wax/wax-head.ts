import { ball, block, ellipsoid, limb } from '../../../kit/clay-shapes.ts';
import { Clay } from '../../../kit/clay.ts';
import { parseColour, shade } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { sculpt } from '../../../kit/sculpt.ts';
import type { Shape } from '../../../kit/shape.ts';

/**
 * Head and neck of a person 1.70 m tall, where they stand. A skull, a jaw and ears in right proportion, and where the
 * face would be one smooth plane: nobody's likeness.
 */
export function headClay(): Clay {
  return new Clay()
    .add(ellipsoid([0, 1.609, -0.01], [0.073, 0.085, 0.092]))
    .add(ellipsoid([0, 1.567, 0.024], [0.058, 0.082, 0.062]), 0.03)
    .add(ellipsoid([0, 1.512, 0.036], [0.043, 0.036, 0.044]), 0.025)
    .add(ball([0, 1.493, 0.063], 0.016), 0.022)
    .addPair(
      limb([
        [0.052, 1.53, 0.0, 0.014],
        [0.032, 1.5, 0.045, 0.014],
      ]),
      0.022,
    )
    .add(
      limb([
        [0, 1.39, -0.026, 0.053],
        [0, 1.45, -0.02, 0.0525],
        [0, 1.53, -0.014, 0.056],
      ]),
      0.014,
    )
    .addPair(ellipsoid([0.072, 1.577, -0.008], [0.009, 0.03, 0.017]), 0.006)
    .cut((x, y, z) => ellipsoid([0.084, 1.58, 0.002], [0.008, 0.018, 0.009])(Math.abs(x), y, z), 0.005);
}

/** Hair combed back and cut short, or bobbed at the jaw: plain forms that name nobody. */
export function hairClay(cut: 'short' | 'bob'): Clay {
  if (cut === 'bob')
    return new Clay()
      .add(ellipsoid([0, 1.615, -0.016], [0.083, 0.09, 0.101]))
      .add(
        limb([
          [0.066, 1.6, -0.03, 0.032],
          [0.072, 1.53, -0.034, 0.03],
          [0.06, 1.485, -0.04, 0.022],
        ]),
        0.02,
      )
      .add(
        limb([
          [-0.066, 1.6, -0.03, 0.032],
          [-0.072, 1.53, -0.034, 0.03],
          [-0.06, 1.485, -0.04, 0.022],
        ]),
        0.02,
      )
      .add(ellipsoid([0, 1.54, -0.07], [0.072, 0.066, 0.05]), 0.025)
      .cut(ellipsoid([0, 1.545, 0.085], [0.07, 0.096, 0.078]), 0.012)
      .raise((x, y, z) => 0.0016 * Math.sin(Math.atan2(x, z) * 22 + y * 20));
  return (
    new Clay()
      .add(ellipsoid([0, 1.616, -0.014], [0.0785, 0.087, 0.099]))
      // Swept up over the brow and to one side.
      .add(
        limb([
          [0.03, 1.668, 0.062, 0.014],
          [-0.01, 1.68, 0.05, 0.02],
          [-0.05, 1.662, 0.018, 0.018],
        ]),
        0.025,
      )
      .cut(ellipsoid([0, 1.565, 0.088], [0.07, 0.09, 0.073]), 0.01)
      .cut(block([0, 1.49, 0.04], [0.2, 0.055, 0.075], 0.01), 0.012)
      .cut((x, y, z) => ellipsoid([0.085, 1.572, 0.0], [0.03, 0.036, 0.03])(Math.abs(x), y, z), 0.012)
      .cut(block([0, 1.44, -0.05], [0.2, 0.078, 0.2], 0.01), 0.012)
      .raise((x, y, z) => 0.0013 * Math.sin(x * 95 + 24 * z + 6 * Math.sin(y * 20)))
  );
}

export function waxHead(skin: string): Shape {
  const tone = parseColour(skin);
  return sculpt(headClay(), {
    bounds: { min: [-0.12, 1.36, -0.14], max: [0.12, 1.72, 0.14] },
    cell: 0.0055,
    triangles: 1000,
    colour: skin,
    // Wax is laid on in thin coats: a breath warmer at ears and neck.
    paint: ([x, y, z]) =>
      shade(tone, (Math.abs(x) > 0.072 ? 0.94 : 1) * (0.985 + 0.03 * fractalNoise(x * 30, y * 30, z * 30))),
  });
}

export function waxHair(cut: 'short' | 'bob', colour: string): Shape {
  const tone = parseColour(colour);
  return sculpt(hairClay(cut), {
    bounds: { min: [-0.13, 1.42, -0.14], max: [0.13, 1.74, 0.14] },
    cell: 0.0052,
    triangles: 900,
    colour,
    paint: ([x, y, z]) =>
      shade(
        tone,
        0.8 + 0.35 * fractalNoise(x * 160, y * 26, z * 26) + 0.3 * fractalNoise(x * 40, y * 8, z * 8) - 0.1,
      ),
  });
}
