import { part, type Part } from '../model.ts';
import { rectangle } from '../outlines.ts';
import { Shape } from '../shape.ts';
import { smoothPath } from '../smooth-path.ts';
import { sweep } from '../sweep.ts';
import { tube } from '../tube.ts';
import { clamp, type Vector3 } from '../vector.ts';

const swivel = ([x, y]: Vector3) =>
  tube(
    Array.from({ length: 16 }, (_, i): Vector3 => {
      const angle = (i / 16) * 2 * Math.PI;
      return [x, y + 0.008 + Math.cos(angle) * 0.0095, Math.sin(angle) * 0.012];
    }),
    0.0014,
    { sides: 6, closed: true },
  );

/** A leather sling through the given points (hanging between its swivels, the first and the last), and the swivels. */
export function gunSling(points: readonly Vector3[], colour: string): Part[] {
  const strap = sweep(smoothPath(points, 44), rectangle(0.025, 0.0026), {
    up: [0, 1, 0],
    scale: (t) => [0.72 + 0.28 * clamp(Math.min(t, 1 - t) * 14), 1],
  });
  return [
    part('leather', colour, strap),
    part('steel', '#9a9c9e', Shape.merge(swivel(points[0]!), swivel(points[points.length - 1]!))),
  ];
}
