import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, shade } from '../../kit/colour.ts';
import type { Field } from '../../kit/field.ts';
import { fractalNoise } from '../../kit/noise.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { ellipsoidField, limbField, loftField } from '../painting/bounded-field.ts';
import type { Figure } from '../painting/figure.ts';

export interface FacelessFigureBuild {
  /** `bust`: to the chest; the others stand, 1.75 m tall: arms down, one hand given to the side, an arm raised. */
  readonly pose: 'bust' | 'standing' | 'hand-left' | 'hand-right' | 'raised' | 'joined-left' | 'joined-right';
  /** Colour of the coat. */
  readonly colour: string;
  /** Colour of the coat in its folds. */
  readonly fold: string;
  /** One even tone for head, neck and hands. */
  readonly skin?: string;
  readonly hair?: string;
  /** A tunic buttoned to the neck, its collar turned down, with shoulder boards; they carry no signs. */
  readonly uniform?: boolean;
  /** A round helmet with an empty visor. */
  readonly helmet?: boolean;
}

/**
 * A person drawn as a plain form: head, neck, hair, collar and coat in a few quiet tones, and no features at all, so that
 * nobody could be known. It stands where a source names a person whose likeness is not shown.
 */
export function facelessFigure(build: FacelessFigureBuild): Figure {
  const { pose, colour, fold } = build;
  const base = pose === 'bust' ? -1.18 : 0;
  const skin = build.skin ?? '#d8bfa4';
  const clay = new Clay();
  addCoat(clay, build, base);
  if (pose !== 'bust') addArms(clay, pose, colour, skin);
  addHead(clay, build, base, skin);
  const deep = parseColour(fold);
  return {
    clay,
    min: [-0.5, pose === 'bust' ? -0.12 : -0.01, -0.3],
    max: [0.5, pose === 'raised' ? 1.95 : 1.86 + base, 0.3],
    colour,
    coat: (x, y, z, own) =>
      y > 1.47 + base || z < -0.4
        ? own
        : mixColours(own, shade(deep, 0.9), Math.max(0, fractalNoise(x * 6, y * 3, z * 6) - 0.5) * 0.5),
    hair: (x, y, z) => (y > 1.5 + base ? [0.2, -0.5, -1 + z] : [x * 0.6, -1, 0]),
    brush: {
      strokes: pose === 'bust' ? 120 : 260,
      length: pose === 'bust' ? 0.022 : 0.05,
      width: pose === 'bust' ? 0.007 : 0.011,
      jitter: 0.018,
      stray: 0.18,
      bend: 0.2,
      blunt: 0.4,
      within: true,
    },
    toneStep: 0.034,
  };
}

const mirror =
  (field: Field): Field =>
  (x, y, z) =>
    field(-x, y, z);

