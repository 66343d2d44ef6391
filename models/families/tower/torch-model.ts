import { box } from '../../kit/box.ts';
import { mixColours, parseColour, shade } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { flame } from '../../parts/flame.ts';
import type { Form } from './form.ts';

/**
 * A round slab of banded gem stone that turns on a pin, a torch before it: stone in the first surface, torch in the second,
 * plate and bearings in the third.
 */
export function torchModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const radius = width * 0.485;
  const centre = height * 0.2 + radius;
  const body = parseColour(surfaces[0]!.colour);
  const bands = (shape: Shape): Shape =>
    shape.painted(([x, y, z]) => {
      // Rings round several hearts, light and dark, as malachite shows when cut across.
      const hearts: readonly Vector2[] = [
        [-0.35, 0.25],
        [0.4, -0.2],
        [0.1, 0.6],
        [-0.2, -0.6],
      ];
      const [u, v] = [x / radius, y / radius];
      const near = Math.min(...hearts.map(([a, b]) => Math.hypot(u - a, v - b)));
      const wave = Math.sin(near * 19 + fractalNoise(u * 3 + 5, v * 3 + 5, z * 20) * 4);
      return wave > 0 ? mixColours(body, shade(body, 1.75), wave) : mixColours(body, shade(body, 0.5), -wave);
    });
  const disc = lathe(
    [
      [0, -0.5],
      [0.93, -0.5],
      [0.98, -0.4],
      [1, -0.2],
      [1, 0.2],
      [0.98, 0.4],
      [0.93, 0.5],
      ...Array.from({ length: 15 }, (_, i): Vector2 => [0.88 - i * 0.058, 0.5]),
      [0, 0.5],
    ].map(([r, y]): Vector2 => [(r ?? 0) * radius, (y ?? 0) * depth * 0.2]),
    { segments: 56 },
  )
    .turn('x', Math.PI / 2)
    .move(0, 0, 0);
  const torchFoot = height * 0.1;
  const handle = lathe(
    [
      [0, 0],
      [0.012, 0],
      [0.02, 0.02],
      [0.024, 0.05],
      [0.032, 0.3],
      [0.04, 0.46],
      [0.034, 0.48],
      [0.075, 0.53],
      [0.085, 0.56],
      [0.06, 0.56],
      [0, 0.545],
    ].map(([r, y]): Vector2 => [(r ?? 0) * height, (y ?? 0) * height]),
    { segments: 20 },
  );
  const rings = [0.12, 0.2, 0.28, 0.36, 0.44].map((y) =>
    torus((0.026 + y * 0.03) * height, height * 0.004, 18, 6).move(0, y * height, 0),
  );
  const torch = Shape.merge(
    handle,
    ...rings,
    flame(height * 0.066, height * 0.31, 5, 24, 12).move(-height * 0.008, height * 0.545, 0),
  )
    .scale(0.9)
    .move(0, torchFoot, depth * 0.2);
  return model('small', [
    part(
      surfaces[0]!.material,
      surfaces[0]!.colour,
      bands(disc.move(0, 0, 0)).move(0, centre, -depth * 0.08),
    ),
    surfacePart(surfaces, 1, torch),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        // Fork and pins in which the disc turns, and a plate on the foot.
        ...[-1, 1].map((y) =>
          cylinder(width * 0.03, height * 0.03, { segments: 12 }).move(
            0,
            centre + y * (radius + height * 0.006) - height * 0.015,
            -depth * 0.08,
          ),
        ),
        cylinder(width * 0.06, height * 0.1, { segments: 16, topRadius: width * 0.035 }).move(
          0,
          height * 0.09,
          -depth * 0.08,
        ),
        ...(form.plate
          ? [
              box(width * 0.34, height * 0.04, depth * 0.05, depth * 0.006).move(
                0,
                height * 0.005,
                depth * 0.468,
              ),
            ]
          : []),
      ),
    ),
    part(
      'walnut',
      '#4a2f1d',
      Shape.merge(
        cylinder(depth * 0.49, height * 0.05, { segments: 40, chamfer: height * 0.008 }),
        cylinder(depth * 0.4, height * 0.055, { segments: 40, chamfer: height * 0.008 }).move(
          0,
          height * 0.048,
          0,
        ),
      ),
    ),
  ]);
}
