import { Clay } from '../../../kit/clay.ts';
import { mixColours, parseColour } from '../../../kit/colour.ts';
import { startRandom } from '../../../../src/museum/math/seeded-random.ts';
import { smoothStep, type Vector3 } from '../../../kit/vector.ts';
import { ballField, ellipsoidField, limbField, loftField } from '../../painting/bounded-field.ts';
import type { Figure, FigureLine } from '../../painting/figure.ts';
import { leg } from './leg.ts';

/** An Indian crested porcupine with raised quills, 0.75 m long. */
export function porcupine(): Figure {
  const clay = new Clay().add(
    loftField([
      [0, 0.2, -0.32, 0.09, 0.1],
      [0, 0.25, -0.15, 0.15, 0.16],
      [0, 0.24, 0.05, 0.145, 0.15],
      [0, 0.22, 0.2, 0.1, 0.11],
      [0, 0.22, 0.3, 0.08, 0.085],
    ]),
  );
  for (const side of [1, -1])
    clay
      .add(
        leg({
          hip: [side * 0.08, 0.16, 0.15],
          radius: 0.055,
          bones: [
            [0.07, -0.1 + side * 0.2, 0.036],
            [0.07, 0.1, 0.028],
          ],
          foot: [0.045, 0.022],
        }),
        0.03,
      )
      .add(
        leg({
          hip: [side * 0.09, 0.16, -0.18],
          radius: 0.07,
          bones: [
            [0.07, 0.25 - side * 0.2, 0.042],
            [0.07, -0.2, 0.03],
          ],
          foot: [0.06, 0.024],
        }),
        0.03,
      );
  clay
    .add(ellipsoidField([0, 0.235, 0.34], [0.075, 0.072, 0.09]), 0.04)
    .add(
      limbField([
        [0, 0.225, 0.39, 0.056],
        [0, 0.205, 0.445, 0.046],
        [0, 0.2, 0.465, 0.04],
      ]),
      0.03,
      '#54483e',
    )
    .add(ballField([0, 0.212, 0.5], 0.014), 0.015, '#2a211c')
    .addPair(ellipsoidField([0.068, 0.275, 0.315], [0.012, 0.026, 0.02]), 0.008, '#6d5648');
  const chance = startRandom('quills');
  const quills: FigureLine[] = [];
  for (let row = 0; row < 300; row++) {
    const back = chance();
    const z = 0.12 - back * 0.46;
    const turn = (chance() * 2 - 1) * 1.35;
    const radius = 0.15 - Math.max(0, back - 0.7) * 0.25;
    const root: Vector3 = [Math.sin(turn) * radius * 0.97, 0.245 + Math.cos(turn) * radius * 0.97, z];
    const length = (0.16 + 0.2 * back * (1 - Math.abs(turn) / 3)) * (0.75 + 0.5 * chance());
    const out: Vector3 = [
      Math.sin(turn) * 0.75 + (chance() - 0.5) * 0.15,
      Math.cos(turn) * (0.95 - 0.35 * back) + 0.05,
      -0.5 - back * 0.6,
    ];
    const size = Math.hypot(...out);
    const at = (t: number): Vector3 => [
      root[0] + (out[0] / size) * length * t,
      root[1] + (out[1] / size) * length * t - t * t * 0.02,
      root[2] + (out[2] / size) * length * t,
    ];
    const wide = 0.0075 * (0.7 + 0.6 * chance());
    quills.push({
      points: [at(0), at(0.3)],
      width: [wide, wide],
      colour: row % 3 ? '#2a221d' : '#40352c',
      free: true,
    });
    quills.push({ points: [at(0.26), at(0.5)], width: [wide, wide], colour: '#e9e1cf', free: true });
    quills.push({ points: [at(0.46), at(0.74)], width: [wide, wide * 0.9], colour: '#33291f', free: true });
    quills.push({ points: [at(0.7), at(1)], width: [wide * 0.9, 0], colour: '#efe8d8', free: true });
  }
  for (let row = 0; row < 70; row++) {
    // The crest: long pale hair on head and nape.
    const z = 0.36 - chance() * 0.16;
    const turn = (chance() * 2 - 1) * 0.7;
    const root: Vector3 = [Math.sin(turn) * 0.07, 0.24 + Math.cos(turn) * 0.072 + (0.34 - z) * 0.2, z];
    quills.push({
      points: [
        root,
        [root[0] * 1.4, root[1] + 0.07, root[2] - 0.05],
        [root[0] * 1.8, root[1] + 0.1, root[2] - 0.15],
      ],
      width: [0.005, 0.001],
      colour: row % 2 ? '#b7aa98' : '#6d6258',
      free: true,
    });
  }
  const dark = parseColour('#2b231e');
  return {
    clay,
    min: [-0.3, -0.01, -0.7],
    max: [0.3, 0.66, 0.54],
    colour: '#3f352e',
    coat: (_, y, z, colour) => mixColours(colour, dark, smoothStep(0.2, 0, z) * 0.4 + (y < 0.12 ? 0.3 : 0)),
    eyes: [0.07, -0.07].map((x) => ({ at: [x, 0.25, 0.375] as const, radius: 0.01, colour: '#1c1410' })),
    lines: quills,
    brush: { strokes: 3600, length: 0.045, width: 0.006, jitter: 0.25, stray: 0.4 },
  };
}