/** Shoulders, trunk (and trousers), a collar: a shirt and tie between lapels, or a tunic closed to the neck. */
function addCoat(
  clay: Clay,
  { pose, colour, fold, uniform = false, helmet = false }: FacelessFigureBuild,
  base: number,
): void {
  const at = (y: number) => y + base;
  if (pose === 'bust')
    clay.add(
      loftField(
        [
          [0, -0.16, 0, 0.2, 0.13],
          [0, 0.02, 0, 0.19, 0.13],
          [0, 0.12, 0, 0.18, 0.12],
          [0, 0.19, -0.01, 0.13, 0.085],
        ],
        [0, 0, 1],
      ),
      0,
      colour,
    );
  else {
    const legs = limbField([
      [0.085, 0.86, 0, 0.1],
      [0.09, 0.48, 0.01, 0.076],
      [0.09, 0.07, 0, 0.068],
    ]);
    clay
      .add(legs, 0, fold)
      .add(mirror(legs), 0.01, fold)
      .add(
        loftField(
          [
            [0, 0.8, 0, 0.195, 0.14],
            [0, 1.06, 0.004, 0.165, 0.125],
            [0, 1.25, 0.004, 0.178, 0.125],
            [0, 1.36, -0.01, 0.13, 0.085],
          ],
          [0, 0, 1],
          18,
        ),
        0.004,
        colour,
      )
      .addPair(
        limbField([
          [0.09, 0.03, 0.0, 0.042],
          [0.11, 0.03, 0.12, 0.036],
        ]),
        0.005,
        '#2a2522',
      );
  }
  clay.addPair(
    limbField([
      [0.03, at(1.395), -0.022, 0.056],
      [0.11, at(1.375), -0.02, 0.055],
      [0.18, at(1.34), -0.014, 0.055],
      ...(pose === 'bust' ? ([[0.218, at(1.18), -0.01, 0.056], [0.235, at(1.0), -0.01, 0.055]] as const) : []), // prettier-ignore
    ]),
    0.03,
    colour,
  );
  if (helmet) return;
  const front = 0.5;
  const wedge = (wide: number, low: number, high: number): Field => {
    // A V open upwards, seen from the front.
    const slope = wide / (high - low);
    return (x, y, z) =>
      Math.max((Math.abs(x) - (y - base - low) * slope) * 0.9, y - base - high, -z, z - front);
  };
  const over = (by: number, region: Field): Field => {
    const whole = new Clay();
    for (const step of clay.steps) if (step.kind === 'add') whole.add(step.field, step.blend);
    const body = whole.distance;
    return (x, y, z) => Math.max(body(x, y, z) - by, region(x, y, z));
  };
  if (uniform) {
    clay
      .add(
        over(0.005, (x, y, z) => Math.max(Math.abs(x - 0.012) - 0.02, y - base - 1.43, -z)),
        0.002,
        fold,
      )
      .addPair(
        limbField([
          [0.1, at(1.437), -0.015, 0.017],
          [0.19, at(1.402), -0.012, 0.019],
        ]),
        0.004,
        fold,
      )
      .addPair(
        limbField([
          [0.012, at(1.415), 0.058, 0.02],
          [0.052, at(1.44), 0.03, 0.023],
          [0.068, at(1.46), -0.03, 0.022],
        ]),
        0.004,
        colour,
      );
    for (const y of [1.36, 1.27, 1.18, 1.09])
      clay.add(ellipsoidField([0.012, at(y), pose === 'bust' ? 0.118 - (y - 1.18) * 0.17 : 0.12], [0.011, 0.011, 0.012]), 0.001, '#c9a860'); // prettier-ignore
    return;
  }
  // Shirt, tie, then the lapels on either side, then the shirt's collar.
  const shirt = over(0.004, wedge(0.075, 1.1, 1.44));
  const [outside, inside] = [wedge(0.125, 1.06, 1.43), wedge(0.07, 1.1, 1.46)];
  const lapels = over(0.011, (x, y, z) => Math.max(outside(x, y, z), -inside(x, y, z)));
  // The tie stays between the lapels: it is never wider than the opening.
  const opening = wedge(0.07, 1.1, 1.42);
  const tie = over(0.009, (x, y, z) =>
    Math.max(Math.abs(x) - 0.012 - (1.42 - (y - base)) * 0.06, 1.13 + base - y, opening(x, y, z) + 0.003),
  );
  clay
    .add(shirt, 0.001, '#ece8df')
    .add(tie, 0.001, '#7c2e34')
    .add(lapels, 0.001, colour)
    .addPair(
      limbField([
        [0.012, at(1.415), 0.05, 0.014],
        [0.046, at(1.44), 0.03, 0.017],
        [0.06, at(1.455), -0.02, 0.017],
      ]),
      0.003,
      '#f2efe8',
    );
}

