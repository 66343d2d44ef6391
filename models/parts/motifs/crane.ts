import { Clay } from '../../kit/clay.ts';
import { parseColour } from '../../kit/colour.ts';
import { ellipsoidField, limbField, loftField } from '../painting/bounded-field.ts';
import type { Figure } from '../painting/figure.ts';

/** A red-crowned crane, 1.45 m tall, standing with its neck raised or bent down, or flying with spread wings. */
export function crane(pose: 'standing' | 'bowing' | 'flying'): Figure {
  const clay = new Clay();
  const flying = pose === 'flying';
  clay.add(
    loftField([
      [0, 0.83, -0.34, 0.06, 0.06],
      [0, 0.86, -0.15, 0.13, 0.13],
      [0, 0.87, 0.08, 0.13, 0.14],
      [0, 0.9, 0.22, 0.07, 0.09],
    ]),
    0,
    '#f6f4ee',
  );
  const head: readonly [number, number, number] = flying
    ? [0, 1.0, 0.86]
    : pose === 'bowing'
      ? [0, 0.62, 0.6]
      : [0, 1.38, 0.36];
  const bend: readonly (readonly [number, number, number, number])[] = flying
    ? [
        [0, 0.9, 0.2, 0.065],
        [0, 0.96, 0.5, 0.036],
        [...head, 0.032],
      ]
    : pose === 'bowing'
      ? [
          [0, 0.92, 0.2, 0.065],
          [0, 1.0, 0.4, 0.04],
          [0, 0.86, 0.56, 0.034],
          [...head, 0.032],
        ]
      : [
          [0, 0.92, 0.2, 0.065],
          [0, 1.06, 0.36, 0.042],
          [0, 1.24, 0.3, 0.034],
          [...head, 0.032],
        ];
  clay
    .add(limbField(bend, 14), 0.04, '#23211f')
    .add(ellipsoidField(head, [0.034, 0.036, 0.05]), 0.02, '#f2f0ea')
    .add(ellipsoidField([0, head[1] + 0.03, head[2] + 0.012], [0.022, 0.014, 0.034]), 0.006, '#c8281e')
    .add(
      limbField([
        [0, head[1], head[2] + 0.04, 0.013],
        [0, head[1] - (pose === 'bowing' ? 0.14 : 0.03), head[2] + (pose === 'bowing' ? 0.07 : 0.2), 0.004],
      ]),
      0.008,
      '#8d8a62',
    );
  if (flying)
    clay
      .addPair(
        loftField(
          [
            [0.08, 0.92, 0.05, 0.1, 0.03],
            [0.42, 1.12, 0.0, 0.16, 0.022],
            [0.8, 1.2, -0.06, 0.15, 0.016],
            [1.12, 1.1, -0.14, 0.05, 0.01],
          ],
          [0, 1, 0],
        ),
        0.03,
        '#f7f5f0',
      )
      .addPair(
        limbField([
          [0.04, 0.82, -0.3, 0.02],
          [0.03, 0.82, -0.75, 0.013],
        ]),
        0.02,
        '#2a2826',
      );
  else {
    clay.addPair(
      loftField([
        [0.1, 0.92, 0.12, 0.03, 0.09],
        [0.125, 0.88, -0.12, 0.03, 0.12],
        [0.08, 0.8, -0.38, 0.02, 0.05],
      ]),
      0.02,
      '#f8f6f1',
    );
    clay.add(
      limbField([
        [0, 0.88, -0.28, 0.08],
        [0, 0.74, -0.45, 0.075],
        [0, 0.6, -0.52, 0.02],
      ]),
      0.04,
      '#201e1d',
    );
    for (const side of [1, -1])
      clay.add(
        limbField(
          [
            [side * 0.05, 0.76, -0.02, 0.04],
            [side * 0.05, 0.62, 0.0, 0.02],
            [side * 0.05, 0.4, -0.05 * side, 0.015],
            [side * 0.05, 0.015, 0.03 * side, 0.012],
            [side * 0.05, 0.01, 0.03 * side + 0.09, 0.008],
          ],
          14,
        ),
        0.02,
        '#33302c',
      );
  }
  const black = parseColour('#211f1e');
  return {
    clay,
    min: [flying ? -1.2 : -0.18, -0.01, -0.8],
    max: [flying ? 1.2 : 0.18, 1.5, 1.12],
    colour: '#f7f5f0',
    coat: (x, _, z, colour) =>
      flying && Math.abs(x) > 0.2 && z < -0.07 - (1.2 - Math.abs(x)) * 0.05 ? black : colour,
    hair: (x) => (flying ? [x * 2, 0, -1] : [0, -0.3, -1]),
    eyes: [0.031, -0.031].map((x) => ({
      at: [x, head[1] + 0.008, head[2] + 0.018] as const,
      radius: 0.009,
      colour: '#5a2a16',
    })),
    brush: { strokes: 2600, length: 0.09, width: 0.016, jitter: 0.06, stray: 0.2 },
    toneStep: 0.09,
  };
}
