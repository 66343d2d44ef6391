import { lathe } from '../../kit/lathe.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A pine mushroom lying along z, cap towards +z, foot towards −z, about `length` metres; `open` from 0 (a bud) to 1. */
export function pineMushroom(length: number, open: number, seed: number): Shape {
  const cap = length * (0.2 + 0.16 * open);
  const edge = length * (0.62 + 0.08 * open);
  const profile: Vector2[] = [
    [0, 0],
    [length * 0.07, length * 0.01],
    [length * 0.12, length * 0.12],
    [length * 0.135, length * 0.35],
    [length * 0.12, edge - length * 0.04],
    [length * 0.125, edge],
    [cap * 0.9, edge - length * 0.03 * open],
    [cap, edge + length * 0.03],
    [cap * 0.94, edge + length * 0.11],
    [cap * 0.7, length * 0.92],
    [cap * 0.36, length * 0.985],
    [0, length],
  ];
  return lathe(profile, { segments: 14, crease: 1 })
    .deform(([x, y, z]) => {
      const bend = Math.sin(seed) * length * 0.06 * Math.sin((y / length) * 2.4);
      const lump = 1 + 0.1 * (fractalNoise(x * 30 + seed * 9, y * 22, z * 30) - 0.5);
      return [x * lump + bend, y, z * lump];
    })
    .painted(([x, y, z]) => {
      const noise = fractalNoise(x * 150 + seed * 3, y * 150, z * 150);
      const isCap = y > edge + length * 0.015;
      const scale = isCap ? 0.62 + 0.3 * noise : 0.9 + 0.12 * noise - (y < length * 0.12 ? 0.3 : 0);
      // Brown fibres on a pale ground: on the cap nearly all brown, on the stem below the ring in patches.
      const brown = isCap ? 0.75 : Math.max(0, noise - 0.52) * 2.2;
      return [scale * (0.88 - 0.26 * brown), scale * (0.79 - 0.38 * brown), scale * (0.62 - 0.42 * brown)];
    })
    .turn('x', Math.PI / 2)
    .move(0, 0, -length / 2);
}
