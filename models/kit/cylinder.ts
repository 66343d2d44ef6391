import { lathe } from './lathe.ts';
import type { Shape } from './shape.ts';

/** A round bar or disc standing on y = 0, its edges cut by `chamfer`; `topRadius` makes it a cone. */
export function cylinder(
  radius: number,
  height: number,
  options: { readonly segments?: number; readonly chamfer?: number; readonly topRadius?: number } = {},
): Shape {
  const { segments = 24, topRadius = radius } = options;
  const cut = options.chamfer ?? Math.min(0.002, radius / 8, height / 8);
  const topCut = Math.min(cut, topRadius * 0.9);
  return lathe(
    [
      [0, 0],
      [radius - cut, 0],
      [radius, cut],
      [topRadius, height - topCut],
      [topRadius - topCut, height],
      [0, height],
    ],
    { segments, crease: 0.9 },
  );
}
