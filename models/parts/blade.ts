import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

/**
 * A blade along x, its tip at +x: a flat diamond section narrowing to the point, curved upwards by `curve` metres.
 */
export function blade(length: number, width: number, thickness: number, curve = 0): Shape {
  const at = (u: number, v: number): [number, number, number] => {
    const taper = u < 0.86 ? 1 - u * 0.18 : (1 - 0.86 * 0.18) * Math.sqrt(Math.max(0, (1 - u) / 0.14));
    const corner = (v % 1) * 4;
    const side = Math.floor(corner);
    const along = corner - side;
    const diamond = [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
    ] as const;
    const [ax, az] = diamond[side % 4] ?? [1, 0];
    const [bx, bz] = diamond[(side + 1) % 4] ?? [0, 1];
    const y = (ax + (bx - ax) * along) * (width / 2) * taper;
    const z = (az + (bz - az) * along) * (thickness / 2) * Math.max(taper, 0.15);
    return [u * length, y + curve * u * u, z];
  };
  return Shape.merge(surface(at, 24, 8, { closed: true, crease: 0.5 }));
}
