import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { sheet } from '../../kit/sheet.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { emboss } from '../../parts/emboss.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';
import { formDefinition, type Form } from './form.ts';
import { printBars, type PrintBar } from './print-bars.ts';

type Place = (x: number, y: number, z: number) => Vector3;

const heights: Record<PrintBar['weight'], number> = {
  text: 0.0007,
  rule: 0.0008,
  head: 0.0013,
  picture: 0.0009,
};

/** A plate of raised print, at the size it comes out at. Surfaces: plate, raised print, frame or cradle. */
export function buildNatural({ form, surfaces }: Omit<FormRequest<Form>, 'size'>): Model {
  const [plate, print = plate, wood = print] = surfaces as readonly [Surface, Surface?, Surface?];
  return model(
    'medium',
    form.bend === 'flat' ? framed(form, plate, print, wood) : cradled(form, plate, print, wood),
  );
}

/** Raised bars; a picture is a screen of dots. `cut` halves long bars so that they follow a bend. */
function raised(bars: readonly PrintBar[], place: Place, cut: number): { print: Shape; fine: Shape } {
  const print: Shape[] = [];
  const fine: Shape[] = [];
  for (const bar of bars) {
    if (bar.weight === 'picture') {
      const dots = 11;
      const size = bar.width / dots;
      for (let i = 0; i < dots; i++)
        for (let j = 0; j < Math.round(bar.height / size); j++) {
          const [x, y] = [
            bar.x - bar.width / 2 + (i + 0.5) * size,
            bar.y - bar.height / 2 + (j + 0.5) * size,
          ];
          const r = size * (0.24 + 0.2 * Math.sin(i * 0.7 + j * 0.5) ** 2);
          fine.push(
            emboss(
              [
                [x + r, y],
                [x, y + r],
                [x - r, y],
                [x, y - r],
              ],
              heights.picture,
              place,
              Math.PI,
            ),
          );
        }
      continue;
    }
    const pieces = Math.max(1, Math.ceil(bar.width / cut));
    const along = Array.from(
      { length: pieces + 1 },
      (_, i) => bar.x - bar.width / 2 + (bar.width * i) / pieces,
    );
    const outline: Vector2[] = [
      ...along.map((x): Vector2 => [x, bar.y - bar.height / 2]),
      ...along.toReversed().map((x): Vector2 => [x, bar.y + bar.height / 2]),
    ];
    (bar.weight === 'text' ? fine : print).push(emboss(outline, heights[bar.weight], place));
  }
  return { print: Shape.merge(...print), fine: Shape.merge(...fine) };
}

/** A flat plate screwed to a board in a frame that hangs. */
function framed(form: Form, plate: Surface, print: Surface, wood: Surface): Part[] {
  const [width, height] = [0.34, 0.48];
  const [outer, tall] = [width + 0.11, height + 0.11];
  const up = tall / 2;
  const face = 0.0125;
  const { print: heads, fine } = raised(
    printBars(width, height, form.columns, form.writing),
    (x, y, z) => [x, y + up, face + z],
    1,
  );
  const screws = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) =>
      cylinder(0.0045, 0.0016, { segments: 12, chamfer: 0.0005 })
        .turn('x', Math.PI / 2)
        .move((x * (width - 0.016)) / 2, up + (y * (height - 0.016)) / 2, face),
    ),
  );
  return [
    madeOf(wood, frame(outer, tall, 0.04, 0.026)),
    part('felt-red', '#4a1518', panel(outer - 0.06, tall - 0.06, 8, 10).move(0, 0.03, 0.006), {
      hidden: true,
    }),
    part(wood.material, wood.colour, box(outer - 0.02, tall - 0.02, 0.004, 0.001).move(0, 0.01, 0.003), {
      hidden: true,
    }),
    madeOf(
      plate,
      Shape.merge(
        panel(width, height, 6, 8).move(0, up - height / 2, face),
        box(width + 0.004, height + 0.004, 0.005, 0.0016).move(0, up - height / 2 - 0.002, face - 0.0028),
      ),
    ),
    madeOf(print, heads),
    madeOf(print, fine, { untilLevel: 1 }),
    part('brass', '#8f6f34', Shape.merge(...screws), { untilLevel: 0 }),
  ];
}

/** A plate bent to the cylinder of a press, standing in two cheeks of wood. */
function cradled(form: Form, plate: Surface, print: Surface, wood: Surface): Part[] {
  const [radius, height, spread] = [0.19, 0.4, 2.3];
  const width = radius * spread;
  const bottom = 0.055;
  const at = (x: number, y: number, z: number): Vector3 => {
    const angle = x / radius;
    return [
      Math.sin(angle) * (radius + z),
      y + bottom + height / 2,
      Math.cos(angle) * (radius + z) - radius * 0.72,
    ];
  };
  const shell = sheet((u, v) => at((u - 0.5) * width, (v - 0.5) * height, 0), 32, 6, 0.0075);
  const { print: heads, fine } = raised(
    printBars(width * 0.96, height * 0.98, form.columns, form.writing),
    at,
    0.03,
  );
  // Bevelled rims by which the press clamps it.
  const rims = [-1, 1].map((side) =>
    sheet(
      (u, v) => at((u - 0.5) * width, side * (height / 2 - 0.004) + (v - 0.5) * 0.008, 0.0012),
      28,
      1,
      0.002,
    ),
  );
  const arc = Array.from({ length: 19 }, (_, i): Vector2 => {
    const angle = (i / 18 - 0.5) * spread * 0.96;
    return [Math.sin(angle) * (radius + 0.004), Math.cos(angle) * (radius + 0.004) - radius * 0.72];
  });
  const board = prism(
    [...arc.map(([x, z]): Vector2 => [x * 1.12, z * 1.04 + 0.022]), [-0.2, -0.11], [0.2, -0.11]].map(
      ([x, z]): Vector2 => [x, -z],
    ),
    0.03,
    { chamfer: 0.004 },
  )
    .turn('x', -Math.PI / 2)
    .move(0, 0.015, 0);
  const ledge = prism(
    [
      ...arc.map(([x, z]): Vector2 => [x * 1.02, z * 1.01 + 0.002]),
      ...arc.toReversed().map(([x, z]): Vector2 => [x * 0.9, z - 0.02]),
    ].map(([x, z]): Vector2 => [x, -z]),
    0.026,
    { chamfer: 0.002 },
  )
    .turn('x', -Math.PI / 2)
    .move(0, 0.043, 0);
  return [
    madeOf(plate, Shape.merge(shell, ...rims)),
    madeOf(print, heads),
    madeOf(print, fine, { untilLevel: 1 }),
    madeOf(wood, board.boxTextured()),
    madeOf(wood, ledge.boxTextured(), { hidden: true }),
  ];
}

export function buildForm(request: FormRequest<Form>): Model {
  return fitModel(buildNatural(request), request.size);
}

/** A bent newspaper plate on its cradle. */
export function buildFamily(): Model {
  return buildNatural({
    form: formDefinition.parse({ bend: 'curved', columns: 6 }),
    surfaces: [
      { material: 'steel', colour: '#a9adb0' },
      { material: 'steel', colour: '#7f8488' },
      { material: 'walnut', colour: '#4a3020' },
    ],
  });
}
