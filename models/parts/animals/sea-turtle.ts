import { ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { valueNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** Middles of the plates of the shell, [x, z] for one side; shares of its length. */
const plates = [
  [0, 0.34],
  [0, 0.17],
  [0, -0.01],
  [0, -0.19],
  [0, -0.36],
  [0.2, 0.26],
  [0.24, 0.08],
  [0.22, -0.12],
  [0.15, -0.3],
  ...Array.from({ length: 11 }, (_, i) => {
    const a = 0.22 + (i / 10) * 2.75;
    return [0.385 * Math.sin(a), 0.47 * Math.cos(a) - 0.01] as const;
  }),
] as const;

/** How far a point of the shell is from the seam between its plate and the next, and which plate it is. */
function plateAt(x: number, z: number): { seam: number; plate: number; away: number; angle: number } {
  let [first, second, plate] = [9, 9, 0];
  plates.forEach(([px, pz], i) => {
    const d = Math.hypot(Math.abs(x) - px, (z - pz) * 0.95) - (i > 8 ? -0.05 : 0);
    if (d < first) {
      second = first;
      first = d;
      plate = i;
    } else if (d < second) second = d;
  });
  const [px, pz] = plates[plate]!;
  return { seam: second - first, plate, away: first, angle: Math.atan2(Math.abs(x) - px, z - pz) };
}

/** A mounted sea turtle towards +z, lying on y = 0: shell plates in amber and brown, flippers spread; `long` metres of shell. */
export function seaTurtle(
  long: number,
  skin: string,
  amber: string,
  triangles: number,
): { body: Shape; eyes: Shape } {
  const s = long;
  const clay = new Clay()
    .add(ellipsoid([0, 0.06 * s, 0], [0.37 * s, 0.17 * s, 0.5 * s]), 0, amber)
    .add(ellipsoid([0, 0.075 * s, 0.01 * s], [0.41 * s, 0.03 * s, 0.52 * s]), 0.03 * s, amber)
    .raise((x, y, z) => (y > 0.07 * s ? -0.012 * s * Math.max(0, 1 - plateAt(x / s, z / s).seam / 0.035) : 0))
    .add(ellipsoid([0, 0.03 * s, 0.02 * s], [0.32 * s, 0.05 * s, 0.45 * s]), 0.02 * s, '#d3c68f')
    .add(
      limb([
        [0, 0.07 * s, 0.42 * s, 0.085 * s],
        [0, 0.1 * s, 0.58 * s, 0.075 * s],
        [0, 0.13 * s, 0.7 * s, 0.082 * s],
      ]),
      0.03 * s,
      skin,
    )
    .add(ellipsoid([0, 0.12 * s, 0.76 * s], [0.055 * s, 0.055 * s, 0.075 * s]), 0.03 * s, skin)
    .addPair(ball([0.06 * s, 0.155 * s, 0.72 * s], 0.026 * s), 0.015 * s, skin)
    .addPair(
      loft([
        [0.28 * s, 0.06 * s, 0.32 * s, 0.09 * s, 0.045 * s],
        [0.46 * s, 0.055 * s, 0.4 * s, 0.09 * s, 0.026 * s],
        [0.66 * s, 0.035 * s, 0.28 * s, 0.085 * s, 0.02 * s],
        [0.78 * s, 0.02 * s, 0.08 * s, 0.04 * s, 0.014 * s],
      ]),
      0.02 * s,
      skin,
    )
    .addPair(
      turned(
        loft([
          [0.2 * s, 0.05 * s, -0.4 * s, 0.06 * s, 0.036 * s],
          [0.28 * s, 0.035 * s, -0.54 * s, 0.075 * s, 0.022 * s],
          [0.31 * s, 0.02 * s, -0.68 * s, 0.05 * s, 0.014 * s],
        ]),
        [0.2 * s, 0.05 * s, -0.4 * s],
        [0, 0, 0],
      ),
      0.02 * s,
      skin,
    )
    .add(
      limb([
        [0, 0.05 * s, -0.46 * s, 0.035 * s],
        [0, 0.03 * s, -0.58 * s, 0.01 * s],
      ]),
      0.02 * s,
      skin,
    );
  const [brown, gold, dark] = [parseColour('#4a2d16'), parseColour(amber), parseColour('#2a1b10')];
  const hide = parseColour(skin);
  const paint = (
    point: readonly [number, number, number],
    normal: readonly [number, number, number],
    own: Colour,
  ): Colour => {
    const [x, y, z] = [point[0] / s, point[1] / s, point[2] / s];
    const onShell = (x / 0.43) ** 2 + (z / 0.54) ** 2 < 1 && y > 0.055 && normal[1] > -0.1;
    if (!onShell) {
      if (normal[1] < -0.25) return own;
      // Plates of skin on head and flippers: dark, with pale lines between.
      const cell = valueNoise(x * 34, y * 34, z * 34);
      return mixColours(hide, [0.8, 0.74, 0.55], Math.max(0, 1 - Math.abs(cell - 0.5) * 14) * 0.5);
    }
    const { seam, away, angle, plate } = plateAt(x, z);
    const streak = 0.5 + 0.5 * Math.sin(angle * (plate > 8 ? 5 : 9) + 6 * valueNoise(x * 9, plate, z * 9));
    const ray = Math.min(1, Math.max(0, streak * 1.3 - 0.25 + (away - 0.06) * 3));
    const flame = mixColours(gold, brown, ray);
    return seam < 0.018
      ? mixColours(dark, flame, seam / 0.018)
      : shade(flame, 0.95 + 0.1 * valueNoise(x * 50, y * 50, z * 50));
  };
  const body = sculpt(clay, {
    bounds: { min: [-0.88 * s, -0.03 * s, -0.75 * s], max: [0.88 * s, 0.28 * s, 0.88 * s] },
    cell: s / 105,
    triangles,
    colour: skin,
    paint,
    keepColourEdges: true,
  });
  return {
    body,
    eyes: sphere(0.016 * s, 10)
      .move(0.079 * s, 0.158 * s, 0.735 * s)
      .mirrored('x'),
  };
}
