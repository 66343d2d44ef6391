import { box } from '../kit/box.ts';
import { Shape } from '../kit/shape.ts';
import { surface } from '../kit/surface.ts';

/**
 * A box of five boards standing on y = 0, open above; outer sizes and the thickness of the boards in metres. Front and
 * back run through, the ends stand between them.
 */
export function openBox(width: number, height: number, depth: number, wall: number, chamfer = 0.0008): Shape {
  const long = box(width, height, wall, chamfer);
  const end = box(wall, height - 0.0002, depth - wall * 1.98, 0);
  return Shape.merge(
    long.move(0, 0, (depth - wall) / 2),
    long.move(0, 0, -(depth - wall) / 2),
    end.move((width - wall) / 2, 0, 0),
    end.move(-(width - wall) / 2, 0, 0),
    box(width - wall * 1.9, wall, depth - wall * 1.9, 0).move(0, wall * 0.1, 0),
  );
}

/**
 * What lines such a box: floor and four sides seen from inside, `wall` inside its outer size; in a grid, so that only the
 * corners take the shade.
 */
export function boxLining(width: number, height: number, depth: number, wall: number): Shape {
  const [w, d] = [width - 2 * wall - 0.0002, depth - 2 * wall - 0.0002];
  const [low, high] = [wall * 1.12, height - 0.0004];
  const side = (length: number, z: number): Shape =>
    surface((u, v) => [(u - 0.5) * length, low + v * (high - low), -z], 6, 4);
  return Shape.merge(
    surface((u, v) => [(u - 0.5) * w, low, (0.5 - v) * d], 8, 6),
    side(w, d / 2),
    side(w, d / 2).turn('y', Math.PI),
    side(d, w / 2).turn('y', Math.PI / 2),
    side(d, w / 2).turn('y', -Math.PI / 2),
  );
}
