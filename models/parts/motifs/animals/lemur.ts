import { mixColours, parseColour } from '../../../kit/colour.ts';
import { smoothStep } from '../../../kit/vector.ts';
import { ballField, ellipsoidField, limbField } from '../../painting/bounded-field.ts';
import type { Figure } from '../../painting/figure.ts';
import { addRingedTail } from './ringed-tail.ts';
import { sittingMonkey } from './sitting-monkey.ts';

/** A ring-tailed lemur sitting upright; `tail` says on which side its tail rises. */
export function lemur(tail: 1 | -1, arms: 'knees' | 'chest' = 'knees'): Figure {
  const clay = sittingMonkey({ coat: '#8f8a84', hands: '#c9c4bc', belly: '#ece8df', girth: 0.088, arms });
  const [y, z] = [0.475, 0.05];
  clay
    .add(
      limbField([
        [0, 0.38, 0, 0.062],
        [0, y - 0.02, z - 0.02, 0.052],
      ]),
      0.03,
      '#a39d96',
    )
    .add(ellipsoidField([0, y, z], [0.06, 0.055, 0.06]), 0.015, '#eae6de')
    .add(ellipsoidField([0, y + 0.035, z - 0.015], [0.052, 0.034, 0.05]), 0.012, '#75706b')
    .add(
      limbField([
        [0, y - 0.012, z + 0.035, 0.034],
        [0, y - 0.022, z + 0.085, 0.021],
        [0, y - 0.024, z + 0.1, 0.017],
      ]),
      0.018,
      '#e4dfd6',
    )
    .add(
      limbField([
        [0, y - 0.016, z + 0.092, 0.0175],
        [0, y - 0.02, z + 0.112, 0.0145],
      ]),
      0.008,
      '#241f1e',
    );
  for (const side of [1, -1])
    clay.add(ballField([side * 0.029, y + 0.008, z + 0.04], 0.024), 0.008, '#2a2423').add(
      limbField([
        [side * 0.045, y + 0.035, z - 0.015, 0.026],
        [side * 0.066, y + 0.075, z - 0.01, 0.018],
        [side * 0.072, y + 0.1, z - 0.008, 0.006],
      ]),
      0.012,
      '#efece4',
    );
  addRingedTail(
    clay,
    [
      [0, 0.07, -0.14, 0.03],
      [tail * 0.14, 0.04, -0.2, 0.03],
      [tail * 0.27, 0.14, -0.14, 0.033],
      [tail * 0.29, 0.36, -0.12, 0.034],
      [tail * 0.22, 0.56, -0.12, 0.032],
      [tail * 0.27, 0.66, -0.12, 0.016],
    ],
    21,
    ['#f0ede6', '#1f1b1a'],
  );
  const brown = parseColour('#a08d78');
  return {
    clay,
    min: [-0.34, -0.01, -0.26],
    max: [0.34, 0.7, 0.2],
    colour: '#8f8a84',
    coat: (x, py, pz, colour) =>
      pz < -0.02 && Math.abs(x) < 0.1 && py > 0.12
        ? mixColours(colour, brown, smoothStep(-0.02, -0.12, pz) * 0.4)
        : colour,
    hair: (_, py, pz) => [0, py > 0.42 ? -0.2 : -1, pz > 0 ? 0.2 : -0.4],
    eyes: [0.032, -0.032].map((x) => ({
      at: [x, y + 0.01, z + 0.06] as const,
      radius: 0.0125,
      colour: '#d98a1c',
    })),
    brush: { strokes: 5600, length: 0.035, width: 0.005, jitter: 0.14, stray: 0.35 },
    toneStep: 0.09,
  };
}
