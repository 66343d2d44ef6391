import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { tiltedCase } from '../../parts/display/tilted-case.ts';
import { gem } from '../../parts/gem.ts';
import type { Form } from './form.ts';

/** Necklace, two earrings, ring and bangle in an open case; stones are plain, their kind unknown. */
export function parure(form: Form, metal: Surface, clear: Surface, green: Surface): Part[] {
  const shown = tiltedCase({
    width: 0.26,
    height: 0.22,
    rim: 0.02,
    slope: 0.66,
    wood: { material: 'lacquer', colour: '#5a1217' },
    lining: { material: 'silk', colour: form.cloth },
    wall: 0.009,
    lid: 1.95,
  });
  const at = (t: number): Vector2 => {
    const angle = (t - 0.5) * 4.6;
    return [Math.sin(angle) * 0.066, 0.03 - Math.cos(angle) * 0.058];
  };
  const golds: Shape[] = [];
  const clears: Shape[] = [];
  const greens: Shape[] = [];
  const fine: Shape[] = [];
  const put = (x: number, y: number, radius: number, into: Shape[], z = 0.003) => {
    const { stone, setting } = gem(radius, into === greens ? 'dome' : 'table');
    into.push(stone.move(x, y, z));
    fine.push(setting.move(x, y, z));
  };
  golds.push(
    tube(
      Array.from({ length: 41 }, (_, i): Vector3 => [...at(i / 40), 0.0018]),
      0.0011,
      { sides: 5 },
    ),
  );
  for (let i = 0; i < 25; i++) {
    const t = 0.14 + (0.72 * i) / 24;
    const near = 1 - Math.abs(2 * t - 1);
    const [x, y] = at(t);
    put(x, y, 0.0018 + 0.0018 * near, i % 2 === 0 ? clears : greens);
  }
  const [px, py] = at(0.5);
  put(px, py - 0.0125, 0.0068, greens, 0.0025);
  for (let i = 0; i < 10; i++) {
    const angle = (i / 10) * 2 * Math.PI;
    put(px + Math.cos(angle) * 0.0105, py - 0.0125 + Math.sin(angle) * 0.0105, 0.0016, clears, 0.002);
  }
  for (const side of [-1, 1]) {
    const [x, y] = [side * 0.026, 0.035];
    put(x, y, 0.003, clears);
    put(x, y - 0.012, 0.0044, greens);
    golds.push(
      torus(0.0052, 0.0006, 16, 5)
        .turn('x', Math.PI / 2)
        .move(x, y - 0.012, 0.0026),
      tube(
        [
          [x, y - 0.003, 0.0026],
          [x, y - 0.0075, 0.0026],
        ],
        0.0006,
        { sides: 5 },
      ),
    );
  }
  // Ring in its slit, bangle of stone standing round a pad.
  golds.push(
    torus(0.0092, 0.0012, 24, 6)
      .turn('x', Math.PI / 2)
      .turn('x', 0.9)
      .move(-0.082, -0.062, 0.008),
  );
  put(-0.082, -0.0565, 0.0042, greens, 0.0145);
  const pad = (x: number, y: number, w: number, h: number, thick: number) =>
    surface(
      (u, v): Vector3 => [
        x + (u - 0.5) * w,
        y + (v - 0.5) * h,
        0.0003 + thick * ((1 - (2 * u - 1) ** 4) * (1 - (2 * v - 1) ** 4)) ** 0.5,
      ],
      8,
      6,
    );
  const bangle = torus(0.028, 0.0042, 36, 10)
    .turn('x', Math.PI / 2)
    .scale(1, 0.86, 1)
    .move(0.078, -0.058, 0.006);
  return [
    ...shown.parts,
    ...shown.lay([
      madeOf(metal, Shape.merge(...golds)),
      madeOf(metal, Shape.merge(...fine), { untilLevel: 0 }),
      madeOf(clear, Shape.merge(...clears), { untilLevel: 1 }),
      madeOf(green, Shape.merge(...greens), { untilLevel: 1 }),
      madeOf(green, bangle),
      madeOf(
        metal,
        Shape.merge(
          ...[0.7, 3.84].map((a) =>
            sphere(0.0052, 10, 6)
              .scale(0.7, 1, 1)
              .turn('z', a)
              .move(0.078 + Math.cos(a) * 0.028, -0.058 + Math.sin(a) * 0.024, 0.006),
          ),
        ),
        { untilLevel: 1 },
      ),
      part(
        'silk',
        form.cloth,
        Shape.merge(pad(-0.082, -0.066, 0.05, 0.04, 0.007), pad(0.078, -0.058, 0.04, 0.036, 0.006)),
      ),
    ]),
  ];
}
