import type { Vector2 } from '../vector.ts';
import type { Drawing } from './drawing.ts';

/** What of a drawing lies in a rectangle: marks that reach over its edge are cut there. */
export function clipDrawing(drawing: Drawing, least: Vector2, greatest: Vector2): Drawing {
  const sides = [
    [0, 1, -least[0]],
    [0, -1, greatest[0]],
    [1, 1, -least[1]],
    [1, -1, greatest[1]],
  ] as const;
  return drawing.flatMap((mark) => {
    let outline = mark.outline;
    for (const [axis, way, offset] of sides) {
      const depth = (point: Vector2) => way * point[axis] + offset;
      if (outline.every((point) => depth(point) >= 0)) continue;
      outline = outline.flatMap((point, at): Vector2[] => {
        const before = outline[(at + outline.length - 1) % outline.length]!;
        const [d0, d1] = [depth(before), depth(point)];
        const crossing = (): Vector2 => {
          const t = d0 / (d0 - d1);
          return [before[0] + (point[0] - before[0]) * t, before[1] + (point[1] - before[1]) * t];
        };
        if (d1 >= 0) return d0 >= 0 ? [point] : [crossing(), point];
        return d0 >= 0 ? [crossing()] : [];
      });
    }
    return outline.length < 3 ? [] : [{ ...mark, outline }];
  });
}
