import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { polygon } from '../../kit/outlines.ts';
import type { Vector2 } from '../../kit/vector.ts';

const pale = '#f6fafc';

const dot = (x: number, y: number, radius: number) => ({
  outline: polygon(radius, 4).map(([a, b]): Vector2 => [x + a, y + b]),
  colour: pale,
});

/** A veil of flowing lines and points that stands for a subject not shown, in a frame from -1 to 1. */
export function veil(): Drawing {
  const lines = Array.from({ length: 17 }, (_, i) => {
    const t = i / 16 - 0.5;
    const points = Array.from({ length: 15 }, (__, k): Vector2 => {
      const s = k / 14;
      const spread = 0.16 + 0.84 * Math.abs(s - 0.52) ** 0.8;
      return [t * 1.5 * spread + 0.08 * Math.sin(s * 5 + t * 3), -0.92 + 1.84 * s];
    });
    return {
      outline: stroke(points, (along) => 0.012 * Math.sin(Math.PI * Math.min(0.97, 0.03 + along))),
      colour: pale,
    };
  });
  const points = Array.from({ length: 90 }, (_, i) => {
    const s = (i * 0.618034) % 1;
    const t = ((i * 0.754878) % 1) - 0.5;
    const spread = 0.2 + 0.9 * Math.abs(s - 0.52) ** 0.8;
    return dot(t * 1.6 * spread, -0.9 + 1.8 * s, 0.011 + 0.006 * (i % 3));
  });
  return [...lines, ...points];
}

/** A five-pointed star with rays of points about it, in a frame from -1 to 1. */
export function starAbove(): Drawing {
  const rays = Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI;
    return Array.from({ length: 7 }, (__, k) => {
      const reach = 0.46 + k * (i % 2 ? 0.055 : 0.08);
      return dot(Math.cos(angle) * reach, Math.sin(angle) * reach, 0.022 - k * 0.002);
    });
  }).flat();
  const star = polygon(0.36, 5, 0.14);
  const half = (odd: number) =>
    star.flatMap((point, i) => {
      if (i % 2 !== 0) return [];
      const side = star[(i + (odd ? 1 : 9)) % 10]!;
      return [{ outline: [point, side, [0, 0]] as Vector2[], colour: odd ? '#ffffff' : '#cfdde6' }];
    });
  return [...half(1), ...half(0), ...rays];
}
