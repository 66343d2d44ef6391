import { Shape } from './shape.ts';
import { tube } from './tube.ts';
import type { Vector2, Vector3 } from './vector.ts';

/**
 * Scroll-work: spirals growing left and right from a wavy stem, as raised wire. Drawn in a plane of `length` × `height`
 * metres and laid on a surface by `place`, which gives the point at (x, y) of that plane, its wire half sunk.
 */
export function ribbonScroll(
  length: number,
  height: number,
  curls: number,
  wire: number,
  place: (x: number, y: number) => Vector3,
): Shape {
  const stem = Array.from({ length: curls * 8 + 1 }, (_, i): Vector2 => {
    const t = i / (curls * 8);
    return [t * length, Math.sin(t * curls * Math.PI) * height * 0.22];
  });
  const spirals = Array.from({ length: curls }, (_, curl) => {
    const side = curl % 2 === 0 ? 1 : -1;
    const [centreX, centreY] = [((curl + 0.5) / curls) * length, -side * height * 0.08];
    return Array.from({ length: 17 }, (__, i): Vector2 => {
      const t = i / 16;
      const reach = height * 0.44 * (1 - t * 0.85);
      const angle = Math.PI * (0.5 + t * 3);
      return [
        centreX - Math.cos(angle) * reach * 0.8,
        centreY + side * (Math.sin(angle) * reach - height * 0.02),
      ];
    });
  });
  return Shape.merge(
    ...[stem, ...spirals].map((line, i) =>
      tube(
        line.map(([x, y]) => place(x, y)),
        i === 0 ? wire : (t) => wire * (1.1 - 0.6 * t),
        { sides: 5 },
      ),
    ),
  );
}
