import { box } from '../kit/box.ts';
import type { Drawing, Mark } from '../kit/drawing/drawing.ts';
import { stroke } from '../kit/drawing/stroke.ts';
import { tone } from '../kit/drawing/tone.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import type { Vector2 } from '../kit/vector.ts';

/**
 * The lining on the back of one leaf, `width` × `height` metres about the middle: a net of faint lozenges printed on it,
 * and round it a border of another tone with stencilled lozenges between two lines.
 */
export function liningDrawing(
  width: number,
  height: number,
  colour: string,
): { readonly net: Drawing; readonly border: Drawing } {
  const band = Math.min(0.045, width * 0.13);
  const [right, top] = [width / 2 - band, height / 2 - band];
  const marks: Mark[] = [];
  const faint = tone(colour, 0.93);
  // A whole number of meshes either way, so that the net ends alike on all sides.
  const across = Math.max(2, Math.round((right * 2) / 0.085));
  const pitch = (right * 2) / across;
  const up = Math.max(2, Math.round((top * 2) / (pitch * 1.5)));
  const rise = (top * 2) / up;
  for (const way of [1, -1])
    for (let line = 1 - up; line < across; line++) {
      const [from, to] = [Math.max(0, -line), Math.min(up, across - line)];
      if (to <= from) continue;
      const point = (row: number): Vector2 => [way * ((line + row) * pitch - right), row * rise - top];
      marks.push({ outline: stroke([point(from), point(to)], 0.0035), colour: faint });
    }
  for (let row = 0; row <= up * 2; row++)
    for (let column = 0; column <= across * 2; column++) {
      const isMesh = row % 2 === 1 && column % 2 === 1;
      if (isMesh)
        marks.push({
          outline: lozenge((column * pitch) / 2 - right, (row * rise) / 2 - top, 0.013, 0.018),
          colour: tone(colour, 1.12),
        });
    }
  return { net: marks, border: borderMarks(width, height, band, colour) };
}

function borderMarks(width: number, height: number, band: number, colour: string): Drawing {
  const [dark, pale] = [tone(colour, 0.8), tone(colour, 1.3)];
  const marks: Mark[] = [...frame(width, height, band, dark)];
  marks.push(...frame(width - band * 2, height - band * 2, 0.005, pale));
  marks.push(...frame(width - band * 0.4, height - band * 0.4, 0.003, pale));
  const [x, y] = [(width - band) / 2, (height - band) / 2];
  const size = band * 0.24;
  const run = (length: number, place: (along: number) => Vector2, isUpright: boolean): void => {
    const count = Math.round(length / 0.075);
    for (let at = 0; at <= count; at++) {
      const [px, py] = place((at / count - 0.5) * length);
      const [long, thin] = isUpright ? [size, size * 1.5] : [size * 1.5, size];
      marks.push({ outline: lozenge(px, py, long, thin), colour: pale });
      marks.push({ outline: lozenge(px, py, long * 0.45, thin * 0.45), colour: dark });
    }
  };
  for (const side of [1, -1]) {
    run(width - band, (along) => [along, side * y], false);
    run(height - band * 3.2, (along) => [side * x, along], true);
  }
  return marks;
}

/** Four mitred strips just inside an outline. */
function frame(width: number, height: number, strip: number, colour: string): Drawing {
  const [x, y] = [width / 2, height / 2];
  const corners = (by: number): Vector2[] => [
    [-x + by, -y + by],
    [x - by, -y + by],
    [x - by, y - by],
    [-x + by, y - by],
  ];
  const [outer, inner] = [corners(0), corners(strip)];
  return outer.map((corner, at) => ({
    outline: [corner, outer[(at + 1) % 4]!, inner[(at + 1) % 4]!, inner[at]!],
    colour,
  }));
}

const lozenge = (x: number, y: number, halfWidth: number, halfHeight: number): Vector2[] => [
  [x + halfWidth, y],
  [x, y + halfHeight],
  [x - halfWidth, y],
  [x, y - halfHeight],
];

/**
 * One leaf of a butt hinge screwed to a frame, upright on y = 0: its pin's edge at x = 0, the plate towards −x; looks
 * towards +z.
 * @param width, height metres
 */
export function hingePlate(width: number, height: number): Shape {
  const head = width * 0.14;
  const screw = lathe(
    [
      [head, 0],
      [head * 0.7, 0.0007],
      [0, 0.0009],
    ],
    { segments: 6 },
  ).turn('x', Math.PI / 2);
  return Shape.merge(
    box(width, height, 0.0014, 0).move(-width / 2, 0, 0.0007),
    ...[0.2, 0.8].map((share) => screw.move(-width * 0.5, height * share, 0.0014)),
  );
}
