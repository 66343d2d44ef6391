import { box } from '../../kit/box.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { valueNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { add, cross, times, unit, type Vector2, type Vector3 } from '../../kit/vector.ts';

/** Half of a size 7 ball's diameter, metres. */
const radius = 0.1205;
const standTop = 0.052;

/** Angle from the ball's own x axis to the bowed seams; the third seam round that axis is its equator. */
const bowed = 0.92;
/** Half widths of a seam as angles: to the edge of the leather, and to the floor of the groove. */
const [seamEdge, seamFloor] = [0.0205, 0.0125];
const grooveDepth = 0.0017;

/** Where the panel that carries the signature looks: slightly up, rolled a little. */
const outward = unit([0.06, 0.2, 1]);
const signatureRight = unit(add(unit(cross([0, 1, 0], outward)), [0, 0.1, 0]));
const signatureUp = cross(outward, signatureRight);

/** Turns directions of the ball's own frame so that the middle of a long panel looks outward. */
function toWorld([x, ownY, ownZ]: Vector3): Vector3 {
  // Rolled along the panel, so that a crossing seam comes into view.
  const [c0, s0] = [Math.cos(0.62), Math.sin(0.62)];
  const [y, z] = [c0 * ownY - s0 * ownZ, s0 * ownY + c0 * ownZ];
  const middle = (bowed + Math.PI / 2) / 2;
  const [c, s] = [Math.cos(middle), Math.sin(middle)];
  const xAxis = add(times(outward, c), times(signatureUp, s));
  const yAxis = add(times(outward, s), times(signatureUp, -c));
  return add(add(times(xAxis, x), times(yAxis, y)), times(cross(xAxis, yAxis), z));
}

/** Angles from 0 to `end` with a groove's four lines about each seam, and even steps between. */
function linesAbout(seams: readonly number[], end: number, step: number): number[] {
  const lines = [0];
  const upTo = (target: number) => {
    const from = lines[lines.length - 1]!;
    const count = Math.max(1, Math.round((target - from) / step));
    for (let i = 1; i <= count; i++) lines.push(from + ((target - from) * i) / count);
  };
  for (const seam of seams) {
    upTo(seam - seamEdge);
    for (const offset of [-seamFloor, seamFloor, seamEdge]) lines.push(seam + offset);
  }
  upTo(end);
  return lines;
}

const key = (point: Vector3) => point.map((value) => value.toFixed(5)).join();

const isFloor = (distance: number) => distance < seamFloor + 1e-6;

const inColumnSeam = (angle: number) =>
  Math.min(Math.abs(angle - Math.PI / 2), Math.abs(angle - (3 * Math.PI) / 2));

/**
 * The ball, meshed along its seams so that their edges are sharp: the circles about its x axis are rows, and the
 * great circle through that axis is two columns. Painted: leather, worn here and there, and black grooves.
 */
function ball(): Shape {
  const rows = linesAbout([bowed, Math.PI / 2, Math.PI - bowed], Math.PI, 0.075);
  const columns = linesAbout([Math.PI / 2, (3 * Math.PI) / 2], 2 * Math.PI, 0.09);
  const floors = new Set<string>();
  const shape = surface(
    (u, v) => {
      const polar = rows[Math.round(v * (rows.length - 1))]!;
      const column = columns[Math.round(u * (columns.length - 1))]!;
      // A seam keeps its width: its columns spread as rows grow shorter.
      const offset = inColumnSeam(column);
      const isInSeam = offset < seamEdge + 1e-6;
      const centre = column < Math.PI ? Math.PI / 2 : (3 * Math.PI) / 2;
      const spread = Math.min(0.6, Math.asin(Math.min(1, offset / Math.max(0.03, Math.sin(polar)))));
      const turn = isInSeam ? centre + Math.sign(column - centre) * spread : column;
      const nearRow = Math.min(
        ...[bowed, Math.PI / 2, Math.PI - bowed].map((seam) => Math.abs(polar - seam)),
      );
      const isGroove = isFloor(nearRow) || (isInSeam && isFloor(offset));
      const own: Vector3 = [
        Math.cos(polar),
        Math.sin(polar) * Math.cos(turn % (2 * Math.PI)),
        Math.sin(polar) * Math.sin(turn % (2 * Math.PI)),
      ];
      const d = toWorld(own);
      const pebble = 0.0004 * valueNoise(d[0] * 58, d[1] * 58, d[2] * 58);
      const point = times(d, radius + (isGroove ? -grooveDepth : pebble));
      if (isGroove) floors.add(key(point));
      return point;
    },
    columns.length - 1,
    rows.length - 1,
    { closed: true },
  );
  const [orange, worn, ink] = ['#ad5a28', '#86401a', '#171210'].map(parseColour) as [Colour, Colour, Colour];
  return shape.painted((point) => {
    if (floors.has(key(point))) return ink;
    const d = unit(point);
    const speckle =
      valueNoise(d[0] * 58, d[1] * 58, d[2] * 58) * 0.5 + valueNoise(d[0] * 4, d[1] * 4, d[2] * 4) * 0.4;
    return mixColours(worn, orange, Math.min(1, speckle + 0.2));
  });
}

