import type { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

export interface DrapeOptions {
  /** Half width and half depth of what is under the cloth, and its height, metres. */
  readonly halfWidth: number;
  readonly halfDepth: number;
  readonly height: number;
  /** 2 = round from above, larger = boxier. */
  readonly squareness?: number;
  /** Size of the top as a share of the shoulder; 0.1 = a peak, 0.95 = a flat top. */
  readonly top?: number;
  /** Height of the shoulder, where the cloth turns down, as a share of the height. */
  readonly shoulder?: number;
  /** How far the hem stands out beyond the shoulder, as a share. */
  readonly flare?: number;
  readonly folds?: number;
  /** Depth of the folds at the hem, as a share of the half width. */
  readonly foldDepth?: number;
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * Linen thrown over a form: flat or domed above, turning over a soft shoulder and falling in folds that grow
 * towards the hem. The hem lies on the ground.
 */
export function drape(options: DrapeOptions): Shape {
  const { halfWidth, halfDepth, height } = options;
  const { squareness = 2.6, top = 0.86, shoulder = 0.9, flare = 0.12, folds = 9, foldDepth = 0.1 } = options;
  const { columns = 44, rows = 15 } = options;
  return surface(
    (u, v) => {
      const angle = -(u % 1) * 2 * Math.PI;
      // v runs from the hem up to the middle of the top.
      const fall = 1 - v;
      const side = Math.min(1, Math.max(0, (fall - 0.34) / 0.66));
      const crown = Math.min(1, fall / 0.34);
      const around = Math.abs(Math.cos(angle)) ** squareness + Math.abs(Math.sin(angle)) ** squareness;
      const edge = around ** (-1 / squareness);
      const wave =
        Math.cos(angle * folds + Math.sin(angle * 2) * 1.3) + 0.5 * Math.cos(angle * (folds * 2 - 3) + 1.7);
      const depth = side * side * foldDepth;
      const reach = (side > 0 ? 1 + flare * side ** 1.4 : 1) * (1 + wave * depth);
      const over = Math.sin((crown * Math.PI) / 2) ** (top > 0.5 ? 0.8 : 1.25);
      const radius = side > 0 ? reach : over;
      const domed = top > 0.5 ? 1 - (1 - shoulder) * crown ** 5 : 1 - (1 - shoulder) * crown;
      const y = side > 0 ? height * shoulder * (1 - side) : height * domed;
      const sag = side > 0 ? 0 : height * 0.02 * Math.sin(crown * Math.PI) * Math.cos(angle * 3 + 0.6);
      return [
        Math.sin(angle) * edge * radius * halfWidth,
        Math.max(0, y - sag),
        -Math.cos(angle) * edge * radius * halfDepth,
      ];
    },
    columns,
    rows,
    { flip: false },
  );
}
