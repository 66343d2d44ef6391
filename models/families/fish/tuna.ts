import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { valueNoise } from '../../kit/noise.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { clamp, type Vector2, type Vector3 } from '../../kit/vector.ts';
import type { Form } from './form.ts';
import { tunaCradle } from './tuna-cradle.ts';
import { back, belly, half, long, middle, xOf } from './tuna-profile.ts';

/** A point of the skin: `angle` from the ridge of the back round the near side (+z). */
function skin(v: number, angle: number): Vector3 {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  // The gill cover stands up a little behind a bowed line; the mouth is a slit below the snout.
  const bow = 0.235 - 0.035 * Math.cos((angle % (2 * Math.PI)) - Math.PI) * 0.6;
  const cover = v < bow && v > bow - 0.07 ? 0.005 * ((v - bow + 0.07) / 0.07) : 0;
  const keel = v > 0.84 && v < 0.97 ? 0.02 * Math.sin(((v - 0.84) / 0.13) * Math.PI) * Math.abs(s) ** 9 : 0;
  const r = c > 0 ? back(v) : belly(v);
  const mouth = v < 0.075 && Math.abs(c + 0.32) < 0.09 ? -0.006 : 0;
  return [xOf(v), middle + c * (r + cover), s * (half(v) + cover + keel + mouth)];
}

