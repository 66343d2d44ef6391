import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import type { Surface } from '../../kit/form-request.ts';
import { chequered } from '../../kit/long-gun/chequered.ts';
import { StockForm } from '../../kit/long-gun/stock-form.ts';
import { part, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { mapParts } from '../../parts/part-group.ts';

/** Butt with a half pistol grip; the gun's butt is at x = 0, its muzzles at +x. */
export const doubleStock = new StockForm({
  top: [
    [0, -0.034],
    [0.1, -0.026],
    [0.22, -0.02],
    [0.28, -0.023],
    [0.32, -0.021],
    [0.36, -0.006],
    [0.42, 0.004],
  ],
  bottom: [
    [0, -0.164],
    [0.1, -0.134],
    [0.19, -0.104],
    [0.25, -0.086],
    [0.29, -0.079],
    [0.32, -0.064],
    [0.36, -0.047],
    [0.42, -0.04],
  ],
  halfWidth: [
    [0, 0.02],
    [0.1, 0.022],
    [0.2, 0.0205],
    [0.28, 0.0168],
    [0.33, 0.0176],
    [0.38, 0.0212],
    [0.42, 0.0225],
  ],
});

export const doubleForeEnd = new StockForm({
  top: [
    [0.47, -0.002],
    [0.7, -0.001],
  ],
  bottom: [
    [0.47, -0.039],
    [0.56, -0.034],
    [0.66, -0.026],
    [0.7, -0.02],
  ],
  halfWidth: [
    [0.47, 0.024],
    [0.6, 0.0228],
    [0.7, 0.0185],
  ],
});

const muzzle = 1.135;
const bore = 0.0035;
const apart = 0.0112;

/** A hunting gun with two barrels side by side: wood, blued barrels, bright lock plates. */
export function doubleBarrelled(surfaces: readonly [Surface, Surface, Surface], engraved: boolean): Part[] {
  const [wood, steel, bright] = surfaces;
  const barrel = tube(
    Array.from({ length: 9 }, (_, i): Vector3 => {
      const t = i / 8;
      return [0.452 + (muzzle - 0.452) * t, bore, apart - 0.0009 * t];
    }),
    (t) => 0.0128 - 0.0022 * Math.min(1, t * 1.6),
    { sides: 20 },
  );
  const rib = box(muzzle - 0.47, 0.0035, 0.0075, 0.0006).move((muzzle + 0.46) / 2, bore + 0.0098, 0);
  const keel = box(muzzle - 0.47, 0.0035, 0.006, 0.0006).move((muzzle + 0.46) / 2, bore - 0.0115, 0);
  const hole = cylinder(0.0083, 0.001, { segments: 18, chamfer: 0 })
    .turn('z', -Math.PI / 2)
    .move(muzzle - 0.0003, bore, apart - 0.0009);
  const action = prism(
    smoothPath<Vector2>(
      [
        [0.4, 0.016],
        [0.438, 0.017],
        [0.442, 0.004],
        [0.478, 0.002],
        [0.484, -0.02],
        [0.48, -0.038],
        [0.44, -0.042],
        [0.405, -0.041],
        [0.398, -0.02],
      ],
      40,
      true,
    ),
    0.0468,
    { chamfer: 0.004 },
  );
  const plate = prism(
    smoothPath<Vector2>(
      [
        [0.316, -0.026],
        [0.345, -0.012],
        [0.4, -0.002],
        [0.425, -0.006],
        [0.43, -0.022],
        [0.41, -0.034],
        [0.36, -0.036],
        [0.33, -0.036],
      ],
      36,
      true,
    ),
    0.003,
    { chamfer: 0.0008 },
  ).move(0, 0, 0.0222);
  const screws = [
    [0.332, -0.029],
    [0.418, -0.022],
    [0.452, -0.02],
  ].map(([x, y]) =>
    cylinder(0.0026, 0.0012, { segments: 10, chamfer: 0.0003 })
      .turn('x', Math.PI / 2)
      .move(x!, y!, 0.0233),
  );
  const guard = sweep(
    smoothPath<Vector3>(
      [
        [0.29, -0.079, 0],
        [0.315, -0.083, 0],
        [0.345, -0.086, 0],
        [0.375, -0.082, 0],
        [0.395, -0.066, 0],
        [0.402, -0.042, 0],
      ],
      20,
    ),
    superellipse(0.0058, 0.0013, 3, 10),
  );
  const trigger = (x: number) =>
    sweep(
      smoothPath<Vector3>(
        [
          [x, -0.04, 0],
          [x + 0.003, -0.055, 0],
          [x - 0.001, -0.067, 0],
          [x - 0.006, -0.073, 0],
        ],
        8,
      ),
      superellipse(0.0024, 0.0032, 2.5, 8),
      { scale: (t) => 1.1 - 0.4 * t },
    );
  const lever = Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [0.408, 0.018, 0],
          [0.385, 0.015, 0],
          [0.368, 0.01, 0.004],
          [0.358, 0.007, 0.0075],
        ],
        10,
      ),
      (t) => 0.0042 - 0.0012 * t,
      { sides: 8 },
    ),
    box(0.016, 0.0025, 0.008, 0.0008).move(0.34, -0.006, 0),
  );
  const pad = doubleStock.solid(-0.008, 0, 1, { sides: 20, lift: 0.0004 });
  const cheque = (angles: Vector2) =>
    chequered(doubleStock, {
      from: (v) => 0.262 + 0.014 * Math.abs(v - 0.5),
      to: (v) => 0.308 - 0.01 * Math.abs(v - 0.5),
      angles,
      columns: 16,
      rows: 12,
      colours: ['#24160c', '#5d3a20'],
    });
  const faces = engraved
    ? drawingParts(
        'iron',
        [
          ...placeDrawing(
            leafScroll({ length: 0.074, height: 0.019, curls: 4, line: '#4a4c50', weight: 0.07 }),
            { x: 0.342, y: -0.0205, turn: 0.07 },
          ),
          ...placeDrawing(
            leafScroll({ length: 0.036, height: 0.026, curls: 2, line: '#4a4c50', weight: 0.06 }),
            {
              x: 0.442,
              y: -0.02,
            },
          ),
        ],
        (x, y, lift) => [x, y, (x < 0.432 ? 0.0237 : 0.0234) + lift],
        { step: 0.02, lift: 0.0001, rise: 0.000006 },
      )
    : [];
  return [
    madeOf(wood, doubleStock.solid(0, 0.41, 34, { sides: 18 })),
    madeOf(wood, doubleForeEnd.solid(0.478, 0.7, 16, { sides: 16, dome: 0.012 })),
    part('rubber', '#3a2a22', pad),
    part('walnut', '#4a2c18', Shape.merge(cheque([0.35, -0.75]), cheque([Math.PI - 0.35, Math.PI + 0.75])), {
      untilLevel: 0,
    }),
    madeOf(steel, Shape.merge(barrel, barrel.mirror('z'), rib, keel)),
    part('iron', '#0d0d0f', hole.mirrored('z'), { untilLevel: 1, hidden: true }),
    part('brass', '#d9b25c', sphere(0.0018, 10, 6).move(muzzle - 0.006, bore + 0.0145, 0), { untilLevel: 0 }),
    madeOf(bright, Shape.merge(action, plate.mirrored('z'), guard, trigger(0.352), trigger(0.374))),
    madeOf(steel, lever),
    part('steel', '#8f9194', Shape.merge(...screws).mirrored('z'), { untilLevel: 0 }),
    ...faces,
    ...mapParts(faces, (shape) => shape.mirror('z')),
  ];
}
