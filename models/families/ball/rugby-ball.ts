import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { valueNoise } from '../../kit/noise.ts';
import type { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** Radius of the oval at t = −1…1 along it, as a share of its greatest. */
const profile = (t: number): number => Math.max(0, 1 - Math.abs(t) ** 2.15) ** 0.62;

/**
 * An oval ball about the origin, its length along x: four pebbled panels sewn along it, caps and a stripe in a second
 * colour.
 */
export function rugbyBall(half: number, radius: number, body: string, second: string): Shape {
  const seamColumns = [0, 1, 2, 3].flatMap((quarter) => {
    const at = quarter * (Math.PI / 2);
    return [at - 0.028, at, at + 0.028, at + 0.4, at + 0.785, at + 1.17];
  });
  const columns = [...seamColumns, seamColumns[0]! + 2 * Math.PI];
  const rows = [
    -1, -0.985, -0.94, -0.86, -0.76, -0.745, -0.55, -0.34, -0.325, -0.15, 0, 0.15, 0.325, 0.34, 0.55, 0.745,
    0.76, 0.86, 0.94, 0.985, 1,
  ];
  const [plain, stripe, thread] = [body, second, '#3c332c'].map(parseColour) as [Colour, Colour, Colour];
  const last = columns.length - 1;
  const isSeam = (column: number): boolean => column % 6 === 1;
  const shape = surface(
    (u, v) => {
      const t = rows[Math.round(v * (rows.length - 1))]!;
      const column = Math.round(u * last) % last;
      const angle = columns[column]! + Math.PI / 4;
      const bump = 0.0004 * valueNoise(t * 40, Math.cos(angle) * 9, Math.sin(angle) * 9);
      const out = profile(t) * (radius - (isSeam(column) ? 0.0022 : 0)) + (profile(t) > 0 ? bump : 0);
      return [t * half, Math.sin(angle) * out, -Math.cos(angle) * out];
    },
    last,
    rows.length - 1,
    { closed: true },
  );
  return shape.painted(([x, y, z]: Vector3): Colour => {
    const t = Math.abs(x) / half;
    const grain = valueNoise(x * 500, y * 500, z * 500) * 0.1;
    const angle = Math.atan2(y, z);
    const near = Math.abs(((angle / (Math.PI / 2) + 4.5) % 1) - 0.5);
    const onSeam = near < 0.004 && t < 0.97;
    const own = t > 0.752 || Math.abs(t) < 0.332 ? stripe : plain;
    const dull = mixColours(own, thread, grain);
    return onSeam ? thread : dull;
  });
}
