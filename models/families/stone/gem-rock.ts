import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { Clay } from '../../kit/clay.ts';
import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { scatterOn } from '../../kit/scatter-on.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { add, times } from '../../kit/vector.ts';
import type { Form } from './form.ts';
import { stoneStand } from './stone-stand.ts';

/** Colours of the chips that are set into it. */
const chips = ['#8f4a42', '#b98f4a', '#5b4a78', '#47668a', '#d8cdbb', '#a06a3c'];

/** A jade rock with hollows worn through it, chips of other stones set along its folds: rock in the first surface, chips beside it, stand in the third. */
export function gemRock({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const foot = height * 0.12;
  const tall = height - foot;
  const clay = new Clay()
    .add(ellipsoid([0, tall * 0.3, 0], [width * 0.4, tall * 0.34, depth * 0.42]))
    .add(
      limb([
        [width * 0.08, tall * 0.3, 0, width * 0.22],
        [width * 0.14, tall * 0.66, 0, width * 0.15],
        [width * 0.04, tall * 0.92, 0, width * 0.07],
      ]),
      width * 0.12,
    )
    .add(
      limb([
        [-width * 0.18, tall * 0.25, 0, width * 0.18],
        [-width * 0.26, tall * 0.5, depth * 0.05, width * 0.11],
        [-width * 0.2, tall * 0.68, 0, width * 0.05],
      ]),
      width * 0.1,
    )
    .cut(ellipsoid([-width * 0.04, tall * 0.6, 0], [width * 0.07, tall * 0.1, depth]), width * 0.05)
    .cut(
      ellipsoid([width * 0.2, tall * 0.42, depth * 0.3], [width * 0.06, tall * 0.08, depth * 0.2]),
      width * 0.05,
    )
    .cut(
      ellipsoid([-width * 0.3, tall * 0.22, depth * 0.3], [width * 0.06, tall * 0.06, depth * 0.16]),
      width * 0.05,
    )
    .raise((x, y, z) => 0.009 * (fractalNoise((x / width) * 5 + 3, (y / width) * 4, (z / width) * 5) - 0.5));
  const green = parseColour(surfaces[0]!.colour);
  const rock = sculpt(clay, {
    bounds: { min: [-width * 0.55, -0.02, -depth * 0.55], max: [width * 0.55, tall * 1.05, depth * 0.55] },
    cell: width / 64,
    triangles: 2400,
    colour: surfaces[0]!.colour,
    paint: ([x, y, z]): Colour => {
      const vein = fractalNoise((x / width) * 4 + 8, (y / width) * 7 + x * 3, (z / width) * 4);
      return mixColours(
        shade(green, 0.72),
        mixColours(green, [0.95, 0.97, 0.9], 0.45),
        vein * vein * 1.6 > 1 ? 1 : vein * vein * 1.6,
      );
    },
  });
  const random = startRandom('gems');
  const stone = lathe(
    [
      [0, -0.5],
      [1, -0.1],
      [0.95, 0.15],
      [0.55, 0.5],
      [0, 0.5],
    ],
    { segments: 6, crease: 0 },
  );
  const set = scatterOn(rock, 220, 'gems')
    .filter(
      ({ point: [x, y, z], normal }) =>
        normal[1] > -0.2 && z > -depth * 0.1 && fractalNoise((x / width) * 3 + 1, (y / width) * 3, 2) > 0.55,
    )
    .filter((_, i) => i % 2 === 0)
    .map(({ point, normal }, i) => {
      const [x, y, z] = add(point, times(normal, -width * 0.002));
      return stone
        .scale(width * (0.013 + 0.013 * random()))
        .turn('x', Math.acos(Math.min(1, Math.max(-1, normal[1]))))
        .turn('y', Math.atan2(normal[0], normal[2]))
        .move(x, y, z)
        .painted(() => parseColour(chips[i % chips.length]!));
    });
  return model('medium', [
    part(surfaces[0]!.material, surfaces[0]!.colour, rock.move(0, foot * 0.75, 0)),
    ...(set.length > 0 ? [part('jade', '#b57a6a', Shape.merge(...set).move(0, foot * 0.75, 0))] : []),
    surfacePart(surfaces, 2, stoneStand(width * 0.9, foot, depth)),
  ]);
}
