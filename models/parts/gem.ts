import { lathe } from '../kit/lathe.ts';
import type { Shape } from '../kit/shape.ts';

/** A stone looking towards +z, its setting standing on z = 0: a smooth dome, or one cut with a table. */
export function gem(radius: number, cut: 'dome' | 'table' = 'dome'): { stone: Shape; setting: Shape } {
  const stone =
    cut === 'dome'
      ? lathe(
          [
            [radius, 0],
            [radius * 0.8, radius * 0.46],
            [0, radius * 0.74],
          ],
          { segments: 10, crease: 1.2 },
        )
      : lathe(
          [
            [radius, 0],
            [radius * 0.97, radius * 0.16],
            [radius * 0.58, radius * 0.5],
            [0, radius * 0.52],
          ],
          { segments: 8, crease: 0 },
        );
  const setting = lathe(
    [
      [radius * 1.34, -radius * 0.3],
      [radius * 1.22, radius * 0.24],
      [radius * 0.96, radius * 0.26],
    ],
    { segments: 10, crease: 0.9 },
  );
  return { stone: stone.turn('x', Math.PI / 2), setting: setting.turn('x', Math.PI / 2) };
}
