import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

const plush = '#ad7f46';
const muzzle = '#d8b681';

/** The bear without its pile and its coat: sitting on y = 0, facing +z. */
export const bearBody = new Clay()
  .add(ellipsoid([0, 0.34, 0], [0.222, 0.32, 0.188]), 0, plush)
  .add(ellipsoid([0, 0.2, 0.03], [0.225, 0.195, 0.2]), 0.06, plush)
  .addPair(
    limb([
      [0.15, 0.56, -0.01, 0.084],
      [0.28, 0.44, 0.05, 0.08],
      [0.292, 0.315, 0.2, 0.07],
    ]),
    0.04,
    plush,
  )
  .addPair(ellipsoid([0.285, 0.288, 0.25], [0.077, 0.073, 0.08]), 0.03, plush)
  .addPair(
    limb([
      [0.13, 0.135, 0.02, 0.13],
      [0.215, 0.12, 0.19, 0.115],
      [0.25, 0.115, 0.31, 0.1],
    ]),
    0.05,
    plush,
  )
  .addPair(ellipsoid([0.258, 0.152, 0.35], [0.102, 0.148, 0.078]), 0.045, plush)
  .add(ellipsoid([0, 0.835, 0.02], [0.228, 0.2, 0.196]), 0.03, plush)
  .addPair(ellipsoid([0.105, 0.765, 0.08], [0.115, 0.1, 0.11]), 0.06, plush)
  .addPair(ellipsoid([0.172, 1.0, -0.005], [0.083, 0.082, 0.042]), 0.022, plush)
  .addPair(ellipsoid([0.176, 0.998, 0.045], [0.052, 0.052, 0.026]), 0.004, muzzle)
  .add(ellipsoid([0, 0.762, 0.196], [0.106, 0.082, 0.092]), 0.035, muzzle)
  .cut(
    limb([
      [0, 0.79, 0.305, 0.004],
      [0, 0.735, 0.295, 0.006],
    ]),
    0.02,
  )
  .addPair(ellipsoid([0.085, 0.905, 0.165], [0.06, 0.03, 0.04]), 0.05, plush);

/** Short pale plush: the muzzle and the insides of the ears. */
export function isOnFace([x, y, z]: Vector3): boolean {
  const onMuzzle = (x / 0.112) ** 2 + ((y - 0.762) / 0.09) ** 2 < 1 && z > 0.19;
  const inEar = ((Math.abs(x) - 0.176) / 0.05) ** 2 + ((y - 0.998) / 0.05) ** 2 < 1 && z > 0.03;
  return onMuzzle || inEar;
}

/** The felt under a foot: an upright oval, seen from the front. */
export const sole = {
  /** Edge at an angle, or a share of the way to it; the foot at +x. */
  point: (angle: number, share: number): Vector2 => [
    0.26 + Math.cos(angle) * 0.07 * share,
    0.155 + Math.sin(angle) * 0.103 * share * (1 + 0.04 * Math.sin(angle)),
  ],
  covers: ([x, y, z]: Vector3): boolean =>
    z > 0.37 && ((Math.abs(x) - 0.26) / 0.068) ** 2 + ((y - 0.155) / 0.1) ** 2 < 1,
};

export function bearSkin(): Shape {
  return sculpt(bearBody, {
    bounds: { min: [-0.4, -0.03, -0.26], max: [0.4, 1.11, 0.46] },
    cell: 0.0092,
    triangles: 4600,
    colour: plush,
  });
}
