import { Clay } from '../../../kit/clay.ts';
import { limbField, loftField } from '../../painting/bounded-field.ts';

export interface SittingMonkeyBuild {
  readonly coat: string;
  readonly hands: string;
  readonly belly: string;
  /** Half width of the body, about 0.09. */
  readonly girth: number;
  /** Arms: resting on the knees, or hands before the chest with something held. */
  readonly arms: 'knees' | 'chest';
}

/** Trunk and limbs of a monkey that sits on its haunches, 0.4 m to the shoulders, its hands before it; without head and tail. */
export function sittingMonkey({ coat, hands, belly, girth, arms }: SittingMonkeyBuild): Clay {
  const clay = new Clay()
    .add(
      loftField(
        [
          [0, 0.08, -0.06, girth * 1.05, 0.09],
          [0, 0.16, -0.06, girth * 1.15, 0.1],
          [0, 0.29, -0.025, girth, 0.085],
          [0, 0.385, 0.005, girth * 0.78, 0.065],
        ],
        [0, 0, 1],
      ),
      0,
      coat,
    )
    .add(
      loftField(
        [
          [0, 0.1, 0.0, girth * 0.7, 0.05],
          [0, 0.2, 0.025, girth * 0.75, 0.045],
          [0, 0.32, 0.045, girth * 0.55, 0.035],
        ],
        [0, 0, 1],
      ),
      0.03,
      belly,
    );
  for (const side of [1, -1]) {
    clay
      .add(
        limbField([
          [side * girth * 0.8, 0.1, -0.04, 0.062],
          [side * girth * 1.55, 0.2, 0.09, 0.047],
          [side * girth * 1.65, 0.235, 0.125, 0.036],
        ]),
        0.03,
        coat,
      )
      .add(
        limbField([
          [side * girth * 1.65, 0.235, 0.12, 0.037],
          [side * girth * 1.35, 0.12, 0.1, 0.028],
          [side * girth * 1.25, 0.03, 0.09, 0.022],
        ]),
        0.015,
        coat,
      )
      .add(
        limbField([
          [side * girth * 1.25, 0.022, 0.07, 0.02],
          [side * girth * 1.35, 0.018, 0.175, 0.015],
        ]),
        0.012,
        hands,
      );
    const reach: readonly (readonly [number, number, number, number])[] =
      arms === 'knees'
        ? [
            [side * girth * 0.85, 0.365, 0, 0.043],
            [side * girth * 1.5, 0.26, 0.02, 0.031],
            [side * girth * 1.2, 0.2, 0.14, 0.023],
          ]
        : [
            [side * girth * 0.85, 0.365, 0, 0.043],
            [side * girth * 1.45, 0.25, 0.04, 0.031],
            [side * girth * 0.55, 0.29, 0.13, 0.023],
          ];
    const [x, y, z] = reach.at(-1)!;
    clay.add(limbField(reach), 0.02, coat).add(
      limbField([
        [x, y, z, 0.021],
        [x - side * 0.02, y - 0.012, z + 0.035, 0.016],
        [x - side * 0.028, y - 0.04, z + 0.042, 0.009],
      ]),
      0.01,
      hands,
    );
  }
  return clay;
}
