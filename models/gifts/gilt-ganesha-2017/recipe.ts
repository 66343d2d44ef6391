import { ball, bar, ellipsoid, limb, ring } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { addCrown, addGaneshaHead, addGodsArm } from '../../parts/ganesha.ts';
import { lotusBase } from '../../parts/lotus-base.ts';
import { hanging } from '../../parts/people/garments.ts';

const gold = '#d8b155';

/** Ganesha upright on a lotus before a rayed halo, all of it gilt: axe, noose, a bowl of sweets and a hand held up. */
export function buildGift(): Model {
  const clay = new Clay()
    .addPair(
      limb([
        [0.026, 0.1, 0, 0.028],
        [0.029, 0.055, 0.006, 0.02],
        [0.029, 0.012, 0, 0.0145],
      ]),
      0.006,
    )
    .addPair(bar([0.029, 0.009, -0.006], [0.036, 0.007, 0.034], 0.011, 0.008), 0.006)
    // The cloth round the hips, in folds, with its end hanging in front.
    .add(
      hanging(
        [
          { y: 0.034, x: 0.058, z: 0.034, middleZ: 0.003 },
          { y: 0.08, x: 0.057, z: 0.04 },
          { y: 0.118, x: 0.048, z: 0.038 },
        ],
        16,
        0.07,
      ),
      0.004,
    )
    .add(
      limb([
        [0, 0.118, 0.044, 0.01],
        [0, 0.07, 0.046, 0.012],
        [0, 0.02, 0.036, 0.011],
      ]),
      0.003,
    ) // prettier-ignore
    .add(ellipsoid([0, 0.135, 0.012], [0.052, 0.044, 0.046]), 0.014)
    .addPair(ellipsoid([0.022, 0.168, 0.012], [0.026, 0.018, 0.022]), 0.014)
    .add(ellipsoid([0, 0.165, -0.004], [0.046, 0.028, 0.028]), 0.014)
    .add(ring([0, 0.112, 0.004], 0.05, 0.0042), 0.001);
  // Necklace, and the cord from the left shoulder over the belly.
  clay
    .add(
      limb([
        [-0.034, 0.182, 0.006, 0.003],
        [-0.02, 0.163, 0.039, 0.003],
        [0, 0.156, 0.05, 0.004],
        [0.02, 0.163, 0.039, 0.003],
        [0.034, 0.182, 0.006, 0.003],
      ]),
      0.001,
    )
    .add(
      limb([
        [0.036, 0.178, 0.012, 0.0022],
        [0.03, 0.15, 0.048, 0.0022],
        [-0.008, 0.122, 0.058, 0.0022],
        [-0.044, 0.117, 0.03, 0.0022],
      ]),
      0.001,
    );
  addGaneshaHead(clay, [0, 0.205, 0.012], 1);
  addCrown(clay, [0, 0.232, 0.006], 0.031, 0.074, 4);
  // Upper hands: axe and noose. Lower hands: one held up in peace, one with the bowl the trunk reaches for.
  addGodsArm(
    clay,
    [0.045, 0.172, -0.006],
    [0.082, 0.162, -0.004],
    [0.086, 0.2, 0.008],
    [0.086, 0.214, 0.012],
  );
  addGodsArm(
    clay,
    [-0.045, 0.172, -0.006],
    [-0.082, 0.162, -0.004],
    [-0.086, 0.2, 0.008],
    [-0.086, 0.214, 0.012],
  );
  addGodsArm(clay, [0.044, 0.166, 0.006], [0.072, 0.13, 0.018], [0.05, 0.122, 0.058], [0.044, 0.122, 0.068]);
  addGodsArm(
    clay,
    [-0.044, 0.166, 0.006],
    [-0.072, 0.13, 0.018],
    [-0.064, 0.142, 0.056],
    [-0.062, 0.162, 0.062],
  );
  clay
    .add(ellipsoid([0.042, 0.128, 0.07], [0.017, 0.009, 0.015]), 0.002)
    .add(ball([0.042, 0.136, 0.07], 0.009), 0.001)
    .add(bar([-0.086, 0.19, 0.014], [-0.088, 0.262, 0.012], 0.0032), 0.001)
    .add(ellipsoid([-0.1, 0.25, 0.012], [0.016, 0.015, 0.0035]), 0.001)
    .add(ring([0.088, 0.238, 0.014], 0.015, 0.0032, [0, 0, 1]), 0.001)
    .add(ring([0.086, 0.216, 0.014], 0.008, 0.003, [0, 0, 1]), 0.001);
  const tone = parseColour(gold);
  const cast = (cell: number, triangles: number) =>
    sculpt(clay, {
      bounds: { min: [-0.13, -0.002, -0.06], max: [0.13, 0.31, 0.1] },
      cell,
      triangles,
      colour: gold,
      // Rubbed bright where a cloth reaches, browner in the folds.
      paint: (_, normal) => shade(tone, 0.92 + 0.1 * normal[1] + 0.06 * normal[2]),
    });
  const halo = new Clay()
    .add(ring([0, 0.212, -0.03], 0.082, 0.005, [0, 0, 1]))
    .add(ring([0, 0.212, -0.03], 0.07, 0.0025, [0, 0, 1]), 0.001)
    .addPair(bar([0.034, 0.02, -0.032], [0.06, 0.158, -0.03], 0.0045, 0.004), 0.002);
  for (let ray = 0; ray < 15; ray++) {
    const angle = -0.5 + (ray / 14) * (Math.PI + 1);
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    clayRay(halo, x, y);
  }
  const glory = sculpt(halo, {
    bounds: { min: [-0.12, 0, -0.05], max: [0.12, 0.33, -0.01] },
    cell: 0.0028,
    triangles: 1500,
    colour: '#b98d3c',
  });
  const base = 0.05;
  const step = lathe(
    [
      [0, 0],
      [0.086, 0],
      [0.088, 0.006],
      [0.08, 0.011],
      [0.076, 0.016],
      [0, 0.016],
    ],
    { segments: 40 },
  );
  return fitModel(
    model('medium', [
      part('gold', gold, cast(0.0026, 5200).move(0, base, 0), { untilLevel: 1 }),
      // From across the room: cast again more coarsely, because arms and ears tear when they are made simpler.
      part('gold', gold, cast(0.006, 480).move(0, base, 0), { fromLevel: 2, keep: true }),
      part('gold', '#b98d3c', glory.move(0, base, 0)),
      part('gold', '#c89c46', lotusBase(0.072, 0.036, 14).move(0, 0.015, 0)),
      part('lacquer', '#2c1a16', step),
    ]),
    [0.205, 0.37, 0.176],
  );
}

/** A flame-shaped ray on the halo's rim. */
function clayRay(halo: Clay, x: number, y: number): void {
  halo.add(
    bar([x * 0.086, 0.212 + y * 0.086, -0.03], [x * 0.1, 0.212 + y * 0.1, -0.03], 0.0062, 0.0015),
    0.002,
  );
}
