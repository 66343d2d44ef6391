import type { Drawing } from '../../kit/drawing/drawing.ts';
import { polygon } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A crescent opening to the upper right and a five-pointed star in it, within radius 1 about the origin. */
export function crescentAndStar(colour: string): Drawing {
  const arc = (x: number, y: number, radius: number, from: number, to: number) =>
    Array.from({ length: 19 }, (_, at): Vector2 => {
      const angle = from + ((to - from) * at) / 18;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    });
  const quarter = Math.PI / 4;
  return [
    {
      outline: [
        ...arc(-0.1, -0.1, 0.85, quarter + 0.83, quarter + 2 * Math.PI - 0.83),
        ...arc(0.12, 0.12, 0.68, quarter + 2 * Math.PI - 1.174, quarter + 1.174).slice(1, -1),
      ],
      colour,
    },
    { outline: polygon(0.34, 5, 0.13).map(([x, y]): Vector2 => [x + 0.34, y + 0.34]), colour },
  ];
}
