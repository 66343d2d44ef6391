import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { placeDrawing, type Drawing, type Mark } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onFront, onLeft, onRight } from '../../parts/flat-place.ts';
import { hinge } from '../../parts/hinge.ts';
import { hinged, hingedParts } from '../../parts/hinged.ts';
import { lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { lockPlate } from '../../parts/lock-plate.ts';
import { boxLining, openBox } from '../../parts/open-box.ts';
import type { Form } from './form.ts';

/** A tongue of flame in gold leaf, its foot on the origin, one unit high, curling to the right. */
function flame(gold: string): Mark[] {
  const tongue = (points: readonly Vector2[]): Mark => ({
    outline: smoothPath(points, 22, true),
    colour: gold,
  });
  return [
    tongue([
      [-0.2, 0],
      [-0.3, 0.24],
      [-0.14, 0.5],
      [0.1, 0.72],
      [0.12, 1],
      [0.3, 0.72],
      [0.24, 0.46],
      [0.08, 0.26],
      [0.16, 0],
    ]),
    tongue([
      [0.2, 0.02],
      [0.22, 0.2],
      [0.42, 0.34],
      [0.5, 0.56],
      [0.6, 0.3],
      [0.44, 0.08],
    ]),
    tongue([
      [-0.24, 0.02],
      [-0.42, 0.16],
      [-0.5, 0.38],
      [-0.38, 0.3],
      [-0.3, 0.16],
    ]),
  ];
}

/** A row of flames, alternately leaning, `length` long. */
const flameRow = (length: number, height: number, count: number, gold: string): Drawing =>
  Array.from({ length: count }, (_, i) =>
    placeDrawing(flame(gold), {
      x: ((i + 0.5) / count - 0.5) * length,
      scale: [(i % 2 ? -1 : 1) * height * 0.8, height],
    }),
  ).flat();

/** A lacquer box for writing things, gold flames on its sides; the lid up, pens and paper in a divided tray. */
export function stationeryBox({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d, h] = [size[0], size[0] * 0.66, 0.075];
  const wall = 0.007;
  const gold = surfaces[1]?.colour ?? '#c49a48';
  const angle = (form.lidOpen * Math.PI) / 180;
  const open = hinged(h, -d / 2, angle);
  const lidHeight = 0.022;
  const foot = box(w + 0.006, 0.012, d + 0.006, 0.003);
  const lid = openBox(w, lidHeight, d, wall)
    .mirror('y')
    .move(0, h + lidHeight, 0);
  const row = (length: number): Drawing => [
    ...placeDrawing(flameRow(length * 0.92, 0.034, Math.round(length / 0.034), gold), { y: -0.02 }),
    ...lineFrame(length * 0.97, h - 0.018, 0.0012, 0.0022, gold),
  ];
  const middle = (h + 0.012) / 2;
  const lifted = (place: ReturnType<typeof onFront>) => (x: number, y: number, lift: number) =>
    place(x, y + middle, lift);
  const star = Array.from({ length: 8 }, (_, i) =>
    placeDrawing(flame(gold), { turn: (i * Math.PI) / 4, scale: [0.034, 0.05] }),
  ).flat();
  const inside = hingedParts(
    layeredDrawing(
      'gold',
      [...lineFrame(w * 0.88, d * 0.82, 0.0014, 0.0026, gold), ...star],
      (x, y, lift) => [x, h + lidHeight - wall * 1.1 - 0.001 - lift, y],
      { step: 1 },
    ),
    h,
    -d / 2,
    angle,
  );
  const pen = (length: number, radius: number): Shape =>
    Shape.merge(
      cylinder(radius, length * 0.55, { segments: 10 }),
      cylinder(radius * 1.08, length * 0.42, { segments: 10 }).move(0, length * 0.56, 0),
    ).turn('z', Math.PI / 2);
  const tray = h - 0.024;
  const inner = [w - 2 * wall, d - 2 * wall] as const;
  const dividers = Shape.merge(
    box(inner[0], 0.016, 0.004, 0.001).move(0, tray, inner[1] * 0.1),
    box(0.004, 0.016, inner[1] * 0.4, 0.001).move(inner[0] * 0.28, tray, inner[1] * 0.3),
    box(inner[0], 0.004, inner[1], 0).move(0, tray - 0.004, 0),
  );
  const { plate, hole } = lockPlate(0.03, 'round');
  return [
    surfacePart(surfaces, 0, Shape.merge(openBox(w, h, d, wall), foot, open(lid))),
    part(
      'lacquer',
      '#8a2018',
      Shape.merge(
        boxLining(w, h, d, wall),
        open(
          boxLining(w, lidHeight, d, wall)
            .mirror('y')
            .move(0, h + lidHeight, 0),
        ),
        dividers,
      ),
      { hidden: true },
    ),
    ...layeredDrawing('gold', row(w), lifted(onFront(d / 2)), { step: 1 }),
    ...layeredDrawing('gold', row(d), lifted(onRight(w / 2)), { step: 1 }),
    ...layeredDrawing('gold', row(d), lifted(onLeft(-w / 2)), { step: 1 }),
    ...inside,
    part(
      'paper',
      '#f0e8d4',
      Shape.merge(box(inner[0] * 0.94, 0.012, inner[1] * 0.5, 0.0004).move(0, tray, -inner[1] * 0.2)),
      { hidden: true },
    ),
    part('silk', '#a5762c', box(inner[0] * 0.95, 0.0126, 0.008, 0).move(0, tray, -inner[1] * 0.2), {
      hidden: true,
    }),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        pen(0.14, 0.0042).move(0.03, tray + 0.005, inner[1] * 0.22),
        pen(0.13, 0.0038)
          .turn('y', 0.04)
          .move(0.02, tray + 0.005, inner[1] * 0.32),
        cylinder(0.014, 0.014, { segments: 18 }).move(inner[0] * 0.39, tray, inner[1] * 0.3),
      ),
      { hidden: true },
    ),
    part(
      'brass',
      '#c19a4a',
      Shape.merge(
        plate.move(0, h - 0.018, d / 2),
        hinge(0.06, 0.003)
          .move(w * 0.28, h, -d / 2 - 0.001)
          .mirrored('x'),
      ),
    ),
    part('blued-steel', '#14110e', hole.move(0, h - 0.018, d / 2), { untilLevel: 0, hidden: true }),
  ];
}
