import { box } from '../../kit/box.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { belly, half, middle, xOf } from './tuna-profile.ts';

/** Two hollowed chocks on a plank with cross pieces below. */
export function tunaCradle(): Shape {
  const chock = (v: number): Shape => {
    const depth = belly(v);
    const wide = half(v) + 0.035;
    const arc = Array.from({ length: 13 }, (_, i): Vector2 => {
      const angle = Math.PI + ((i / 12 - 0.5) * Math.PI) / 1.7;
      return [-Math.sin(angle) * (half(v) + 0.004), middle + Math.cos(angle) * (depth + 0.004)];
    });
    const top = arc[0]![1];
    const outline: Vector2[] = [
      [-wide, 0.05],
      [-wide, top],
      ...(arc[0]![0] < 0 ? arc : arc.toReversed()),
      [wide, top],
      [wide, 0.05],
    ];
    return prism(outline, 0.05, { chamfer: 0.003 })
      .turn('y', Math.PI / 2)
      .move(xOf(v), 0, 0);
  };
  return Shape.merge(
    ...[-1, 0, 1].map((row) => box(1.36, 0.03, 0.115, 0.004).move(-0.02, 0.024, row * 0.122)),
    ...[-0.5, 0, 0.5].map((x) => box(0.07, 0.025, 0.37, 0.004).move(x, 0, 0)),
    chock(0.27),
    chock(0.6),
  );
}
