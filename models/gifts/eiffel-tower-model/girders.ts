import { mixPoints, type Vector3 } from '../../kit/vector.ts';
import { barsAlong, type Bar } from '../../parts/lattice.ts';
import { inner, legCorners, outer } from './profile.ts';

/** Bars of different strength, metres of the real tower. */
export interface Girders {
  readonly chords: Bar[];
  readonly braces: Bar[];
  readonly fine: Bar[];
}

const mid = (a: Vector3, b: Vector3) => mixPoints(a, b, 0.5);

/** A panel between two chords crossed twice over, its crossings tied. */
function crossPanel(a: Vector3, b: Vector3, c: Vector3, d: Vector3): { braces: Bar[]; fine: Bar[] } {
  const [left, right] = [mid(a, d), mid(b, c)];
  return {
    braces: [
      [a, c],
      [b, d],
      [d, c],
    ],
    fine: [
      [left, mid(a, b)],
      [mid(a, b), right],
      [left, mid(d, c)],
      [mid(d, c), right],
      [left, right],
    ],
  };
}

/** One leg (towards +x and +z) from a height to another: four chords that follow its curve and crossed faces. */
export function legGirders(from: number, to: number, panels: number): Girders {
  const heights = Array.from({ length: panels + 1 }, (_, row) => from + ((to - from) * row) / panels);
  const chords: Bar[] = [];
  const braces: Bar[] = [];
  const fine: Bar[] = [];
  for (const corner of [0, 1, 2, 3] as const) {
    const line = heights.flatMap((y, row) => {
      const next = heights[row + 1];
      return next === undefined
        ? [legCorners(y)[corner]]
        : [legCorners(y)[corner], legCorners((y + next) / 2)[corner]];
    });
    chords.push(...barsAlong(line));
  }
  heights.slice(1).forEach((y, row) => {
    const [low, high] = [legCorners(heights[row]!), legCorners(y)];
    for (let side = 0; side < 4; side++) {
      const next = (side + 1) % 4;
      const panel = crossPanel(low[side]!, low[next]!, high[next]!, high[side]!);
      braces.push(...panel.braces);
      fine.push(...panel.fine);
    }
    // A frame across the leg holds it square.
    fine.push([high[0], high[2]], [high[1], high[3]]);
  });
  return { chords, braces, fine };
}

/** One face (towards +z) of the upper shaft, where the legs draw together: chords at the corners and beside the gap. */
export function shaftFace(from: number, to: number, panels: number): Girders {
  const chords: Bar[] = [];
  const braces: Bar[] = [];
  const fine: Bar[] = [];
  let y = from;
  // Panels grow lower towards the top, as the tower grows slimmer.
  const ratio = 0.955;
  let step = ((to - from) * (1 - ratio)) / (1 - ratio ** panels);
  for (let row = 0; row < panels; row++, step *= ratio) {
    const next = y + step;
    const [o0, o1, i0, i1] = [outer(y), outer(next), inner(y), inner(next)];
    chords.push([
      [o0, y, o0],
      [o1, next, o1],
    ]);
    if (i0 > 0.4)
      for (const side of [-1, 1]) {
        chords.push([
          [i0 * side, y, o0],
          [i1 * side, next, o1],
        ]);
        braces.push(
          [
            [o0 * side, y, o0],
            [i1 * side, next, o1],
          ],
          [
            [i0 * side, y, o0],
            [o1 * side, next, o1],
          ],
        );
      }
    const panel = crossPanel([-o0, y, o0], [o0, y, o0], [o1, next, o1], [-o1, next, o1]);
    if (i0 > 4) {
      const gap = crossPanel([-i0, y, o0], [i0, y, o0], [i1, next, o1], [-i1, next, o1]);
      fine.push(...gap.braces);
      braces.push(panel.braces[2]!);
    } else {
      braces.push(...panel.braces);
      fine.push(...panel.fine);
    }
    y = next;
  }
  return { chords, braces, fine };
}

/** The arch below the first platform on the side towards +z, with the girder it carries. */
export function archGirders(top: number): Girders {
  const chords: Bar[] = [];
  const braces: Bar[] = [];
  const fine: Bar[] = [];
  const steps = 20;
  const place = (angle: number, reach: number): Vector3 => {
    const y = 3 + Math.sin(angle) * (36 + reach);
    return [Math.cos(angle) * (37 + reach), y, outer(y) - 0.5];
  };
  const angles = Array.from({ length: steps + 1 }, (_, i) => Math.PI * (0.09 + (0.82 * i) / steps));
  const lower = angles.map((angle) => place(angle, 0));
  const upper = angles.map((angle) => place(angle, 4.4));
  chords.push(...barsAlong(lower), ...barsAlong(upper));
  lower.forEach((point, i) => {
    braces.push([point, upper[i]!]);
    const next = upper[i + 1];
    if (next) fine.push([point, next], [upper[i]!, lower[i + 1]!]);
    // Struts from the arch to the girder above, only between the legs.
    const above = upper[i]!;
    if (Math.abs(above[0]) < inner(above[1]) + 2 && above[1] < top - 1)
      fine.push([above, [above[0], top, outer(top) - 0.5]]);
  });
  const bays = 16;
  const half = outer(top);
  const low = (i: number): Vector3 => [((i / bays) * 2 - 1) * half, top, half - 0.3];
  const high = (i: number): Vector3 => [((i / bays) * 2 - 1) * (half - 1.6), top + 4.6, half - 1.9];
  for (let i = 0; i < bays; i++) {
    chords.push([low(i), low(i + 1)], [high(i), high(i + 1)]);
    fine.push([low(i), high(i + 1)], [high(i), low(i + 1)], [low(i), high(i)]);
  }
  return { chords, braces, fine };
}

/** Two lift tracks with their sleepers up the leg towards +x and +z. */
export function liftTracks(to: number): Girders {
  const heights = Array.from({ length: 15 }, (_, row) => (to * row) / 14);
  const middle = (y: number): Vector3 => {
    const reach = (outer(y) + inner(y)) / 2;
    return [reach, y + 0.8, reach];
  };
  const rail = (side: number) =>
    heights.map((y): Vector3 => {
      const [x, h, z] = middle(y);
      return [x + side, h, z - side];
    });
  const [left, right] = [rail(-2.1), rail(2.1)];
  return {
    chords: [],
    braces: [...barsAlong(left), ...barsAlong(right)],
    fine: left.map((point, i): Bar => [point, right[i]!]),
  };
}
