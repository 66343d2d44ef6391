import { box } from '../../kit/box.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { flowerHead } from '../../parts/motifs/flower-head.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { chopstick, fork, knife, spoon } from '../../parts/vessels/spoon.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';
import { formDefinition, type Form } from './form.ts';

/** Cutlery in a case lined with silk. The case is the second surface, its lining the third. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height] = size;
  const wall = 0.008;
  // With a lid that stands open, the lid makes the height and a part of the depth.
  const depth = form.lid ? size[2] - 0.035 : size[2];
  const tray = form.lid ? 0.034 : height;
  const floor = tray * 0.62;
  const caseSurface = surfaces[Math.min(1, surfaces.length - 1)]!;
  const lining = surfaces[surfaces.length - 1]!;
  const front = form.lid ? 0.0175 : 0;
  const rim = (y: number, tall: number): Shape =>
    Shape.merge(
      box(width, tall, wall, 0.0015).move(0, y, depth / 2 - wall / 2),
      box(width, tall, wall, 0.0015).move(0, y, -depth / 2 + wall / 2),
      box(wall, tall, depth - wall * 2, 0.0015).move(width / 2 - wall / 2, y, 0),
      box(wall, tall, depth - wall * 2, 0.0015).move(-width / 2 + wall / 2, y, 0),
    ).boxTextured();
  const parts: Part[] = [
    part(
      caseSurface.material,
      caseSurface.colour,
      Shape.merge(rim(0, tray), box(width - wall, 0.004, depth - wall, 0.001)).move(0, 0, front),
    ),
    part(lining.material, lining.colour, bed(width - wall * 2, depth - wall * 2, floor).move(0, 0, front)),
    ...moveParts(contents(form, surfaces, width - wall * 3, depth - wall * 3), (shape) =>
      shape.move(0, floor + 0.001, front),
    ),
  ];
  if (form.lid) parts.push(...openLid(width, depth, height, tray, caseSurface, lining, front));
  return fitModel(vesselModel(parts), size);
}

/** A padded bed with a raised bar across, on which the handles rest. */
function bed(width: number, depth: number, height: number): Shape {
  return surface(
    (u, v) => {
      const [x, z] = [(u - 0.5) * width, (0.5 - v) * depth];
      const pleat = Math.max(0, 1 - Math.abs(v - 0.36) / 0.07) ** 2 * 0.004;
      const edge = Math.min(1, Math.min(u, 1 - u, v, 1 - v) * 14);
      return [x, height - 0.004 + 0.004 * Math.sin((edge * Math.PI) / 2) + pleat * edge, z];
    },
    16,
    18,
  );
}

function openLid(
  width: number,
  depth: number,
  height: number,
  tray: number,
  wood: Surface,
  lining: Surface,
  front: number,
): Part[] {
  const lean = 0.2;
  const tall = (height - tray * 0.9) / Math.cos(lean);
  const back = -depth / 2 + front;
  const place = (shape: Shape) => shape.turn('x', -lean).move(0, tray * 0.92, back - 0.008);
  const padding = surface(
    (u, v) => {
      const [x, y] = [(u - 0.5) * (width - 0.03), v * (tall - 0.03)];
      // Padded silk, drawn in by buttons.
      const puff = Math.abs(Math.sin(u * Math.PI * 5)) * Math.abs(Math.sin(v * Math.PI * 3));
      return [x, y + 0.015, 0.0075 + 0.004 * Math.sqrt(puff)];
    },
    30,
    18,
  );
  const buttons = [1, 2, 3, 4].flatMap((column) =>
    [1, 2].map((row) =>
      box(0.006, 0.006, 0.003, 0.001).move(
        (column / 5 - 0.5) * (width - 0.03),
        (row / 3) * (tall - 0.03) + 0.012,
        0.0085,
      ),
    ),
  );
  const hinge = (x: number) =>
    tube(
      [
        [x - 0.014, tray * 0.92, back - 0.004],
        [x + 0.014, tray * 0.92, back - 0.004],
      ] satisfies Vector3[],
      0.003,
      { sides: 8 },
    );
  return [
    part(wood.material, wood.colour, place(box(width, tall, 0.014, 0.002))),
    part(lining.material, lining.colour, place(padding)),
    part(lining.material, lining.colour, place(Shape.merge(...buttons)), { untilLevel: 0 }),
    part(
      'brass',
      '#b8924a',
      Shape.merge(
        hinge(-width * 0.3),
        hinge(width * 0.3),
        box(0.02, 0.012, 0.003, 0.001).move(0, tray * 0.7, depth / 2 + front + 0.0008),
      ),
      { untilLevel: 0, hidden: true },
    ),
  ];
}

