import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { ellipsoidField, limbField, loftField } from '../painting/bounded-field.ts';
import type { Figure } from '../painting/figure.ts';

export interface VeiledFigureBuild {
  /** `bust`: to the chest; the others stand, 1.75 m tall: arms down, one hand given to the side, an arm raised. */
  readonly pose: 'bust' | 'standing' | 'hand-left' | 'hand-right' | 'raised' | 'joined-left' | 'joined-right';
  readonly colour: string;
  /** Colour in the folds. */
  readonly fold: string;
  /** A collar and shoulder boards, as of a uniform; they too without signs. */
  readonly uniform?: boolean;
  /** A round helmet with an empty visor. */
  readonly helmet?: boolean;
}

/**
 * A human form under a veil: no face, no features, nothing by which anybody could be known. It stands where a source
 * names a person whose likeness is not shown.
 */
export function veiledFigure({
  pose,
  colour,
  fold,
  uniform = false,
  helmet = false,
}: VeiledFigureBuild): Figure {
  const clay = new Clay();
  const base = pose === 'bust' ? -1.18 : 0;
  const head = 1.6 + base;
  if (pose !== 'bust')
    clay.add(
      loftField(
        [
          [0, 0.02, 0, 0.24, 0.2],
          [0, 0.5, 0, 0.2, 0.16],
          [0, 0.95, 0, 0.19, 0.14],
          [0, 1.25, 0, 0.2, 0.13],
          [0, 1.42, 0, 0.13, 0.1],
        ],
        [0, 0, 1],
      ),
    );
  else
    clay.add(
      loftField(
        [
          [0, -0.05, 0, 0.27, 0.14],
          [0, 0.1, 0.01, 0.25, 0.15],
          [0, 0.22, 0, 0.18, 0.11],
        ],
        [0, 0, 1],
      ),
    );
  clay
    .addPair(
      limbField([
        [0.05, 1.45 + base, 0, 0.08],
        [0.16, 1.4 + base, 0, 0.075],
        [0.215, 1.3 + base, 0, 0.07],
      ]),
      0.06,
    )
    .add(
      limbField([
        [0, 1.4 + base, 0, 0.075],
        [0, 1.5 + base, 0.005, 0.062],
      ]),
      0.05,
    )
    .add(ellipsoidField([0, head + 0.025, 0.015], [0.088, 0.122, 0.105]), 0.035);
  const arm = (
    side: number,
    hand: readonly [number, number, number],
    elbow: readonly [number, number, number],
  ) =>
    clay.add(
      limbField([
        [side * 0.2, 1.36 + base, 0, 0.066],
        [...elbow, 0.055],
        [...hand, 0.04],
      ]),
      0.03,
    );
  if (pose !== 'bust') {
    const hanging = (side: number) => arm(side, [side * 0.26, 0.82, 0.05], [side * 0.27, 1.1, 0]);
    if (pose === 'hand-left' || pose === 'joined-left') {
      arm(1, pose === 'joined-left' ? [0.42, 1.02, 0.12] : [0.4, 1.0, 0.12], [0.29, 1.1, 0.02]);
      hanging(-1);
    } else if (pose === 'hand-right' || pose === 'joined-right') {
      arm(-1, pose === 'joined-right' ? [-0.42, 1.02, 0.12] : [-0.4, 1.0, 0.12], [-0.29, 1.1, 0.02]);
      hanging(1);
    } else if (pose === 'raised') {
      arm(-1, [-0.36, 1.86, 0.12], [-0.34, 1.56, 0.05]);
      hanging(1);
    } else {
      hanging(1);
      hanging(-1);
    }
  }
  if (uniform)
    clay
      .addPair(
        limbField([
          [0.1, 1.475 + base, 0.03, 0.022],
          [0.215, 1.42 + base, 0.02, 0.024],
        ]),
        0.01,
      )
      .add(
        limbField([
          [-0.06, 1.5 + base, 0.06, 0.022],
          [0, 1.45 + base, 0.09, 0.022],
          [0.06, 1.5 + base, 0.06, 0.022],
        ]),
        0.01,
      );
  if (helmet)
    clay
      .add(ellipsoidField([0, head + 0.03, 0], [0.165, 0.175, 0.165]), 0.01, '#d9d9d6')
      .cut(ellipsoidField([0, head + 0.03, 0.15], [0.125, 0.12, 0.09]), 0.008, '#3a3f44')
      .add(
        limbField(
          [
            [-0.12, 1.44 + base, 0.02, 0.03],
            [0, 1.43 + base, 0.12, 0.03],
            [0.12, 1.44 + base, 0.02, 0.03],
          ],
          12,
        ),
        0.01,
        '#b9bab8',
      );
  // The veil's folds fall from crown and shoulders.
  clay.raise((x, y, z) => {
    const turn = Math.atan2(x, z + 0.02);
    const low = Math.max(0, head - y);
    return helmet && y > head - 0.16
      ? 0
      : 0.009 * Math.min(1, low * 4) * Math.sin(turn * 9 + fractalNoise(x * 3, y * 2, z * 3) * 5);
  });
  const deep = parseColour(fold);
  return {
    clay,
    min: [-0.5, pose === 'bust' ? -0.12 : -0.01, -0.3],
    max: [0.5, pose === 'raised' ? 1.95 : head + 0.22, 0.3],
    colour,
    coat: (x, y, z, own) =>
      mixColours(own, deep, Math.max(0, fractalNoise(x * 7, y * 3, z * 7) - 0.45) * 1.1),
    hair: (x) => [x * 0.6, -1, 0],
    brush: {
      strokes: pose === 'bust' ? 750 : 1800,
      length: pose === 'bust' ? 0.055 : 0.1,
      width: pose === 'bust' ? 0.007 : 0.012,
      jitter: 0.04,
      stray: 0.2,
      bend: 0.2,
      within: true,
    },
    toneStep: 0.045,
  };
}
