import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onTop } from '../../parts/flat-place.ts';
import { hinge } from '../../parts/hinge.ts';
import { hinged, hingedParts } from '../../parts/hinged.ts';
import { lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** Waves cut by an engine, in rows; a plain oval stays free in the middle. */
function engineTurned(width: number, depth: number, rows: number): Drawing {
  const marks: Mark[] = [];
  for (let row = 0; row < rows; row++) {
    const y = ((row + 0.5) / rows - 0.5) * depth;
    const free = Math.abs(y) < depth * 0.2 ? width * 0.17 * Math.sqrt(1 - (y / (depth * 0.2)) ** 2) : 0;
    const runs: Vector2[] =
      free > 0
        ? [
            [-width / 2, -free],
            [free, width / 2],
          ]
        : [[-width / 2, width / 2]];
    for (const [from, to] of runs) {
      const steps = Math.max(2, Math.round((to - from) / 0.0045));
      marks.push({
        outline: stroke(
          Array.from({ length: steps + 1 }, (_, i): Vector2 => {
            const x = from + ((to - from) * i) / steps;
            return [x, y + (depth / rows) * 0.42 * Math.sin((x / width) * 2 * Math.PI * 6)];
          }),
          (depth / rows) * 0.3,
        ),
        colour: row % 2 ? '#8d9094' : '#e6e8ea',
      });
    }
  }
  return marks;
}

/** A flat case for cigarettes, engine-turned outside, gilt inside, leaning on a small clear stand. */
export function cigaretteCase({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d, half] = [size[0], size[0] * 0.64, 0.0095];
  const plan = rectanglePlan(w, d, 0.009, 5);
  const shell = mouldedBlock(plan, [
    [0.004, 0],
    [0.001, 0.0016],
    [0, 0.004],
    [0, half - 0.0004],
    [0.0011, half],
    [0.0011, half * 0.55],
    [0.0016, 0.002],
  ]);
  const gilt = mouldedBlock(
    plan,
    [
      [0.0012, half - 0.0008],
      [0.002, half - 0.0009],
      [0.0022, 0.0026],
    ],
    0.9,
  );
  const lid = (shape: Shape): Shape => shape.mirror('y').move(0, half * 2 + 0.0003, 0);
  const open = hinged(half, -d / 2, (form.lidOpen * Math.PI) / 180);
  const bar = (z: number): Shape => box(w * 0.9, 0.0008, 0.005, 0.0003).move(0, half * 0.8, z);
  const top = half * 2 + 0.0003;
  const lean = (each: Part): Part => ({
    ...each,
    shape: each.shape.turn('x', 1.12).move(0, d / 2 + 0.002, 0),
  });
  const stand = prism(
    [
      [0.03, 0],
      [0.03, 0.009],
      [0.026, 0.009],
      [0.024, 0.004],
      [0.012, 0.004],
      [-0.016, d * 0.72],
      [-0.02, d * 0.72],
      [-0.034, 0],
    ],
    0.006,
    { chamfer: 0.001 },
  ).turn('y', -Math.PI / 2);
  return [
    part('crystal', '#e4ecee', Shape.merge(stand.move(w * 0.28, 0, 0.004), stand.move(-w * 0.28, 0, 0.004))),
    ...[
      surfacePart(surfaces, 0, Shape.merge(shell, open(lid(shell)))),
      part('gold', '#d4ae5a', Shape.merge(gilt, open(lid(gilt)), bar(d * 0.12), bar(-d * 0.12)), {
        hidden: true,
      }),
      surfacePart(
        surfaces,
        1,
        Shape.merge(
          hinge(w * 0.8, 0.0016).move(0, half, -d / 2 - 0.0008),
          cylinder(0.0035, 0.003, { segments: 14 })
            .turn('x', Math.PI / 2)
            .move(0, half * 0.6, d / 2 - 0.0004),
          open(box(0.02, 0.003, 0.003, 0.001).move(0, half + 0.0005, d / 2)),
        ),
      ),
      ...hingedParts(
        layeredDrawing(
          'silver',
          [
            ...engineTurned(w * 0.86, d * 0.82, 26),
            ...lineFrame(w * 0.92, d * 0.89, 0.0008, 0.0014, '#7d8084'),
          ],
          onTop(top),
          { step: 1, lift: 0.00012 },
        ),
        half,
        -d / 2,
        (form.lidOpen * Math.PI) / 180,
      ),
    ].map(lean),
  ];
}
