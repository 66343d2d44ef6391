import { prism } from '../../kit/prism.ts';
import type { Shape } from '../../kit/shape.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/**
 * A length of cloth folded to and fro, lying on y = 0: its folds show in front and behind as rounded edges, its layers at
 * both sides. `layers` is odd: the top one ends behind.
 */
export function foldCloth(width: number, depth: number, height: number, layers: number): Shape {
  const pitch = height / layers;
  const cloth = pitch * 0.72;
  const reach = depth / 2 - pitch;
  const path: Vector2[] = [];
  for (let layer = 0; layer < layers; layer++) {
    const y = (layer + 0.5) * pitch;
    const way = layer % 2 === 0 ? 1 : -1;
    // Each layer sags a little between its folds.
    for (const t of [-1, -0.4, 0.4, 1]) path.push([way * t * reach, y - pitch * 0.1 * (1 - t * t)]);
    if (layer === layers - 1) continue;
    for (const angle of [-0.95, -0.32, 0.32, 0.95])
      path.push([
        way * (reach + Math.cos(angle) * pitch * 0.62),
        y + pitch / 2 + Math.sin(angle) * pitch * 0.5,
      ]);
  }
  return prism(stroke(path, cloth), width, { crease: 1.1 }).turn('y', -Math.PI / 2);
}
