import { cylinder } from '../../kit/cylinder.ts';
import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { box } from '../../kit/box.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { onFront, onLeft, onRight, onTop } from '../../parts/flat-place.ts';
import { lockPlate } from '../../parts/lock-plate.ts';
import { firebird } from '../../parts/motifs/firebird.ts';
import { goldScroll, lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { domedChurch, tentTower } from '../../parts/motifs/onion-domes.ts';
import { taleRider } from '../../parts/motifs/tale-rider.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

const town = { wall: '#efe2c6', shade: '#c79b6a', dome: '#c23a24', domeShade: '#6d1611', gold: '#e7bd58' };
const tower = { ...town, wall: '#b8442c', shade: '#6f1d15', dome: '#2f7a5a', domeShade: '#15422f' };

/** The tale on the lid: a rider below the firebird, a walled town on its hill. `width` × `height` about the origin. */
function tale(width: number, height: number): Drawing {
  const [x, y] = [width / 2, height / 2];
  const ground = (keys: readonly Vector2[], low: string, high: string) => ({
    outline: [
      [-x, -y] as Vector2,
      ...smoothPath(keys, 16)
        .map(([px, py]): Vector2 => [px * x, py * y])
        .toReversed()
        .toReversed(),
      [x, -y] as Vector2,
    ].toReversed(),
    colour: washUp(low, high, -y, 0),
  });
  const marks: Drawing = [
    {
      outline: [
        [-x, -y],
        [x, -y],
        [x, y],
        [-x, y],
      ],
      colour: washUp('#1d3a4a', '#0c0f1e', -y * 0.4, y),
    },
    ...Array.from({ length: 14 }, (_, i) => ({
      outline: stroke(
        [
          [((i * 0.618) % 1) * width - x, y * (0.3 + 0.62 * ((i * 0.37) % 1))],
          [((i * 0.618) % 1) * width - x + 0.0014, y * (0.3 + 0.62 * ((i * 0.37) % 1))],
        ],
        0.0014,
      ),
      colour: '#e9d9a0',
    })),
    ground(
      [
        [-1, -0.1],
        [-0.6, 0.16],
        [-0.2, -0.05],
        [0.3, -0.2],
        [1, 0],
      ],
      '#3f6a3a',
      '#20483a',
    ),
    ...placeDrawing(tentTower(height * 0.5, tower), { x: -x * 0.86, y: 0 }),
    ...placeDrawing(domedChurch(town), { x: -x * 0.55, y: 0.05 * y, scale: height * 0.36 }),
    ...placeDrawing(tentTower(height * 0.42, tower), { x: -x * 0.24, y: -0.04 * y }),
    {
      outline: stroke(
        [
          [-x * 0.98, -0.02 * y],
          [-x * 0.5, 0.06 * y],
          [-x * 0.1, -0.08 * y],
        ],
        height * 0.1,
      ),
      colour: '#d8c09a',
    },
    ground(
      [
        [-1, -0.3],
        [-0.5, -0.2],
        [0, -0.42],
        [0.5, -0.36],
        [1, -0.22],
      ],
      '#6f8f3a',
      '#2c5c38',
    ),
    ...placeDrawing(taleRider(), { x: x * 0.02, y: -y * 0.32, scale: height * 0.3 }),
    ...placeDrawing(firebird(), { x: x * 0.6, y: y * 0.42, scale: height * 0.27 }),
    ...Array.from({ length: 16 }, (_, i) => {
      const at = -x + ((i + 0.5) / 16) * width;
      return {
        outline: stroke(
          [
            [at, -y * 0.98],
            [at + Math.sin(i * 3.1) * 0.003, -y * (0.82 - 0.1 * (i % 3))],
          ],
          (t: number) => 0.0016 * (1 - t),
        ),
        colour: i % 2 ? '#e7bd58' : '#9fbf5a',
      };
    }),
  ];
  return clipDrawing(marks, [-x, -y], [x, y]);
}

/** A small lacquer box painted with a scene of Russian tales, gold scrolls on its sides, its key in the lock. */
export function paintedBox({ size, surfaces }: FormRequest<Form>): Part[] {
  const keyReach = 0.026;
  const [w, h, d] = [size[0], size[1], size[2] - keyReach];
  const seam = h * 0.72;
  const plan = rectanglePlan(w, d, 0.008, 4);
  const shell = Shape.merge(
    mouldedBlock(plan, [
      [0.006, 0],
      [0.003, 0.003],
      [0.003, 0.006],
      [0, 0.008],
      [0, seam - 0.0008],
      [0.0012, seam],
    ]),
    mouldedBlock(plan, [
      [0.0012, seam],
      [0, seam + 0.0008],
      [0, h * 0.88],
      [0.002, h * 0.93],
      [0.006, h * 0.965],
      [0.011, h],
    ]),
  );
  const [pw, pd] = [w - 0.034, d - 0.034];
  const gold = surfaces[2]?.colour ?? '#caa04c';
  const middle = (seam + 0.008) / 2;
  const { plate, hole } = lockPlate(0.026);
  // The key's bow stands before the lock, its shank in the hole.
  const key = Shape.merge(
    cylinder(0.0016, 0.016, { segments: 10 }).turn('x', Math.PI / 2),
    torus(0.0052, 0.0014, 18, 7)
      .turn('x', Math.PI / 2)
      .scale(1.25, 1, 1)
      .move(0.0035, 0.0048, 0.0195),
    torus(0.0052, 0.0014, 18, 7)
      .turn('x', Math.PI / 2)
      .scale(1.25, 1, 1)
      .move(-0.0035, 0.0048, 0.0195),
    torus(0.0045, 0.0013, 18, 7)
      .turn('x', Math.PI / 2)
      .move(0, -0.0052, 0.0195),
    cylinder(0.0026, 0.002, { segments: 12 })
      .turn('x', Math.PI / 2)
      .move(0, 0, 0.011),
    box(0.0026, 0.01, 0.003, 0.0006).move(0, -0.004, 0.016),
  );
  const side = (length: number): Drawing => [
    ...goldScroll(length * 0.86, 0.02, Math.round(length / 0.019), gold),
    ...lineFrame(length * 0.96, seam - 0.018, 0.0008, 0.0018, gold),
  ];
  const lifted = (place: ReturnType<typeof onFront>) => (x: number, y: number, lift: number) =>
    place(x, y + middle, lift);
  return [
    surfacePart(surfaces, 0, shell),
    ...layeredDrawing('lacquer', tale(pw, pd), onTop(h), { step: 0.03 }),
    ...layeredDrawing('gold', [...lineFrame(pw + 0.007, pd + 0.007, 0.0012, 0.0018, gold)], onTop(h), {
      step: 1,
      lift: 0.0006,
    }),
    ...layeredDrawing('gold', side(w), lifted(onFront(d / 2)), { step: 1 }),
    ...layeredDrawing('gold', side(d), lifted(onRight(w / 2)), { step: 1 }),
    ...layeredDrawing('gold', side(d), lifted(onLeft(-w / 2)), { step: 1 }),
    // The vermilion edge where lid and box meet.
    surfacePart(
      surfaces,
      1,
      mouldedBlock(plan, [
        [0.0011, seam - 0.0004],
        [0.0009, seam + 0.0004],
      ]),
      { untilLevel: 0, hidden: true },
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(plate.move(0, seam - 0.011, d / 2), key.move(0, seam - 0.0098, d / 2)),
    ),
    part('blued-steel', '#17130f', hole.move(0, seam - 0.011, d / 2), { untilLevel: 0, hidden: true }),
  ];
}
