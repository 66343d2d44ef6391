import type { Part } from '../../kit/model.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { mapParts } from '../part-group.ts';

/**
 * What was worked straight along x, laid along a bent line instead: `angleAt` says which way the line runs at x, radians
 * (0 along x, positive upwards). Lengths along the line are kept, so that rings and ribs stay square to it.
 */
export function bendAlong(
  parts: readonly Part[],
  from: number,
  to: number,
  angleAt: (x: number) => number,
): Part[] {
  const steps = 240;
  const pitch = (to - from) / steps;
  const line: Vector2[] = [[0, 0]];
  for (let i = 0; i < steps; i++) {
    const angle = angleAt(from + (i + 0.5) * pitch);
    const [x, y] = line[i]!;
    line.push([x + Math.cos(angle) * pitch, y + Math.sin(angle) * pitch]);
  }
  const at = (x: number): Vector2 => {
    const place = Math.min(steps - 1e-6, Math.max(0, (x - from) / pitch));
    const i = Math.floor(place);
    const over = x - (from + place * pitch);
    const [a, b] = [line[i]!, line[i + 1]!];
    const angle = angleAt(x);
    return [
      a[0] + (b[0] - a[0]) * (place - i) + Math.cos(angle) * over,
      a[1] + (b[1] - a[1]) * (place - i) + Math.sin(angle) * over,
    ];
  };
  return mapParts(parts, (shape) =>
    shape.deform(([x, y, z]) => {
      const [px, py] = at(x);
      const angle = angleAt(x);
      return [px - Math.sin(angle) * y, py + Math.cos(angle) * y, z];
    }),
  );
}
