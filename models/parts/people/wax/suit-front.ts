import { castOnto } from '../../../kit/cast-onto.ts';
import { parseColour, shade, type Colour } from '../../../kit/colour.ts';
import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';
import { drawingParts } from '../../../kit/drawing/drawing-parts.ts';
import type { Place } from '../../../kit/drawing/lay-drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import type { Field } from '../../../kit/field.ts';
import { part, type Part } from '../../../kit/model.ts';
import { Shape } from '../../../kit/shape.ts';
import { sphere } from '../../../kit/sphere.ts';
import type { Vector2, Vector3 } from '../../../kit/vector.ts';

/** Where a line along z meets a body from one side, closely: thin marks show every tenth of a millimetre. */
function meet(body: Field, x: number, y: number, side: 1 | -1, lift: number): Vector3 {
  let z = castOnto(body, [x, y, 0.6 * side], [0, 0, -side], lift)[2];
  for (let turn = 0; turn < 4; turn++) {
    const slope = (body(x, y, z + 1e-4 * side) - body(x, y, z - 1e-4 * side)) / 2e-4;
    z -= (side * (body(x, y, z) - lift)) / Math.max(slope, 0.4);
  }
  return [x, y, z];
}

/** Where a drawing seen from the front lies on a clothed body. */
export const onFront =
  (body: Field): Place =>
  (x, y, lift) =>
    meet(body, x, y, 1, lift);

/** Where a drawing seen from behind lies: x runs to the viewer's right. */
export const onBack =
  (body: Field): Place =>
  (x, y, lift) =>
    meet(body, -x, y, -1, lift);

const flip = (outline: readonly Vector2[]): Vector2[] => outline.map(([x, y]) => [-x, y]);

/** A seam: a dark line with a light one beside it. */
export function seam(points: readonly Vector2[], cloth: string, width = 0.0026): Drawing {
  const tone = parseColour(cloth);
  return [
    { outline: stroke(points, width), colour: () => shade(tone, 0.55) },
    {
      outline: stroke(
        points.map(([x, y]): Vector2 => [x + width, y]),
        width * 0.7,
      ),
      colour: () => shade(tone, 1.16),
    },
  ];
}

/** A panel of cloth that lies on cloth: its shadow, its edge and itself, lit from above. */
export function panelOf(outline: readonly Vector2[], cloth: string, light = 1.06): Mark[] {
  const tone = parseColour(cloth);
  const ys = outline.map(([, y]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const [cx, cy] = [
    outline.reduce((sum, [x]) => sum + x, 0) / outline.length,
    outline.reduce((sum, [, y]) => sum + y, 0) / outline.length,
  ];
  const grown = (by: number, down: number): Vector2[] =>
    outline.map(([x, y]) => {
      const size = Math.hypot(x - cx, y - cy) || 1;
      return [x + ((x - cx) / size) * by, y + ((y - cy) / size) * by - down];
    });
  return [
    { outline: grown(0.003, 0.003), colour: () => shade(tone, 0.5) },
    { outline: grown(0.0006, 0), colour: () => shade(tone, 1.22) },
    {
      outline: grown(-0.0012, 0.0006),
      colour: (_, y): Colour => shade(tone, light * (0.92 + (0.13 * (y - low)) / (high - low || 1))),
    },
  ];
}

/** A row of flat buttons on the front, at (x, y). */
export function buttons(body: Field, places: readonly Vector2[], radius: number): Shape {
  return Shape.merge(
    ...places.map(([x, y]) =>
      sphere(radius, 10)
        .scale(1, 1, 0.42)
        .move(...castOnto(body, [x, y, 0.6], [0, 0, -1], 0.003)),
    ),
  );
}

const lapel: Vector2[] = [
  [0.003, 1.118],
  [0.04, 1.2],
  [0.094, 1.302],
  [0.07, 1.325],
  [0.086, 1.346],
  [0.078, 1.4],
  [0.066, 1.424],
  [0.054, 1.395],
  [0.03, 1.26],
];
/** Shirt, tie, lapels, pockets, closing and buttons of a suit, laid on its body. */
export function suitFront(body: Field, cloth: string, tie: string): Part[] {
  const place = onFront(body);
  const shirt: Drawing = [
    {
      outline: [
        [0, 1.112],
        [0.034, 1.23],
        [0.062, 1.385],
        [0.054, 1.4415],
        [0, 1.446],
        [-0.054, 1.4415],
        [-0.062, 1.385],
        [-0.034, 1.23],
      ],
      colour: (x, y) => shade([0.93, 0.93, 0.92], 1 - 0.16 * Math.abs(x / 0.06) - 0.1 * (y < 1.2 ? 1 : 0)),
    },
  ];
  const tone = parseColour(tie);
  const necktie: Drawing = [
    {
      outline: [
        [-0.016, 1.398],
        [0.016, 1.398],
        [0.027, 1.23],
        [0.006, 1.125],
        [-0.006, 1.125],
        [-0.027, 1.23],
      ],
      colour: (x, y) =>
        shade(tone, 0.86 + 0.3 * Math.cos(x * 60 + 0.6) + (Math.floor((y - x) / 0.016) % 2 ? 0.1 : 0)),
    },
    {
      outline: [
        [-0.021, 1.432],
        [0.021, 1.432],
        [0.014, 1.394],
        [-0.014, 1.394],
      ],
      colour: (x) => shade(tone, 1.12 + 8 * -x),
    },
  ];
  const flap = (side: number): Mark[] =>
    panelOf(
      [
        [side * 0.072, 1.004],
        [side * 0.15, 0.992],
        [side * 0.153, 0.945],
        [side * 0.074, 0.955],
      ],
      cloth,
    );
  const jacketMarks: Drawing = [
    ...flap(1),
    ...flap(-1),
    ...panelOf(
      [
        [0.078, 1.226],
        [0.14, 1.238],
        [0.139, 1.26],
        [0.077, 1.248],
      ],
      cloth,
    ),
    ...seam(
      [
        [0.006, 1.118],
        [0.008, 1.0],
        [0.011, 0.9],
        [0.022, 0.83],
        [0.05, 0.8],
      ],
      cloth,
      0.0034,
    ),
    ...seam(
      [
        [0.082, 1.2],
        [0.092, 1.08],
        [0.096, 1.01],
      ],
      cloth,
      0.0016,
    ),
    ...seam(
      [
        [-0.082, 1.2],
        [-0.092, 1.08],
        [-0.096, 1.01],
      ],
      cloth,
      0.0016,
    ),
  ];
  const lapels: Drawing = [...panelOf(flip(lapel), cloth, 1.1), ...panelOf(lapel, cloth, 1.1)];
  const lay = (drawing: Drawing, lift: number, material: 'cloth' | 'silk' = 'cloth') =>
    drawingParts(material, drawing, place, { step: 0.05, lift, rise: 0.0009 });
  return [
    ...lay(shirt, 0.003),
    ...lay(necktie, 0.006, 'silk'),
    ...lay(jacketMarks, 0.003),
    ...lay(lapels, 0.007),
    part(
      'plastic',
      '#26262b',
      buttons(
        body,
        [
          [-0.004, 1.1],
          [-0.003, 1.005],
          [-0.001, 0.91],
        ],
        0.0095,
      ),
      { untilLevel: 0 },
    ),
  ];
}
