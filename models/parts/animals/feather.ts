import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

export interface FeatherOptions {
  /** Metres from root to tip, across, and through the shaft. */
  readonly length: number;
  readonly width: number;
  readonly thick: number;
  /** How far the tip sinks, share of the length. */
  readonly bend?: number;
  /** 0 a blunt round tip, 1 a drawn-out one. */
  readonly point?: number;
  readonly rows?: number;
}

/** One feather from the origin towards +z, lying flat with its back up: vane, raised shaft, a sinking tip. */
export function feather({ length, width, thick, bend = 0.1, point = 0.3, rows = 6 }: FeatherOptions): Shape {
  const half = (v: number) => {
    const t = Math.min(1, v / 0.16);
    const end = Math.max(0, 1 - v) ** (0.35 + 0.45 * point);
    return (width / 2) * (0.22 + 0.78 * t * (2 - t)) * end * (1.08 - 0.1 * v);
  };
  const top = (u: number, v: number): readonly [number, number, number] => {
    const x = (u * 2 - 1) * half(v);
    const ridge = 1 - Math.abs(u * 2 - 1);
    return [x, thick * (0.35 + 0.65 * ridge * (1 - 0.6 * v)) - bend * length * v * v, length * v];
  };
  const face = surface((u, v) => top(u, v), 4, rows, { crease: 1.2, flip: true });
  const under = surface((u, v) => [top(u, v)[0], -bend * length * v * v, length * v], 2, rows);
  const upper = face.normals[1]! < 0 ? face.flip() : face;
  const lower = under.normals[1]! > 0 ? under.flip() : under;
  return Shape.merge(upper, lower);
}
