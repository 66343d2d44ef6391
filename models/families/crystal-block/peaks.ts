import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { lathe } from '../../kit/lathe.ts';
import { polygon } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { starAbove } from './engravings.ts';
import { facets } from './facets.ts';
import type { Builder } from './builder.ts';

/** A block left clear below and cut into peaks above, the middle one the highest; a star stands over it. */
export const peaks: Builder = ({ form, size, surfaces }) => {
  const [width, height, depth] = size;
  const foot = form.base ? height * 0.12 : height * 0.02;
  const peak = (x: number, z: number, w: number, d: number, tall: number, seed: number): Shape => {
    const rim = Array.from({ length: 8 }, (_, i): Vector3 => {
      const angle = ((i + 0.3 * ((seed + i) % 3)) / 8) * 2 * Math.PI;
      return [Math.sin(angle) * w, 0, Math.cos(angle) * d];
    });
    const shoulder = Array.from({ length: 6 }, (_, i): Vector3 => {
      const angle = ((i + 0.2 * ((seed * 2 + i) % 4)) / 6) * 2 * Math.PI;
      const share = 0.52 + 0.06 * ((i + seed) % 3);
      return [
        Math.sin(angle) * w * share,
        tall * (0.5 + 0.07 * ((i * 2 + seed) % 3)),
        Math.cos(angle) * d * share,
      ];
    });
    return facets([...rim, ...shoulder, [w * 0.06, tall, 0], [-w * 0.12, tall * 0.95, d * 0.05]]).move(
      x,
      foot,
      z,
    );
  };
  const body = Shape.merge(
    peak(0, -depth * 0.04, width * 0.27, depth * 0.36, height * 0.66, 1),
    peak(-width * 0.27, depth * 0.04, width * 0.2, depth * 0.34, height * 0.42, 2),
    peak(width * 0.27, depth * 0.02, width * 0.21, depth * 0.34, height * 0.48, 3),
    peak(width * 0.1, depth * 0.16, width * 0.2, depth * 0.22, height * 0.3, 5),
    peak(-width * 0.1, depth * 0.17, width * 0.17, depth * 0.22, height * 0.24, 4),
  );
  const plainPeak = (x: number, tall: number, half: number): Shape =>
    lathe(
      [
        [half, 0],
        [0, tall],
      ],
      { segments: 5, crease: 0 },
    )
      .scale(1, 1, (depth * 0.36) / half)
      .move(x, foot, 0);
  const starHigh = height - width * 0.14;
  const star = prism(polygon(width * 0.15, 5, width * 0.06), depth * 0.12, {
    chamfer: depth * 0.05,
    crease: 0,
  }).move(0, starHigh, -depth * 0.04);
  const stem = cylinder(width * 0.008, starHigh - foot - height * 0.6, { segments: 8 }).move(
    0,
    foot + height * 0.62,
    -depth * 0.04,
  );
  const parts = [
    surfacePart(surfaces, 0, body, { untilLevel: 1 }),
    surfacePart(surfaces, 0, Shape.merge(star, stem), { untilLevel: 1 }),
    surfacePart(surfaces, 1, box(width, foot, depth, foot * 0.22), { untilLevel: 1 }),
    // From afar: three plain peaks, a flat star and a sharp block.
    surfacePart(
      surfaces,
      0,
      Shape.merge(
        plainPeak(0, height * 0.66, width * 0.26),
        plainPeak(-width * 0.27, height * 0.42, width * 0.2),
        plainPeak(width * 0.27, height * 0.48, width * 0.2),
        prism(polygon(width * 0.14, 4), depth * 0.08).move(0, starHigh, 0),
      ),
      { fromLevel: 2, keep: true },
    ),
    surfacePart(surfaces, 1, box(width, foot, depth, 0), { fromLevel: 2, keep: true }),
  ];
  if (form.engraving === 'star-above')
    parts.push(
      ...drawingParts(
        'paper',
        placeDrawing(starAbove(), { scale: width * 0.2 }),
        (x, y, lift) => [x, starHigh + y * 0.96, depth * 0.03 + lift],
        {
          step: width,
          rise: 0.000004,
          least: 0.004,
        },
      ),
    );
  return parts;
};
