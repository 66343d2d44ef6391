import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { valueNoise } from '../../kit/noise.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { add, cross, dot, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

/**
 * An elephant's tusk along [x, y, z, radius] keys from root to tip: oval, faintly ringed by growth, cracked lengthwise,
 * yellowed at the root, worn bright and stained at the tip.
 */
export function wholeTusk(
  keys: readonly (readonly [number, number, number, number])[],
  colour: string,
  rows = 44,
  columns = 26,
): Shape {
  const path = smoothPath(keys, rows);
  const ivory = parseColour(colour);
  const [root, stain]: Colour[] = [
    [0.55, 0.4, 0.22],
    [0.42, 0.29, 0.17],
  ];
  const frame = path.map(([x, y, z], i) => {
    const [bx, by, bz] = path[Math.max(0, i - 1)]!;
    const [ax, ay, az] = path[Math.min(rows, i + 1)]!;
    const along = unit(subtract([ax, ay, az], [bx, by, bz]));
    const side = unit(subtract([0, 0, 1], times(along, dot([0, 0, 1], along))));
    return { at: [x, y, z] as Vector3, along, side, up: cross(side, along) };
  });
  const shape = surface(
    (u, v) => {
      const row = Math.round(v * rows);
      const { at, side, up } = frame[row]!;
      const angle = u * 2 * Math.PI;
      const radius =
        path[row]![3] *
        (1 +
          0.016 * Math.sin(v * 62) +
          0.03 * (valueNoise(v * 9, Math.cos(angle) * 2 + 5, Math.sin(angle) * 2 + 5) - 0.5));
      return add(at, add(times(side, Math.cos(angle) * radius * 0.93), times(up, Math.sin(angle) * radius)));
    },
    columns,
    rows,
    { closed: true },
  );
  const reach = frame[rows]!.at;
  const start = frame[0]!.at;
  const whole = Math.hypot(reach[0] - start[0], reach[1] - start[1], reach[2] - start[2]);
  return shape.painted((point, normal) => {
    const t = Math.min(1, Math.hypot(point[0] - start[0], point[1] - start[1], point[2] - start[2]) / whole);
    const angle = Math.atan2(normal[2], normal[0]);
    const crack =
      valueNoise(angle * 5 + 20, t * 2.2, 3) > 0.73 && valueNoise(angle * 13, t * 5, 1) > 0.4 ? 0.3 : 0;
    const aged = mixColours(
      ivory,
      root!,
      Math.max(0, 0.75 - t * 3.2) + 0.16 * valueNoise(angle * 3, t * 7, 2),
    );
    const worn = mixColours(
      aged,
      stain!,
      Math.max(0, (t - 0.86) * 4) * (0.45 + 0.5 * valueNoise(angle * 4, t * 20, 8)),
    );
    return shade(mixColours(worn, stain!, crack), 0.98 + 0.05 * Math.sin(t * 90));
  });
}
