import { box } from '../../kit/box.ts';

import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { carvedLion } from '../../parts/carved-lion.ts';
import { cushion } from '../../parts/cushion.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { grainUp } from '../../parts/grain-up.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { chipBand } from './chip-carving.ts';
import { sunBack } from './sun-back.ts';

const wood = '#55301a';

/** What of a shape lies in front of a plane across z. */
function cutBefore(shape: Shape, z: number): Shape {
  const indices: number[] = [];
  for (let face = 0; face < shape.triangleCount; face++)
    if (shape.corners(face).every((corner) => corner[2] > z))
      indices.push(...shape.indices.slice(face * 3, face * 3 + 3));
  return new Shape(shape.positions, shape.normals, shape.uvs, indices, shape.colours);
}

/** A front leg on y = 0: block, drum with a carved collar, waist, block. */
function leg(height: number): Shape {
  const drum = lathe(
    smoothPath<Vector2>(
      [
        [0.034, 0.07],
        [0.05, 0.085],
        [0.052, 0.11],
        [0.034, 0.13],
        [0.03, 0.16],
        [0.046, 0.22],
        [0.05, 0.27],
        [0.036, 0.31],
        [0.05, 0.325],
        [0.05, 0.345],
      ],
      26,
    ),
    { segments: 20, crease: 0.8 },
  ).scale(1, height / 0.42, 1);
  const rings = Shape.merge(
    ...[0.098, 0.145, 0.3].map((y) => torus(0.047, 0.008, 20, 6).move(0, (y * height) / 0.42, 0)),
  );
  return grainUp(
    Shape.merge(
      drum,
      rings,
      box(0.1, 0.08 * (height / 0.42), 0.1, 0.008),
      box(0.1, height * 0.19, 0.1, 0.006).move(0, height * 0.81, 0),
    ),
  );
}

/**
 * A ceremonial chair of carved wood: a sun above a back of coils, arms that end in lions' heads, a leather seat. That it
 * belongs to a chief, and that lions belong to it if it is the throne others describe, is from sources; the sun follows the
 * title given with it; form and ornament are an impression.
 */
