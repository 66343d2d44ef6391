import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { scatterOn } from '../../kit/scatter-on.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { surface } from '../../kit/surface.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import type { Form } from './form.ts';

/** A wooded hill with a rocky brow above a bend of water: rock in the first surface, trees in the second, board in the third. */
export function hill({ size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const board = height * 0.14;
  const tall = height - board;
  const heightAt = (x: number, z: number): number => {
    const main = 0.85 * Math.exp(-(((x + 0.12) / 0.5) ** 2) - ((z + 0.12) / 0.62) ** 2);
    const shoulder = 0.55 * Math.exp(-(((x - 0.55) / 0.3) ** 2) - ((z + 0.1) / 0.45) ** 2);
    const spur = 0.3 * Math.exp(-(((x + 0.62) / 0.25) ** 2) - ((z - 0.1) / 0.5) ** 2);
    const rough = 0.75 + 0.55 * fractalNoise(x * 4 + 9, 2, z * 4 + 4, 4);
    const rim = Math.min(1, (1 - Math.abs(x)) * 5) * Math.min(1, (1 - Math.abs(z)) * 4);
    // Beds of rock: the slope goes up in steps.
    const raw = (main + shoulder + spur) * rough * rim;
    return raw + 0.025 * Math.sin(raw * 38) * Math.min(1, raw * 3);
  };
  const rock = parseColour(surfaces[0]!.colour);
  const ground = surface(
    (u, v) => {
      const [x, z] = [u * 2 - 1, 1 - v * 2];
      return [x * width * 0.46, Math.max(0, heightAt(x, z)) * tall * 0.78, z * depth * 0.43];
    },
    36,
    22,
    { crease: 0.45 },
  ).painted(([x, y, z], normal): Colour => {
    const steep = 1 - normal[1];
    const moss = fractalNoise((x / width) * 9 + 3, (y / width) * 9, (z / width) * 9);
    return mixColours(
      mixColours(shade(rock, 1.1), parseColour('#6f7a52'), Math.max(0, 0.75 - steep * 1.6) * (0.5 + moss)),
      shade(rock, 0.62),
      Math.min(0.8, steep * 0.8),
    );
  });
  const trees = scatterOn(ground, 105, 'hill')
    .filter(({ point, normal }) => normal[1] > 0.3 && point[1] > tall * 0.03)
    .map(({ point: [x, y, z] }, i) => {
      const r = width * (0.01 + 0.0035 * ((i * 7) % 4));
      return sphere(1, 7, 4)
        .deform(([a, b, c]) => {
          const k = 0.85 + 0.4 * fractalNoise(a * 2 + i, b * 2, c * 2);
          return [a * k * r, b * k * r * 1.3, c * k * r];
        })
        .move(x, y + r * 0.75, z);
    });
  const water = surface(
    (u, v) => [(u - 0.5) * width * 0.92, 0.0008, depth * (0.43 - 0.13 * v - 0.04 * Math.sin(u * 6))],
    18,
    1,
  );
  const raise = (shape: Shape) => shape.move(0, board, 0);
  return model('medium', [
    part(surfaces[0]!.material, surfaces[0]!.colour, raise(ground)),
    surfacePart(surfaces, 1, raise(Shape.merge(...trees))),
    part('jade', '#8fb0b8', raise(water.move(0, tall * 0.012, 0))),
    surfacePart(surfaces, 2, plinthBoard(width, board, depth)),
  ]);
}