function addArms(clay: Clay, pose: FacelessFigureBuild['pose'], colour: string, skin: string): void {
  const arm = (side: number, hand: Vector3, elbow: Vector3) => {
    const sleeve = limbField([
      [side * 0.18, 1.34, -0.012, 0.055],
      [...elbow, 0.047],
      [hand[0] + (elbow[0] - hand[0]) * 0.22, hand[1] + (elbow[1] - hand[1]) * 0.22, hand[2] + (elbow[2] - hand[2]) * 0.22, 0.038],
    ]); // prettier-ignore
    const tip: Vector3 = [
      hand[0] + (hand[0] - elbow[0]) * 0.22,
      hand[1] + (hand[1] - elbow[1]) * 0.22,
      hand[2] + (hand[2] - elbow[2]) * 0.22,
    ];
    clay.add(limbField([[...hand, 0.03], [...tip, 0.026]]), 0, skin).add(sleeve, 0.008, colour); // prettier-ignore
  };
  const hanging = (side: number) => arm(side, [side * 0.235, 0.83, 0.06], [side * 0.24, 1.08, -0.02]);
  if (pose === 'hand-left' || pose === 'joined-left') {
    arm(1, pose === 'joined-left' ? [0.4, 0.97, 0.12] : [0.38, 0.95, 0.12], [0.26, 1.1, 0.0]);
    hanging(-1);
  } else if (pose === 'hand-right' || pose === 'joined-right') {
    arm(-1, pose === 'joined-right' ? [-0.4, 0.97, 0.12] : [-0.38, 0.95, 0.12], [-0.26, 1.1, 0.0]);
    hanging(1);
  } else if (pose === 'raised') {
    arm(-1, [-0.33, 1.78, 0.12], [-0.32, 1.5, 0.05]);
    hanging(1);
  } else {
    hanging(1);
    hanging(-1);
  }
}

/** Neck, a head as one smooth plane, ears, hair cut short and combed back. */
function addHead(
  clay: Clay,
  { hair = '#3a322d', helmet = false }: FacelessFigureBuild,
  base: number,
  skin: string,
): void {
  const at = (y: number) => y + base;
  const head = new Clay()
    .add(
      limbField([
        [0, at(1.4), -0.022, 0.053],
        [0, at(1.52), -0.012, 0.055],
      ]),
      0,
      skin,
    )
    .add(ellipsoidField([0, at(1.609), -0.01], [0.073, 0.085, 0.092]), 0.01, skin)
    .add(ellipsoidField([0, at(1.562), 0.024], [0.058, 0.082, 0.062]), 0.03, skin)
    .add(ellipsoidField([0, at(1.508), 0.038], [0.042, 0.035, 0.045]), 0.025, skin)
    .addPair(ellipsoidField([0.073, at(1.577), -0.008], [0.01, 0.03, 0.018]), 0.006, skin);
  clay.add(head.distance, 0.004, skin);
  if (helmet) {
    clay
      .add(ellipsoidField([0, at(1.63), 0], [0.165, 0.175, 0.165]), 0.01, '#d9d9d6')
      .cut(ellipsoidField([0, at(1.63), 0.15], [0.125, 0.12, 0.09]), 0.008, '#3a3f44')
      .add(
        limbField(
          [
            [-0.12, at(1.44), 0.02, 0.03],
            [0, at(1.43), 0.12, 0.03],
            [0.12, at(1.44), 0.02, 0.03],
          ],
          12,
        ),
        0.01,
        '#b9bab8',
      );
    return;
  }
  const ear = ellipsoidField([0.085, at(1.57), 0.0], [0.03, 0.034, 0.03]);
  const cut = new Clay()
    .add(ellipsoidField([0, at(1.617), -0.014], [0.08, 0.09, 0.101]))
    .add(
      limbField([
        [0.03, at(1.67), 0.062, 0.016],
        [-0.01, at(1.684), 0.05, 0.022],
        [-0.05, at(1.664), 0.018, 0.02],
      ]),
      0.025,
    )
    .cut(ellipsoidField([0, at(1.562), 0.09], [0.071, 0.092, 0.074]), 0.01)
    .cut((_, y, z) => (y - at(1.525) + 0.2 * z) * 0.95, 0.008)
    .cut((x, y, z) => ear(Math.abs(x), y, z), 0.01);
  clay.add(cut.distance, 0.001, hair);
}