/** An autograph's gesture, not its likeness: [x, y] of a pen in units of its length, pen-lifts between lines. */
const gesture: readonly (readonly Vector2[])[] = [
  [
    [0.02, 0.3],
    [0.05, 0.62],
    [0.1, 0.86],
    [0.12, 0.5],
    [0.13, 0.2],
    [0.18, 0.6],
    [0.24, 0.9],
    [0.26, 0.5],
    [0.27, 0.22],
    [0.31, 0.36],
    [0.33, 0.5],
    [0.34, 0.3],
    [0.38, 0.36],
    [0.42, 0.52],
    [0.4, 0.3],
    [0.45, 0.38],
    [0.47, 0.95],
    [0.46, 0.3],
    [0.51, 0.45],
    [0.54, 0.3],
    [0.58, 0.42],
    [0.6, 0.3],
  ],
  [
    [0.66, 0.98],
    [0.72, 1.02],
    [0.78, 0.98],
    [0.73, 0.6],
    [0.7, 0.1],
    [0.63, -0.1],
    [0.6, 0.02],
    [0.7, 0.22],
    [0.76, 0.42],
    [0.78, 0.28],
    [0.82, 0.44],
    [0.83, 0.3],
    [0.87, 0.48],
    [0.92, 0.9],
    [0.87, 0.3],
    [0.95, 0.42],
    [1, 0.3],
    [1.06, 0.46],
    [1.12, 0.34],
  ],
  [
    [0.1, 0.02],
    [0.4, -0.03],
    [0.8, -0.06],
    [1.16, 0.06],
  ],
];

function signature(): Shape {
  const size = 0.118;
  const place = ([x, y]: Vector2): Vector3 => {
    const across = add(
      times(signatureRight, (x - 0.58) * size * 1.05),
      times(signatureUp, (y - 0.42) * size * 0.42),
    );
    return times(unit(add(times(outward, radius), across)), radius + 0.0006);
  };
  return Shape.merge(
    ...gesture.map((line) =>
      tube(
        smoothPath(line, line.length * 4).map(place),
        (t) => 0.00075 + 0.0005 * Math.sin(t * Math.PI * 7) ** 2,
        { sides: 4 },
      ),
    ),
  );
}

/**
 * A leather basketball with a signature, on a ring stand. The scribble is abstract: no source shows the real one.
 */
export function buildGift(): Model {
  const lift = standTop + Math.sqrt(radius ** 2 - 0.056 ** 2);
  const standRing = lathe(
    [
      [0.052, standTop - 0.007],
      [0.06, standTop - 0.007],
      [0.0605, standTop - 0.002],
      [0.057, standTop + 0.0012],
      [0.052, standTop - 0.001],
      [0.052, standTop - 0.007],
    ],
    { segments: 48 },
  );
  const leg = tube(
    smoothPath<Vector3>(
      [
        [0, standTop - 0.004, 0.057],
        [0, 0.034, 0.064],
        [0, 0.02, 0.06],
      ],
      6,
    ),
    0.0035,
    { sides: 8 },
  );
  const foot = Shape.merge(box(0.2, 0.012, 0.2, 0.003), box(0.184, 0.009, 0.184, 0.002).move(0, 0.012, 0));
  const plate = box(0.07, 0.0015, 0.018, 0.0005)
    .turn('x', Math.PI / 2)
    .move(0, 0.0065, 0.1005);
  return model('hero', [
    part('leather', '#b4602c', ball().move(0, lift, 0)),
    part('rubber', '#14110f', signature().move(0, lift, 0), { untilLevel: 1 }),
    part('brass', '#cfa25a', Shape.merge(standRing, leg.around(3, 0.3))),
    part('mahogany', '#3a1c12', foot.boxTextured()),
    part('brass', '#d9b36a', plate, { untilLevel: 1 }),
  ]);
}
