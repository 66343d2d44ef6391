import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { smoothStep } from '../../kit/vector.ts';

/** Stifle or elbow, hock or wrist, and paw of each leg: [y, z] in metres. */
const legs = [
  [
    [0.105, 0.092],
    [0.062, 0.118],
    [0.016, 0.12],
  ],
  [
    [0.1, 0.062],
    [0.062, 0.048],
    [0.016, 0.035],
  ],
  [
    [0.102, -0.09],
    [0.062, -0.145],
    [0.016, -0.142],
  ],
  [
    [0.1, -0.075],
    [0.056, -0.108],
    [0.016, -0.09],
  ],
] as const;

/** Locks of the mane, rows that part round the face: metres above the skin. */
function mane(x: number, y: number, z: number): number {
  const out = Math.hypot(x, y - 0.182) + Math.max(0, 0.145 - z) * 0.75;
  const much =
    smoothStep(0.034, 0.042, out) *
    smoothStep(0.03, 0.062, z) *
    smoothStep(0.16, 0.148, z) *
    smoothStep(0.075, 0.1, y);
  if (much <= 0) return 0;
  const round = Math.atan2(x, y - 0.182);
  const row = Math.floor(out / 0.024);
  const along = out / 0.024 - row;
  const lock = Math.abs(Math.cos((round * 13 + (row % 2) * Math.PI) / 2));
  return much * (0.0042 * lock ** 0.6 * Math.sin(Math.PI * Math.min(1, along * 1.15)) - 0.001);
}

/** A lion in stride towards +z on y = 0, 0.17 m at the shoulder, with a full mane. */
export function lionClay(): Clay {
  const clay = new Clay()
    .add(
      loft([
        [0, 0.148, -0.14, 0.026, 0.03],
        [0, 0.147, -0.1, 0.037, 0.043],
        [0, 0.145, -0.03, 0.036, 0.039],
        [0, 0.145, 0.05, 0.041, 0.05],
        [0, 0.152, 0.095, 0.032, 0.04],
      ]),
    )
    .addPair(ellipsoid([0.026, 0.13, 0.07], [0.019, 0.042, 0.028]), 0.016)
    .addPair(ellipsoid([0.024, 0.132, -0.1], [0.021, 0.042, 0.034]), 0.016);
  legs.forEach(([upper, middle, paw], row) => {
    const fore = row < 2;
    const x = (row % 2 === 0 ? 1 : -1) * 0.027;
    clay
      .add(
        limb([
          [x * 0.9, 0.135, fore ? 0.07 : -0.105, fore ? 0.026 : 0.03],
          [x, upper[0], upper[1], fore ? 0.021 : 0.025],
          [x, middle[0], middle[1], 0.0145],
          [x, (middle[0] + paw[0]) / 2, (middle[1] + paw[1]) / 2, 0.0125],
          [x, paw[0], paw[1], 0.0145],
        ]),
        0.014,
      )
      .add(ellipsoid([x, 0.012, paw[1] + 0.014], [0.018, 0.013, 0.023]), 0.008);
    // Toes.
    for (const dx of [-0.006, 0.006])
      clay.cut(
        limb(
          [
            [x + dx, 0.022, paw[1] + 0.03, 0.0016],
            [x + dx, 0.006, paw[1] + 0.038, 0.0016],
          ],
          4,
        ),
        0.003,
      );
  });
  clay
    // Mane: a ruff round the face, down the throat and over the withers.
    .add(ellipsoid([0, 0.18, 0.115], [0.052, 0.058, 0.046]), 0.022)
    .add(ellipsoid([0, 0.145, 0.108], [0.038, 0.056, 0.034]), 0.02)
    .add(ellipsoid([0, 0.185, 0.07], [0.034, 0.036, 0.045]), 0.02)
    .raise(mane)
    // Head, cheeks, muzzle, jaw.
    .add(ellipsoid([0, 0.188, 0.148], [0.034, 0.036, 0.033]), 0.006)
    .addPair(ellipsoid([0.019, 0.178, 0.163], [0.015, 0.014, 0.015]), 0.008)
    .add(
      loft([
        [0, 0.196, 0.158, 0.013, 0.012],
        [0, 0.187, 0.188, 0.0115, 0.01],
      ]),
      0.008,
    )
    .addPair(ellipsoid([0.0095, 0.174, 0.184], [0.0125, 0.0115, 0.016]), 0.005)
    .add(ellipsoid([0, 0.16, 0.177], [0.0135, 0.0095, 0.015]), 0.006)
    .cut(ellipsoid([0, 0.1665, 0.198], [0.018, 0.0026, 0.02]), 0.002)
    .add(ellipsoid([0, 0.1885, 0.197], [0.0105, 0.0065, 0.006]), 0.003)
    .addPair(ellipsoid([0.0155, 0.208, 0.17], [0.013, 0.0055, 0.009]), 0.006)
    .addPair(ball([0.0155, 0.1985, 0.1725], 0.0052), 0.001)
    .addPair(ellipsoid([0.036, 0.228, 0.132], [0.0135, 0.0135, 0.0085]), 0.005)
    .cut((x, y, z) => ellipsoid([0.0365, 0.228, 0.141], [0.008, 0.0085, 0.006])(Math.abs(x), y, z), 0.003)
    // Tail with its tuft.
    .add(
      limb([
        [0, 0.16, -0.16, 0.0095],
        [0.002, 0.125, -0.195, 0.0068],
        [0.004, 0.075, -0.2, 0.006],
        [0.006, 0.05, -0.22, 0.0062],
      ]),
      0.008,
    )
    .add(
      limb([
        [0.006, 0.05, -0.22, 0.008],
        [0.007, 0.044, -0.233, 0.012],
        [0.008, 0.052, -0.244, 0.004],
      ]),
      0.006,
    );
  return clay;
}