/** A bluefin tuna resting on its belly in two chocks on a plank, head to the right. */
export function tuna(surfaces: FormRequest<Form>['surfaces']): Part[] {
  const blue = parseColour(surfaces[0]?.colour ?? '#22324a');
  const silver = parseColour(surfaces[1]?.colour ?? '#c3c9cc');
  const colourAt = ([x, y]: Vector3, normal: Vector3): Colour => {
    const v = 0.5 - x / long;
    const up = (y - middle) / Math.max(0.02, back(v));
    const wave = 0.12 * (valueNoise(x * 9, y * 9, 3) - 0.5);
    const share = clamp((up + 0.02 + wave) * 1.9 - 0.1);
    const flank = mixColours(silver, [0.86, 0.82, 0.8], clamp(-up * 0.9));
    const dots = valueNoise(x * 60, y * 60, 7) > 0.72 && up < 0 && up > -0.75 ? 0.09 : 0;
    const sheen = mixColours([0.36, 0.47, 0.56], blue, clamp(share * 1.4 - 0.2));
    const own = mixColours(mixColours(flank, [0.55, 0.6, 0.64], dots * 4), sheen, share);
    const gill = Math.abs(v - 0.238) < 0.006 && Math.abs(up) < 0.7 ? 0.55 : 1;
    const mouth = v < 0.07 && Math.abs(up + 0.32) < 0.1 ? 0.6 : 1;
    return shade(own, gill * mouth * (0.97 + 0.06 * normal[1]));
  };
  const body = surface((u, v) => skin(v, u * 2 * Math.PI), 36, 58, { closed: true }).painted(colourAt);
  const dark = '#2b3746';
  const fin = (points: readonly Vector2[], thick: number): Shape =>
    prism(smoothPath(points, points.length * 4, true), thick, { crease: 1 });
  const caudal = Shape.merge(
    fin(
      [
        [0.05, 0],
        [0.0, 0.035],
        [-0.11, 0.24],
        [-0.185, 0.33],
        [-0.175, 0.27],
        [-0.085, 0.09],
        [-0.06, 0],
      ],
      0.014,
    ),
    fin(
      [
        [0.05, 0],
        [0.0, -0.035],
        [-0.11, -0.24],
        [-0.185, -0.32],
        [-0.175, -0.26],
        [-0.085, -0.09],
        [-0.06, 0],
      ],
      0.014,
    ),
  ).move(xOf(0.985), middle, 0);
  const at = (v: number, y: number) => [xOf(v), middle + y] as const;
  const place = (shape: Shape, v: number, y: number): Shape => shape.move(...at(v, y), 0);
  const firstDorsal = place(
    fin(
      [
        [0.13, -0.02],
        [0.115, 0.1],
        [0.07, 0.085],
        [0.0, 0.05],
        [-0.1, 0.018],
        [-0.13, -0.02],
      ],
      0.008,
    ),
    0.36,
    back(0.36) - 0.004,
  );
  const second = place(
    fin(
      [
        [0.04, -0.02],
        [0.0, 0.06],
        [-0.075, 0.165],
        [-0.1, 0.17],
        [-0.075, 0.09],
        [-0.055, 0.02],
        [-0.05, -0.02],
      ],
      0.01,
    ),
    0.57,
    back(0.57),
  );
  const anal = place(
    fin(
      [
        [0.035, 0.02],
        [-0.005, -0.05],
        [-0.08, -0.14],
        [-0.1, -0.145],
        [-0.075, -0.07],
        [-0.055, 0.0],
        [-0.05, 0.02],
      ],
      0.01,
    ),
    0.63,
    -belly(0.63),
  );
  const finlets = Shape.merge(
    ...Array.from({ length: 9 }, (_, i) => {
      const v = 0.655 + i * 0.03;
      return place(
        fin(
          [
            [0.012, -0.008],
            [-0.008, 0.026],
            [-0.028, 0.03],
            [-0.012, -0.008],
          ],
          0.006,
        ),
        v,
        back(v),
      );
    }),
    ...Array.from({ length: 8 }, (_, i) => {
      const v = 0.7 + i * 0.029;
      return place(
        fin(
          [
            [0.012, 0.008],
            [-0.008, -0.024],
            [-0.028, -0.028],
            [-0.012, 0.008],
          ],
          0.006,
        ),
        v,
        -belly(v),
      );
    }),
  );
  const pectoral = fin(
    [
      [0.03, 0.022],
      [-0.06, 0.014],
      [-0.21, -0.05],
      [-0.24, -0.075],
      [-0.17, -0.06],
      [-0.03, -0.025],
      [0.02, -0.018],
    ],
    0.009,
  )
    .turn('y', 0.16)
    .move(xOf(0.275), middle - 0.015, half(0.275) + 0.006);
  const pelvic = fin(
    [
      [0.03, 0],
      [-0.03, 0.012],
      [-0.11, -0.01],
      [-0.03, -0.022],
    ],
    0.008,
  )
    .turn('x', 0.5)
    .move(xOf(0.33), middle - belly(0.33) * 0.86, 0.06);
  const eyeSeat = skin(0.088, 1.36);
  const eye = (side: number) =>
    Shape.merge(
      sphere(0.021, 16)
        .scale(1, 1, 0.45)
        .move(eyeSeat[0], eyeSeat[1], side * (eyeSeat[2] + 0.001)),
    );
  const rim = (side: number) =>
    torus(0.0225, 0.0035, 24, 6)
      .turn('x', Math.PI / 2)
      .move(eyeSeat[0], eyeSeat[1], side * (eyeSeat[2] + 0.001));
  return [
    part('porcelain', '#ffffff', body),
    part(
      'plastic',
      dark,
      Shape.merge(caudal, firstDorsal, pectoral, pectoral.mirror('z'), pelvic, pelvic.mirror('z')),
    ),
    part('plastic', '#6d6a44', Shape.merge(second, anal)),
    finletPart(surfaces, finlets),
    part('plastic', '#0d0f12', Shape.merge(eye(1), eye(-1)), { untilLevel: 1 }),
    part('silver', '#c9c2a4', Shape.merge(rim(1), rim(-1)), { untilLevel: 0 }),
    part('pale-wood', '#b08a5a', tunaCradle()),
  ];
}

function finletPart(surfaces: FormRequest<Form>['surfaces'], shape: Shape): Part {
  const third = surfaces[2] ?? { material: 'plastic' as const, colour: '#d9b43c' };
  return part(third.material, third.colour, shape);
}
