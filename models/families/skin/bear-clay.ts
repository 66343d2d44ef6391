import { Clay } from '../../kit/clay.ts';
import { ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import type { Field } from '../../kit/field.ts';
import { valueNoise } from '../../kit/noise.ts';
import { smoothStep, type Vector3 } from '../../kit/vector.ts';

/** The four paws: where they lie, and which way their toes look, radians from +z towards +x. */
export const bearPaws: readonly { readonly at: Vector3; readonly ahead: number }[] = [
  { at: [0.62, 0.03, 0.5], ahead: 0.95 },
  { at: [-0.62, 0.03, 0.5], ahead: -0.95 },
  { at: [0.56, 0.03, -0.76], ahead: 2.2 },
  { at: [-0.56, 0.03, -0.76], ahead: -2.2 },
];

/** A flat piece of skin along [x, z, half width]. */
function flat(keys: readonly (readonly [number, number, number])[], thick: number): Field {
  const line = limb(
    keys.map(([x, z, radius]) => [x, 0, z, radius] as const),
    20,
  );
  return (x, y, z) => {
    const across = line(x, 0, z);
    const wave = 0.012 * (valueNoise(x * 3.4 + 9, 2, z * 3.4) + 0.5 * valueNoise(x * 7, 4, z * 7));
    const rise = Math.abs(y - 0.015 - wave) - thick * (1 - 0.5 * smoothStep(-0.1, 0, across));
    return across < 0 ? Math.max(rise, across * 0.6) : Math.hypot(across, Math.max(rise, 0));
  };
}

/** A brown bear's skin laid out, its nose towards +z: broad, with a humped neck, a dished face and small round ears. */
export function bearClay(): Clay {
  const clay = new Clay()
    .add(
      flat(
        [
          [0, -0.8, 0.26],
          [0, -0.45, 0.36],
          [0, -0.05, 0.33],
          [0, 0.3, 0.35],
          [0, 0.5, 0.22],
        ],
        0.02,
      ),
    )
    .addPair(
      flat(
        [
          [0.2, 0.36, 0.17],
          [0.42, 0.43, 0.14],
          [0.62, 0.5, 0.115],
        ],
        0.019,
      ),
      0.06,
    )
    .addPair(
      flat(
        [
          [0.16, -0.64, 0.19],
          [0.38, -0.71, 0.15],
          [0.56, -0.76, 0.115],
        ],
        0.019,
      ),
      0.06,
    )
    .add(
      flat(
        [
          [0, -0.98, 0.06],
          [0, -1.06, 0.04],
        ],
        0.018,
      ),
      0.04,
    );
  for (const { at, ahead } of bearPaws)
    for (const spread of [-0.7, -0.35, 0, 0.35, 0.7])
      clay.add(
        ellipsoid(
          [at[0] + Math.sin(ahead + spread) * 0.09, 0.03, at[2] + Math.cos(ahead + spread) * 0.09],
          [0.03, 0.024, 0.032],
        ),
        0.018,
      );
  return clay
    .add(
      loft([
        [0, 0.03, 0.38, 0.2, 0.04],
        [0, 0.075, 0.52, 0.17, 0.09],
        [0, 0.11, 0.64, 0.145, 0.12],
      ]),
      0.09,
    )
    .add(ellipsoid([0, 0.15, 0.72], [0.13, 0.11, 0.12]), 0.05)
    .addPair(ellipsoid([0.085, 0.11, 0.74], [0.056, 0.066, 0.07]), 0.035)
    .add(
      loft([
        [0, 0.135, 0.8, 0.07, 0.06],
        [0, 0.115, 0.88, 0.054, 0.05],
        [0, 0.108, 0.94, 0.044, 0.042],
      ]),
      0.03,
    )
    .add(ellipsoid([0, 0.062, 0.86], [0.042, 0.024, 0.08]), 0.02)
    .addPair(ellipsoid([0.052, 0.195, 0.79], [0.032, 0.02, 0.032]), 0.022)
    .addPair(ellipsoid([0.105, 0.232, 0.69], [0.044, 0.046, 0.02]), 0.016)
    .cut(
      (x, y, z) => ellipsoid([0.107, 0.234, 0.71], [0.027, 0.029, 0.013])(Math.abs(x), y, z),
      0.008,
      '#2a1c12',
    )
    .cut(
      (x, y, z) =>
        limb(
          [
            [0, 0.082, 0.986, 0.0045],
            [0.03, 0.082, 0.95, 0.0045],
            [0.05, 0.08, 0.88, 0.005],
            [0.058, 0.07, 0.82, 0.004],
          ],
          12,
        )(Math.abs(x), y, z),
      0.004,
      '#150e0a',
    )
    .add(ellipsoid([0, 0.13, 0.972], [0.03, 0.022, 0.02]), 0.007, '#14100e')
    .cut(
      (x, y, z) => ellipsoid([0.015, 0.127, 0.99], [0.008, 0.006, 0.011])(Math.abs(x), y, z),
      0.003,
      '#080605',
    )
    .raise(
      (x, y, z) => 0.006 * (valueNoise(x * 26, y * 26, z * 17) - 0.5) * (1 - 0.85 * smoothStep(0.6, 0.85, z)),
    );
}
