import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { furTufts } from '../../kit/fur-tufts.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { scatterOn, type Seat } from '../../kit/scatter-on.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { add, smoothStep, times, unit, type Vector3 } from '../../kit/vector.ts';
import { bearClay, bearPaws } from './bear-clay.ts';
import type { Form } from './form.ts';

/** A beast's skin laid out on the floor, its head towards +z. Surfaces: fur, lighter fur. */
export function buildForm({ size, surfaces }: FormRequest<Form>): Model {
  const dark = parseColour(surfaces[0]!.colour);
  const light = parseColour((surfaces[1] ?? surfaces[0]!).colour);
  const clay = bearClay();
  const pelt = ([x, y, z]: Vector3): Colour => {
    const cloud = fractalNoise(x * 3.4, y * 5, z * 3.4);
    const spine = Math.exp(-((x / 0.14) ** 2)) * (1 - smoothStep(0.3, 0.6, z));
    const face = smoothStep(0.76, 0.9, z);
    return mixColours(
      mixColours(dark, light, 0.75 * smoothStep(0.35, 0.7, cloud) + 0.35 * face),
      shade(dark, 0.7),
      0.6 * spine,
    );
  };
  const skin = sculpt(clay, {
    bounds: { min: [-0.82, -0.03, -1.14], max: [0.82, 0.3, 1.02] },
    cell: 0.011,
    triangles: 5200,
    colour: '#ffffff',
    steepness: 1.5,
    paint: (point, _normal, own) => (own[0] < 0.9 ? own : pelt(point)),
  });
  const comb = ({ point: [x, , z] }: Seat): Vector3 => {
    if (z > 0.5) return times(unit([x * 0.9, -0.15, -0.5]), 2.2);
    return add(times(unit([x * 1.35, 0, -0.5]), 2.2), [0, -0.3, 0]);
  };
  const seats = scatterOn(skin, 5600, 'brown bear').filter(
    ({ point: [, y, z], normal }) => normal[1] > -0.3 && z < 0.78 && !(z > 0.64 && y > 0.21),
  );
  const hair = (own: readonly Seat[], lightness: number, seed: string): Shape =>
    furTufts(own, {
      length: 0.036,
      width: 0.02,
      comb,
      colours: [shade(dark, 0.8 * lightness), shade(light, lightness)],
      seed,
    });
  const eye = eyePlace(clay.distance);
  const eyes = Shape.merge(...[-1, 1].map((side) => sphere(0.0125, 12).move(eye[0] * side, eye[1], eye[2])));
  return fitModel(
    model('hero', [
      part('fur', '#ffffff', skin),
      part(
        'fur',
        '#ffffff',
        Shape.merge(
          hair(
            seats.filter((_, at) => at % 2 === 0),
            0.9,
            'undercoat',
          ),
          hair(
            seats.filter((_, at) => at % 2 === 1),
            1.12,
            'guard hair',
          ),
        ),
        { untilLevel: 0 },
      ),
      part('glass', '#1b0f08', eyes, { untilLevel: 1 }),
      part('ivory', '#2e241c', claws(), { untilLevel: 1 }),
    ]),
    size,
  );
}

/** Where the right eye sits: found by marching in from the front. */
function eyePlace(distance: (x: number, y: number, z: number) => number): Vector3 {
  const [x, y] = [0.058, 0.166];
  let z = 0.95;
  while (distance(x, y, z) > 0 && z > 0.7) z -= 0.0005;
  return [x, y, z - 0.004];
}

function claws(): Shape {
  return Shape.merge(
    ...bearPaws.flatMap(({ at, ahead }) =>
      [-0.7, -0.35, 0, 0.35, 0.7].map((spread) => {
        const along = (reach: number, y: number): Vector3 => [
          at[0] + Math.sin(ahead + spread) * reach,
          y,
          at[2] + Math.cos(ahead + spread) * reach,
        ];
        return tube(
          [along(0.105, 0.032), along(0.135, 0.034), along(0.16, 0.022), along(0.172, 0.006)],
          (t) => 0.0085 * (1 - 0.85 * t),
          { sides: 6 },
        );
      }),
    ),
  );
}

/** The skin of a brown bear. */
export function buildFamily(): Model {
  return buildForm({
    form: { beast: 'brown-bear' },
    size: [1.5, 0.28, 2.1],
    surfaces: [
      { material: 'fur', colour: '#4a3524' },
      { material: 'fur', colour: '#6b4f36' },
    ],
  });
}
