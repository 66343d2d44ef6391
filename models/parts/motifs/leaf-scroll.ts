import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface LeafScrollOptions {
  /** Metres, or any unit, along x and y. */
  readonly length: number;
  readonly height: number;
  /** Spirals, above and below by turns. */
  readonly curls: number;
  /** `#rrggbb` of stem, leaves and the bud in each spiral. */
  readonly line: string;
  readonly leaf?: string;
  readonly bud?: string;
  /** Width of the stem as a share of the height; default 0.055. */
  readonly weight?: number;
  /** Corners along a spiral; default 16. */
  readonly steps?: number;
}

/** A running scroll with leaves, from x = 0 to `length` about y = 0: engraved or inlaid arabesque. */
export function leafScroll(options: LeafScrollOptions): Drawing {
  const { length, height, curls, line, leaf = line, bud = line, weight = 0.055, steps = 16 } = options;
  const pitch = length / curls;
  const marks: Mark[] = [];
  for (let curl = 0; curl < curls; curl++) {
    const side = curl % 2 === 0 ? 1 : -1;
    const at = (t: number, out = 0): Vector2 => {
      const angle = Math.PI * (1 - 2.9 * t);
      const reach = (1 - 0.8 * Math.max(0, t - 0.12)) * (t > 0.9 ? 1 : 1) + out;
      return [
        (curl + 0.5) * pitch + (Math.cos(angle) * reach * pitch) / 2,
        side * (Math.sin(angle) * reach * height * 0.46),
      ];
    };
    const stem = Array.from({ length: steps + 1 }, (_, i) => at(i / steps));
    marks.push({ outline: stroke(stem, (t) => height * weight * (1.15 - 0.7 * t)), colour: line });
    for (const [t, reach] of [
      [0.16, 0.3],
      [0.3, 0.26],
      [0.45, -0.3],
      [0.6, -0.24],
      [0.74, -0.2],
    ] as const)
      marks.push({ outline: leafAt(at, t, reach), colour: leaf });
    const [x, y] = at(1);
    const size = Math.min(height, pitch) * 0.1;
    marks.push({
      outline: Array.from({ length: 8 }, (_, i): Vector2 => {
        const angle = (i / 8) * 2 * Math.PI;
        const reach = size * (i % 2 === 0 ? 1 : 0.62);
        return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
      }),
      colour: bud,
    });
  }
  return marks;
}

/** A pointed leaf that leaves the stem at t and bends along it. */
function leafAt(at: (t: number, out?: number) => Vector2, t: number, reach: number): Vector2[] {
  return [
    at(t - 0.035),
    at(t - 0.015, reach * 0.45),
    at(t + 0.045, reach * 0.85),
    at(t + 0.11, reach),
    at(t + 0.075, reach * 0.5),
    at(t + 0.035),
  ];
}
