import { Clay } from '../../kit/clay.ts';
import { bar, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Field } from '../../kit/field.ts';

const both =
  (field: Field): Field =>
  (x, y, z) =>
    field(x, y, Math.abs(z));

/** A carved dragon's head on a neck that rises forward from the origin: jaws open, brows, horns swept back, a mane of curls; about 0.2 m long, looking to +x. */
export function dragonHead(): Shape {
  const wood = '#6b4426';
  const red = '#7d2b1e';
  const clay = new Clay()
    .add(
      limb([
        [-0.04, -0.02, 0, 0.043],
        [0.02, 0.02, 0, 0.038],
        [0.05, 0.07, 0, 0.034],
        [0.075, 0.105, 0, 0.036],
      ]),
      0,
      wood,
    )
    // Skull, muzzle and lower jaw.
    .add(
      loft([
        [0.06, 0.12, 0, 0.034, 0.034],
        [0.1, 0.125, 0, 0.034, 0.03],
        [0.15, 0.112, 0, 0.026, 0.02],
        [0.185, 0.11, 0, 0.026, 0.017],
      ]),
      0.02,
      wood,
    )
    .add(
      loft([
        [0.08, 0.09, 0, 0.026, 0.016],
        [0.13, 0.072, 0, 0.022, 0.011],
        [0.17, 0.068, 0, 0.018, 0.009],
      ]),
      0.015,
      wood,
    )
    .cut(
      loft([
        [0.095, 0.094, 0, 0.02, 0.008],
        [0.14, 0.09, 0, 0.021, 0.012],
        [0.2, 0.088, 0, 0.024, 0.016],
      ]),
      0.004,
      red,
    )
    .add(
      limb([
        [0.1, 0.086, 0, 0.009],
        [0.14, 0.083, 0, 0.008],
        [0.172, 0.09, 0, 0.005],
      ]),
      0.004,
      red,
    )
    // Nose, nostrils, brows, eyes.
    .add(ellipsoid([0.182, 0.124, 0], [0.016, 0.011, 0.02]), 0.008, wood)
    .cut(both(ellipsoid([0.196, 0.127, 0.011], [0.007, 0.004, 0.004])), 0.002)
    .add(
      both(
        limb([
          [0.088, 0.148, 0.03, 0.008],
          [0.115, 0.153, 0.026, 0.009],
          [0.138, 0.138, 0.018, 0.006],
        ]),
      ),
      0.006,
      wood,
    )
    .add(both(ellipsoid([0.112, 0.137, 0.029], [0.011, 0.009, 0.007])), 0.002, '#d8c79a')
    .add(both(ellipsoid([0.115, 0.137, 0.035], [0.005, 0.005, 0.003])), 0.001, '#1b1410')
    // Horns, ears, whiskers, beard.
    .add(
      both(
        limb([
          [0.075, 0.15, 0.018, 0.009],
          [0.04, 0.178, 0.024, 0.007],
          [0.0, 0.19, 0.032, 0.0045],
          [-0.025, 0.205, 0.034, 0.002],
        ]),
      ),
      0.005,
      '#8a6336',
    )
    .add(
      both(
        limb([
          [0.03, 0.182, 0.027, 0.005],
          [0.02, 0.2, 0.03, 0.002],
        ]),
      ),
      0.003,
      '#8a6336',
    )
    .add(
      both(
        limb([
          [0.07, 0.13, 0.034, 0.009],
          [0.045, 0.14, 0.05, 0.006],
          [0.028, 0.15, 0.056, 0.002],
        ]),
      ),
      0.005,
      wood,
    )
    .add(
      both(
        limb([
          [0.18, 0.112, 0.02, 0.004],
          [0.17, 0.1, 0.04, 0.003],
          [0.14, 0.09, 0.05, 0.0018],
        ]),
      ),
      0.003,
      wood,
    )
    .add(
      limb([
        [0.165, 0.062, 0, 0.008],
        [0.16, 0.045, 0, 0.006],
        [0.172, 0.03, 0, 0.002],
      ]),
      0.005,
      wood,
    );
  // Teeth above and below, the eye teeth longer.
  for (const [x, long] of [
    [0.178, 0.017],
    [0.162, 0.01],
    [0.146, 0.011],
    [0.13, 0.009],
  ] as const)
    clay.add(both(bar([x, 0.103, 0.019], [x + 0.002, 0.103 - long, 0.018], 0.0036, 0.001)), 0.001, '#e6dcc0');
  for (const x of [0.168, 0.152, 0.136])
    clay.add(both(bar([x, 0.074, 0.014], [x, 0.085, 0.0145], 0.0032, 0.001)), 0.001, '#e6dcc0');
  // A mane of locks behind the jaw and down the neck.
  for (let i = 0; i < 6; i++) {
    const t = i / 5;
    const [x, y] = [0.068 - 0.075 * t, 0.115 - 0.11 * t];
    clay.add(
      both(
        limb([
          [x, y, 0.03, 0.011],
          [x - 0.022, y + 0.012, 0.042, 0.008],
          [x - 0.04, y + 0.004, 0.046, 0.003],
        ]),
      ),
      0.004,
      '#5a371e',
    );
    clay.add(
      limb([
        [x - 0.02, y + 0.045 - 0.01 * t, 0, 0.011],
        [x - 0.045, y + 0.06 - 0.012 * t, 0, 0.006],
        [x - 0.06, y + 0.055 - 0.012 * t, 0, 0.002],
      ]),
      0.006,
      '#5a371e',
    );
  }
  const dark = parseColour('#3b2312');
  return sculpt(clay, {
    bounds: { min: [-0.1, -0.075, -0.07], max: [0.21, 0.225, 0.07] },
    cell: 0.0027,
    triangles: 4400,
    colour: wood,
    steepness: 1.6,
    paint: ([x, y, z], normal, colour): Colour => {
      // Scales cut into the neck, darker below than above.
      const scale =
        x < 0.075 && Math.abs(z) > 0.004
          ? 0.5 + 0.5 * Math.cos(x * 520 + y * 300) * Math.cos(y * 520 - x * 260)
          : 1;
      return mixColours(shade(colour, 0.8 + 0.2 * scale), dark, Math.max(0, -normal[1]) * 0.35);
    },
  });
}
