import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { Surface } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { stitches } from '../../kit/stitches.ts';
import { rectangle } from '../../kit/outlines.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { valueNoise } from '../../kit/noise.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { emboss } from '../../parts/emboss.ts';
import type { Form } from './form.ts';

/**
 * A folder of crocodile leather, closed, its front towards +z and its fold at −x, its back at z = 0: large square scales
 * in the middle, small round ones towards the edges, a clasp on a tongue.
 */
export function crocodileFolder(form: Form, leather: Surface, paper: Surface, brass: Surface): Part[] {
  const { width, height, thickness } = form;
  const flap = thickness * 0.3;
  const front = thickness;
  const place = (x: number, y: number, z: number): Vector3 => [x, y, front + z];
  const scales: Shape[] = [];
  const rows = 8;
  const pitch = (height - 0.03) / rows;
  for (let row = 0; row < rows; row++) {
    const y = (row - (rows - 1) / 2) * pitch;
    let x = -width / 2 + 0.016;
    let column = 0;
    while (x < width / 2 - 0.02) {
      // Belly scales are broad in the middle and shrink to grains at the sides.
      const t = Math.abs(x / (width / 2));
      const wide = pitch * (1.25 - 0.75 * t ** 1.5) * (0.9 + 0.2 * valueNoise(row * 3.1, column * 2.3, 1));
      const tall = pitch * (0.92 - 0.2 * t);
      const middle = x + wide / 2;
      const shift = (valueNoise(column * 5.7, row * 1.9, 4) - 0.5) * pitch * 0.16;
      scales.push(
        emboss(
          roundCorners(
            rectangle(wide * 0.9, tall).map(([px, py]): Vector2 => [
              px + middle,
              py + y + shift + 0.06 * px * Math.sin(column),
            ]),
            Math.min(wide, tall) * 0.3,
            { closed: true, steps: 1 },
          ),
          0.0017,
          place,
          Math.PI,
        ),
      );
      x += wide;
      column++;
    }
  }
  const board = (z: number) => box(width, height, flap, 0.0018).move(0, -height / 2, z);
  const fold = cylinder(thickness / 2, height - 0.002, { segments: 16, chamfer: 0.001 })
    .scale(0.7, 1, 1)
    .move(-width / 2 + 0.001, -height / 2 + 0.001, thickness / 2);
  const inside = box(width - 0.014, height - 0.014, thickness - 2 * flap, 0).move(
    0,
    -(height - 0.014) / 2,
    thickness / 2,
  );
  const seam = rectangle(width - 0.008, height - 0.008, 0.008, 3);
  const line = [...seam, seam[0]!].map(([x, y]): Vector3 => [x, y, front + 0.0001]);
  const tongue = box(0.06, 0.034, 0.003, 0.0012).move(width / 2 - 0.02, -0.017, front + 0.0022);
  const clasp = Shape.merge(
    box(0.022, 0.022, 0.0036, 0.001).move(width / 2 - 0.012, -0.011, front + 0.0052),
    cylinder(0.004, 0.003, { segments: 14 })
      .turn('x', Math.PI / 2)
      .move(width / 2 - 0.012, 0, front + 0.0068),
  );
  const corners = [-1, 1].map((side) =>
    Shape.merge(
      box(0.024, 0.0035, 0.0016, 0.0004).move(
        width / 2 - 0.0125,
        side * (height / 2 - 0.003) - 0.00175,
        front + 0.0006,
      ),
      box(0.0035, 0.024, 0.0016, 0.0004).move(
        width / 2 - 0.003,
        side * (height / 2 - 0.0135) - 0.012,
        front + 0.0006,
      ),
    ),
  );
  return [
    part(leather.material, '#33240f', Shape.merge(board(flap / 2), board(front - flap / 2), fold)),
    madeOf(leather, Shape.merge(...scales), { untilLevel: 0 }),
    madeOf(leather, tongue),
    madeOf(paper, inside, { hidden: true }),
    part('cloth', '#8a6f45', stitches(line, { length: 0.0045, gap: 0.0022, thickness: 0.001 }), {
      untilLevel: 0,
    }),
    madeOf(brass, Shape.merge(clasp, ...corners), { untilLevel: 1 }),
  ];
}
