import { box } from '../../kit/box.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sheet } from '../../kit/sheet.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import type { Form } from './form.ts';

/** A flag of banded red stone in waves on a gilt staff, let into a block of dark stone; no emblem. */
export function stoneFlag({ size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const stone = surfaces[0]!;
  const gold = surfaces[1] ?? stone;
  const dark = surfaces[2] ?? stone;
  const [left, tall] = [-width * 0.4, height * 0.52];
  const flag = sheet(
    (u, v) => {
      const wave = Math.sin(u * 9 - 0.6) * (0.35 + u * 0.65);
      return [
        left + u * width * 0.86,
        height * 0.36 + v * tall - u * height * 0.03 + wave * height * 0.012,
        depth * 0.2 * wave + depth * 0.12 * u,
      ];
    },
    44,
    12,
    depth * 0.16,
  );
  const [red, deep, pale] = ['#8f2a24', '#5c1a17', '#b5654e'].map(parseColour) as [
    readonly [number, number, number],
    readonly [number, number, number],
    readonly [number, number, number],
  ];
  const own = parseColour(stone.colour);
  // Jasper: clouds, bands and a few pale veins.
  const painted = flag.painted(([x, y, z]) => {
    const cloud = fractalNoise(x * 26, y * 26, z * 26, 4);
    const band = Math.sin((y + 0.6 * x) * 90 + cloud * 9);
    const base = mixColours(mixColours(own, red, 0.3), deep, Math.max(0, cloud - 0.45) * 1.6);
    return band > 0.93 ? mixColours(base, pale, 0.55) : mixColours(base, deep, 0.14 * (1 + band));
  });
  const staffAt = (y: number): Vector3 => [left - width * 0.02, y, 0];
  const staff = Shape.merge(
    tube([staffAt(height * 0.1), staffAt(height * 0.93)], width * 0.018, { sides: 12 }),
    lathe(
      [
        [0, 0],
        [0.03, 0],
        [0.036, 0.02],
        [0.02, 0.035],
        [0.034, 0.06],
        [0.026, 0.09],
        [0, 0.15],
      ].map(([r, y]) => [r! * width, y! * height * 0.55] as const),
      { segments: 14, crease: 0.8 },
    ).move(left - width * 0.02, height * 0.92, 0),
  );
  const rings = Shape.merge(
    ...[0.42, 0.56, 0.7, 0.84].map((share) =>
      tube([staffAt(height * share), staffAt(height * (share + 0.012))], width * 0.026, { sides: 12 }),
    ),
  );
  return [
    part(stone.material, '#ffffff', painted),
    part(gold.material, gold.colour, Shape.merge(staff, rings)),
    part(
      dark.material,
      dark.colour,
      Shape.merge(
        box(width, height * 0.075, depth, 0.004),
        box(width * 0.88, height * 0.05, depth * 0.84, 0.004).move(0, height * 0.075, 0),
      ),
    ),
    part(
      'gold',
      gold.colour,
      box(width * 0.9, height * 0.006, depth * 0.86, 0.001).move(0, height * 0.073, 0),
      { untilLevel: 1 },
    ),
  ];
}
