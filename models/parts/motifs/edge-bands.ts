import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** One upright lotus petal panel, from y = 0 to 1, a unit wide: for rows round the foot of a vessel. */
export function lotusPanel(line: string, ground: string | null, inner: string): Drawing {
  const petal = (k: number): Vector2[] => [
    [-0.46 * k, 0],
    [-0.46 * k, 0.5 * k],
    [-0.3 * k, 0.78 * k],
    [0, k],
    [0.3 * k, 0.78 * k],
    [0.46 * k, 0.5 * k],
    [0.46 * k, 0],
  ];
  return [
    { outline: petal(1), colour: line },
    ...(ground ? [{ outline: petal(0.84), colour: ground }] : []),
    { outline: petal(0.5), colour: inner },
  ];
}

/** One unit of a key fret, a unit wide and high about the origin. */
export function keyFret(line: string): Drawing {
  const path: Vector2[] = [
    [-0.5, -0.42],
    [-0.42, -0.42],
    [-0.42, 0.42],
    [0.34, 0.42],
    [0.34, -0.2],
    [-0.06, -0.2],
    [-0.06, 0.12],
  ];
  return [
    { outline: stroke(path, 0.13), colour: line },
    {
      outline: stroke(
        [
          [-0.5, -0.42],
          [0.5, -0.42],
        ],
        0.13,
      ),
      colour: line,
    },
  ];
}

/** One mesh of a net of crossing lines, a unit wide and high about the origin, with a dot on the crossing and in the mesh. */
export function netMesh(line: string, dot: string): Drawing {
  const cross = (x: number, y: number, r: number): Vector2[] => [
    [x - r, y],
    [x, y - r],
    [x + r, y],
    [x, y + r],
  ];
  return [
    {
      outline: stroke(
        [
          [-0.5, -0.5],
          [0.5, 0.5],
        ],
        0.075,
      ),
      colour: line,
    },
    {
      outline: stroke(
        [
          [-0.5, 0.5],
          [0.5, -0.5],
        ],
        0.075,
      ),
      colour: line,
    },
    { outline: cross(0, 0, 0.17), colour: dot },
    { outline: cross(-0.5, 0, 0.08), colour: dot },
  ];
}

/** A ruyi cloud head, pointing up, from y = 0 to 1. */
export function cloudHead(line: string, inner: string): Drawing {
  const outline: Vector2[] = [
    [-0.5, 0],
    [-0.5, 0.3],
    [-0.34, 0.52],
    [-0.16, 0.5],
    [-0.18, 0.72],
    [0, 1],
    [0.18, 0.72],
    [0.16, 0.5],
    [0.34, 0.52],
    [0.5, 0.3],
    [0.5, 0],
  ];
  return [
    { outline, colour: line },
    { outline: outline.map(([x, y]): Vector2 => [x * 0.66, y * 0.66]), colour: inner },
  ];
}

/** A plain line all round, as one mark: x from −length / 2 to length / 2. */
export function lineBand(length: number, y: number, width: number, colour: string): Mark {
  const count = 24;
  const edge = (dy: number) =>
    Array.from({ length: count + 1 }, (_, at): Vector2 => [(at / count - 0.5) * length, y + dy]);
  return { outline: [...edge(-width / 2), ...edge(width / 2).toReversed()], colour };
}

/** A ring on a flat face, as two half rings; inner and outer radius. */
export function ringMarks(inner: number, outer: number, colour: Mark['colour'], corners = 48): Drawing {
  return [0, 1].map((half) => {
    const arc = (radius: number) =>
      Array.from({ length: corners / 2 + 1 }, (_, at): Vector2 => {
        const angle = ((at / corners) * 2 + half) * Math.PI;
        return [Math.cos(angle) * radius, Math.sin(angle) * radius];
      });
    return { outline: [...arc(outer), ...arc(inner).toReversed()], colour };
  });
}
