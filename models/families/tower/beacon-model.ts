import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { flame } from '../../parts/flame.ts';
import type { Form } from './form.ts';
import { steppedBase } from './stepped-base.ts';

/**
 * A beacon tower pieced together by hand from slats of wood: an eight-sided shaft with hoops, a basin and a flame. Shaft in
 * the first surface, flame in the second, hoops in the third.
 */
export function beaconModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const step = height * 0.028;
  const baseTop = step * 0.98 * form.steps + step * 0.02;
  const top = height * 0.74;
  const low = width * 0.2;
  const high = width * 0.125;
  const radiusAt = (y: number) => low + (high - low) * ((y - baseTop) / (top - baseTop));
  const sides = 8;
  // One slat to each side; their edges do not quite meet, as in work done by hand.
  const slats = Array.from({ length: sides }, (_, i) => {
    const gap = i % 3 === 0 ? 0.93 : 0.965;
    return box(2 * Math.tan(Math.PI / sides), top - baseTop, 0.12, 0.015)
      .scale(gap, 1, 1)
      .deform(([x, y, z]) => {
        const r = radiusAt(y + baseTop) * (1 + (i % 2 ? 0.012 : -0.006));
        return [x * r, y + baseTop, r + z * low * 0.5];
      })
      .textured(([x, y]) => [y, x])
      .turn('y', (i * 2 * Math.PI) / sides);
  });
  const hoop = (y: number, height_: number): Shape =>
    lathe(
      [
        [radiusAt(y) * 1.02, 0],
        [radiusAt(y) * 1.16, 0],
        [radiusAt(y) * 1.14, height_],
        [radiusAt(y) * 1.02, height_],
        [radiusAt(y) * 1.02, 0],
      ],
      { segments: sides, crease: 0.3 },
    )
      .turn('y', Math.PI / sides)
      .move(0, y, 0);
  const nails = [0.2, 0.5, 0.8].map((t) => {
    const y = baseTop + (top - baseTop) * t;
    return cylinder(width * 0.008, width * 0.01, { segments: 6, chamfer: 0 })
      .turn('x', Math.PI / 2)
      .move(0, y + height * 0.012, radiusAt(y) * 1.13)
      .around(sides);
  });
  const basin = lathe(
    [
      [0, 0],
      [high * 0.9, 0],
      [high * 1.05, height * 0.012],
      [high * 1.75, height * 0.05],
      [high * 1.8, height * 0.062],
      [high * 1.55, height * 0.062],
      [high * 1.2, height * 0.035],
      [0, height * 0.035],
    ],
    { segments: 16, crease: 0.4 },
  ).move(0, top, 0);
  const flameFoot = top + height * 0.036;
  return model('small', [
    surfacePart(
      surfaces,
      0,
      Shape.merge(...slats, steppedBase(width, depth, step, form.steps, width * 0.09), basin),
    ),
    surfacePart(
      surfaces,
      1,
      flame(high * 1.15, height - flameFoot, 6, 24, 12)
        .creased(0.5)
        .move(-high * 0.15, flameFoot, 0),
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        ...[0.18, 0.48, 0.78].map((t) => hoop(baseTop + (top - baseTop) * t, height * 0.022)),
        ...nails,
      ),
    ),
    part(
      'walnut',
      '#2d1d12',
      cylinder(low * 0.9, top - baseTop, { segments: sides, topRadius: high * 0.9, chamfer: 0 }).move(
        0,
        baseTop,
        0,
      ),
      {
        hidden: true,
        untilLevel: 0,
      },
    ),
  ]);
}