function contents(form: Form, surfaces: readonly Surface[], width: number, depth: number): Part[] {
  // They lie deep in the lining.
  const metal = (shape: Shape) => surfacePart(surfaces, 0, shape, { hidden: true });
  const seats = (count: number) =>
    Array.from({ length: count }, (_, at) => ((at + 0.5) / count - 0.5) * width);
  switch (form.set) {
    case 'knives-forks-spoons': {
      const length = depth * 0.94;
      const kinds = [fork(length * 0.94), knife(length), spoon('spoon', length * 0.92, 18)];
      const xs = seats(form.places * 3);
      return xs.flatMap((x, at) => {
        const shape = kinds[Math.floor(at / form.places)]!.move(x, 0, 0);
        return [metal(shape), ...(form.chased ? chasing(x, length * 0.42, surfaces) : [])];
      });
    }
    case 'spoons': {
      const length = depth * 0.95;
      const one = spoon('sujeo', length, 20);
      return seats(form.places).flatMap((x) => [
        metal(one.move(x, 0, 0)),
        ...(form.chased ? chasing(x, length * 0.44, surfaces) : []),
      ]);
    }
    default: {
      const length = depth * 0.95;
      const one = chopstick(length);
      const bands = (x: number): Shape =>
        Shape.merge(
          ...[0.2, 0.23, 0.36].map((share) =>
            box(length * 0.03, length * 0.03, length * 0.008, 0.0006).move(
              x,
              -length * 0.0005,
              length * share,
            ),
          ),
        );
      const gap = length * 0.026;
      return [
        ...seats(form.places).flatMap((x) => [
          metal(one.move(x - gap, 0, 0)),
          metal(one.move(x + gap, 0, 0)),
        ]),
        surfacePart(
          surfaces,
          0,
          Shape.merge(...seats(form.places).flatMap((x) => [bands(x - gap), bands(x + gap)])),
          { untilLevel: 1, hidden: true },
        ),
        // A chain holds each pair together.
        surfacePart(
          surfaces,
          0,
          Shape.merge(
            ...seats(form.places).map((x) =>
              tube(
                [
                  [x - gap, length * 0.014, length * 0.49],
                  [x, length * 0.006, length * 0.515],
                  [x + gap, length * 0.014, length * 0.49],
                ] satisfies Vector3[],
                0.0008,
                { sides: 5 },
              ),
            ),
          ),
          { untilLevel: 0, hidden: true },
        ),
      ];
    }
  }
}

/** A flower on the end of a handle, in darker lines. */
function chasing(x: number, z: number, surfaces: readonly Surface[]): Part[] {
  const { material } = surfaces[0]!;
  const flower = flowerHead('round', 5, { petal: '#e9e4d2', throat: '#8d8672', heart: '#6b6454' });
  return drawingParts(
    material,
    placeDrawing(flower, { scale: 0.0052 }),
    (a, b, lift) => [x + a, 0.0072 + lift, z - b],
    { step: 0.02, lift: 0.0003, rise: 0.00003, least: 1 },
  );
}

/** Knives, forks and spoons for three in a case. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({}),
    size: [0.36, 0.2, 0.28],
    surfaces: [
      { material: 'silver', colour: '#c9c9c6' },
      { material: 'walnut', colour: '#4a3020' },
      { material: 'silk', colour: '#6d1f22' },
    ],
  });
}
