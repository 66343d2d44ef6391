import { box } from '../../kit/box.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { stackDrawing } from '../../kit/drawing/stack-drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { onFront, onLeft, onRight, onTop } from '../../parts/flat-place.ts';
import { hinge } from '../../parts/hinge.ts';
import { lockPlate } from '../../parts/lock-plate.ts';
import { lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { mouldedBlock, rectanglePlan, type Plan } from '../../parts/moulded-block.ts';
import { casketInlay } from './casket-inlay.ts';
import type { Form } from './form.ts';

/** A casket of lacquer with peonies and vines in shell between gold lines, brass corners, a lock and side handles. */
export function inlaidCasket({ size, surfaces }: FormRequest<Form>): Part[] {
  const [w, h, d] = [size[0] - 0.0305, size[1], size[2] - 0.009];
  const foot = h * 0.07;
  const seam = h * 0.68;
  const bodyOf = (plan: Plan): Shape =>
    Shape.merge(
      mouldedBlock(plan, [
        [-0.004, foot],
        [-0.004, foot + 0.006],
        [0, foot + 0.01],
        [0, seam - 0.0012],
        [0.0015, seam],
      ]),
      mouldedBlock(plan, [
        [0.0015, seam],
        [0, seam + 0.0012],
        [0, h * 0.84],
        [0.004, h * 0.875],
        [0.012, h * 0.9],
        [0.016, h * 0.94],
        [0.024, h * 0.985],
        [0.036, h],
      ]),
    );
  // The farther one is made, not simplified: shell would sink into sides that are not quite flat.
  const body = bodyOf(rectanglePlan(w, d, 0.006, 3));
  const farBody = bodyOf(rectanglePlan(w, d, 0.006, 1));
  const feet = mouldedBlock(rectanglePlan(0.034, 0.034, 0.004), [
    [0.006, 0],
    [0.002, foot * 0.4],
    [0, foot + 0.001],
  ]).move(w / 2 - 0.014, 0, d / 2 - 0.014);
  const corner = Shape.merge(
    box(0.024, 0.024, 0.0014, 0.0004).move(w / 2 - 0.011, 0, d / 2 + 0.0006),
    box(0.0014, 0.024, 0.024, 0.0004).move(w / 2 + 0.0006, 0, d / 2 - 0.011),
  );
  const corners = Shape.merge(
    corner.move(0, foot + 0.012, 0),
    corner.move(0, seam - 0.026, 0),
    corner.move(0, seam + 0.003, 0),
  )
    .mirrored('x')
    .mirrored('z');
  const { plate, hole } = lockPlate(0.04, 'round');
  const bail = tube(
    smoothPath<Vector3>(
      [
        [0, 0, 0.024],
        [0.01, -0.008, 0.024],
        [0.013, -0.022, 0.014],
        [0.013, -0.026, 0],
        [0.013, -0.022, -0.014],
        [0.01, -0.008, -0.024],
        [0, 0, -0.024],
      ],
      18,
    ),
    0.0022,
    { sides: 7 },
  ).move(w / 2, seam - 0.014, 0);
  const lines = goldLines(w, h, d, foot, seam);
  return [
    surfacePart(surfaces, 0, body, { untilLevel: 0 }),
    surfacePart(surfaces, 0, farBody, { fromLevel: 1, keep: true }),
    surfacePart(surfaces, 0, feet.mirrored('x').mirrored('z')),
    ...casketInlay({ width: w, height: h, depth: d, foot, seam }, surfaces[1]?.material ?? 'mother-of-pearl'),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        plate.move(0, seam, d / 2),
        bail.mirrored('x'),
        box(0.003, 0.02, 0.07, 0.001)
          .move(w / 2 + 0.0005, seam - 0.026, 0)
          .mirrored('x'),
        hinge(0.05, 0.003)
          .move(w * 0.28, seam, -d / 2 - 0.001)
          .mirrored('x'),
      ),
    ),
    surfacePart(surfaces, 2, corners, { untilLevel: 1 }),
    part('blued-steel', '#17130f', hole.move(0, seam - 0.002, d / 2), { untilLevel: 0, hidden: true }),
    ...lines,
  ];
}

/** Double lines of gold round each face. */
function goldLines(w: number, h: number, d: number, foot: number, seam: number): Part[] {
  const gold = '#c9a04c';
  const middle = (seam + foot) / 2;
  const raised =
    (place: Place): Place =>
    (x, y, lift) =>
      place(x, y + middle, lift);
  const tall = seam - foot - 0.02;
  const faces: readonly (readonly [number, number, Place])[] = [
    [w * 0.9, tall, raised(onFront(d / 2))],
    [w * 0.9, tall, raised(onBack(-d / 2))],
    [d * 0.88, tall, raised(onRight(w / 2))],
    [d * 0.88, tall, raised(onLeft(-w / 2))],
    [w - 0.08, d - 0.08, onTop(h)],
  ];
  return faces.flatMap(([width, height, place]) =>
    stackDrawing('gold', lineFrame(width, height, 0.0012, 0.0024, gold), place, {
      step: 1,
      lift: 0.00015,
      rise: 0.00008,
    }),
  );
}

const onBack =
  (z: number): Place =>
  (x, y, lift) => [-x, y, z - lift];