export function buildGift(): Model {
  const seatY = 0.44;
  const half = 0.36;
  const lion = carvedLion(2800);
  // Head, mane and fore part of the carved lion, so turned that it looks along the arm.
  const head = cutBefore(lion, 0.115)
    .move(0, -0.5, -0.24)
    .scale(0.62)
    .painted((_, normal) => {
      const lit = 0.5 + 0.5 * normal[1];
      return [0.3 + 0.17 * lit, 0.165 + 0.11 * lit, 0.085 + 0.06 * lit];
    });
  const armY = 0.7;
  const heads = Shape.merge(head.move(half, armY + 0.012, 0.27), head.move(-half, armY + 0.012, 0.27));
  const arm = Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [half, armY + 0.05, -0.29],
          [half, armY + 0.03, -0.1],
          [half, armY, 0.1],
          [half, armY - 0.005, 0.25],
        ],
        18,
      ),
      0.036,
      { sides: 10 },
    ),
    ...[0.02, 0.06, 0.1].map((z) =>
      torus(0.038, 0.006, 16, 5)
        .turn('x', Math.PI / 2)
        .move(half, armY + 0.012 - z * 0.1, z),
    ),
    // The post below the head, a plait of three.
    ...[0, 1, 2].map((strand) =>
      tube(
        Array.from({ length: 15 }, (_, i): Vector3 => {
          const angle = (i / 14) * 2.4 * Math.PI + (strand * 2 * Math.PI) / 3;
          return [
            half + Math.cos(angle) * 0.018,
            seatY + (i / 14) * (armY - seatY),
            0.23 + Math.sin(angle) * 0.018,
          ];
        }),
        0.0175,
        { sides: 8 },
      ),
    ),
    torus(0.034, 0.01, 18, 7).move(half, seatY + 0.014, 0.23),
  ).mirrored('x');
  const dais = Shape.merge(
    mouldedBlock(rectanglePlan(0.9, 0.78, 0.012, 2), [
      [0.004, 0],
      [0, 0.006],
      [0, 0.03],
      [0.01, 0.038],
      [0.016, 0.05],
    ]),
  );
  const top = 0.05;
  const legs = leg(seatY - 0.09 - top)
    .move(half - 0.015, top, 0.235)
    .mirrored('x');
  const rear = grainUp(box(0.085, seatY - 0.05, 0.085, 0.008))
    .move(half - 0.03, top, -0.25)
    .mirrored('x');
  const frame = mouldedBlock(rectanglePlan(0.8, 0.66, 0.014, 3), [
    [0.006, seatY - 0.1],
    [0, seatY - 0.092],
    [0, seatY - 0.012],
    [0.012, seatY],
  ]).move(0, 0, -0.01);
  const stretcher = Shape.merge(
    box(0.6, 0.05, 0.045, 0.008).move(0, 0.15, 0.235),
    box(0.045, 0.05, 0.4, 0.008)
      .move(half - 0.015, 0.15, 0)
      .mirrored('x'),
  );
  const posts = Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [half - 0.06, seatY - 0.02, -0.27],
          [half - 0.055, 0.8, -0.3],
          [half - 0.07, 1.16, -0.35],
        ],
        16,
      ),
      0.034,
      { sides: 10 },
    ),
    ...[0.5, 0.78, 1.06].map((y) =>
      torus(0.036, 0.009, 18, 6).move(half - 0.058, y, -0.262 - (y - 0.44) * 0.115),
    ),
    lathe(
      smoothPath<Vector2>(
        [
          [0.034, 0],
          [0.046, 0.02],
          [0.024, 0.04],
          [0.038, 0.075],
          [0.03, 0.105],
          [0, 0.125],
        ],
        18,
      ),
      { segments: 18, crease: 0.9 },
    ).move(half - 0.07, 1.15, -0.35),
  ).mirrored('x');
  const bands = Shape.merge(
    chipBand(0.74, 0.062, 13).move(0, seatY - 0.054, 0.3205),
    chipBand(0.58, 0.062, 10)
      .turn('y', Math.PI / 2)
      .move(0.4005, seatY - 0.054, -0.01),
    chipBand(0.58, 0.062, 10)
      .turn('y', -Math.PI / 2)
      .move(-0.4005, seatY - 0.054, -0.01),
    chipBand(0.86, 0.022, 26).move(0, 0.018, 0.3905),
    chipBand(0.72, 0.022, 22)
      .turn('y', Math.PI / 2)
      .move(0.4505, 0.018, 0),
    chipBand(0.72, 0.022, 22)
      .turn('y', -Math.PI / 2)
      .move(-0.4505, 0.018, 0),
    chipBand(0.52, 0.034, 12).move(0, 0.175, 0.259),
  );
  const { cover, buttons } = cushion(0.66, 0.11, 0.54, { square: 8, buttons: [3, 3], grid: [26, 22] });
  const tacks = Shape.merge(
    ...Array.from({ length: 23 }, (_, i) =>
      sphere(0.0075, 8, 5)
        .scale(1, 1, 0.6)
        .move((i - 11) * 0.0325, seatY - 0.014, 0.318),
    ),
  );
  return fitClosely(
    model('hero', [
      part('mahogany', wood, sunBack()),
      part('mahogany', '#4d2a17', Shape.merge(arm, posts, legs)),
      part('mahogany', '#4a2816', Shape.merge(dais, rear, frame, stretcher)),
      part('mahogany', wood, heads),
      part('mahogany', '#7a4726', bands, { untilLevel: 1 }),
      part('leather', '#7a2a20', Shape.merge(cover, buttons).move(0, seatY - 0.02, -0.005)),
      part('brass', '#c19a4a', tacks, { untilLevel: 0 }),
    ]),
    [0.9, 1.47, 0.8],
  );
}
