import { cutDiamonds } from '../../kit/cut-diamonds.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { oneBottle } from '../../parts/vessels/bottle.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { formDefinition, type Form } from './form.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

/** Cut glass: a decanter with its stopper, glasses, a bowl. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const height = size[1];
  const parts: Part[] = [];
  const at = (pieces: readonly Part[], x: number, z: number) =>
    parts.push(...moveParts(pieces, (shape) => shape.move(x * size[0], 0, z * size[2])));
  at(decanter(form, surfaces, height), form.bowl ? -0.06 : form.bottle ? 0.05 : -0.12, -0.14);
  if (form.bowl) at(bowl(surfaces, height * 0.3), -0.32, 0.06);
  if (form.bottle)
    at(
      oneBottle({
        shape: 'spirit',
        height: height * 1,
        glass: { material: 'glass', colour: '#33502e' },
        label: { material: 'paper', colour: '#e9e0c6' },
        isBand: false,
        cap: { material: 'painted-metal', colour: '#8a6a2c' },
        isEngraved: false,
        segments: 26,
        liquid: null,
      }),
      -0.34,
      -0.1,
    );
  const glass =
    form.glass === 'stemmed' ? stemmed(surfaces, height * 0.58) : tumbler(surfaces, height * 0.34);
  const from = form.bottle ? 0.27 : 0.14;
  for (let row = 0; row < form.glasses; row++) {
    const column = Math.floor(row / 2);
    const inFront = row % 2 === 0;
    const step = form.glasses > 2 ? (0.42 - from) / Math.max(1, Math.ceil(form.glasses / 2) - 1) : 0.15;
    at(
      glass,
      form.glasses > 2 ? from + column * step + (inFront ? -0.03 : 0.05) : from + row * step - 0.02,
      inFront ? 0.3 : -0.02,
    );
  }
  return fitModel(vesselModel(parts), size);
}

/** A turned wall with a band of diamonds let into it between two heights (shares of a profile's own run). */
function cutVessel(
  outside: readonly Vector2[],
  diamonds: readonly [from: number, to: number, around: number, rows: number],
  depth: number,
  inside: readonly Vector2[],
  segments: number,
): Shape {
  const [from, to, around, rows] = diamonds;
  const on = (height: number): Vector2 => {
    for (let row = 1; row < outside.length; row++) {
      const [a, b] = [outside[row - 1]!, outside[row]!];
      if (b[1] < height) continue;
      const t = (height - a[1]) / (b[1] - a[1] || 1);
      return [a[0] + (b[0] - a[0]) * t, height];
    }
    return outside[outside.length - 1]!;
  };
  const edge = (height: number): Vector2 => [on(height)[0] - depth, height];
  const foot = outside[0]![1];
  return Shape.merge(
    cutDiamonds((t) => on(from + (to - from) * t), around, rows, depth),
    lathe([[0, foot], ...outside.filter(([, y]) => y < from - 1e-6), edge(from)], { segments, crease: 0.5 }),
    lathe([edge(to), ...outside.filter(([, y]) => y > to + 1e-6), ...inside], { segments, crease: 0.7 }),
  );
}

function decanter(form: Form, surfaces: readonly Surface[], total: number): Part[] {
  const body = total * 0.76;
  const shapes: Record<Form['decanter'], readonly Vector2[]> = {
    ship: [
      [0.4, 0],
      [0.56, 0.01],
      [0.6, 0.05],
      [0.54, 0.22],
      [0.3, 0.46],
      [0.13, 0.6],
      [0.11, 0.86],
      [0.16, 0.96],
      [0.17, 1],
    ],
    square: [
      [0.3, 0],
      [0.33, 0.015],
      [0.34, 0.05],
      [0.34, 0.56],
      [0.3, 0.62],
      [0.14, 0.7],
      [0.12, 0.88],
      [0.17, 0.97],
      [0.17, 1],
    ],
    tall: [
      [0.26, 0],
      [0.32, 0.015],
      [0.35, 0.06],
      [0.38, 0.3],
      [0.34, 0.48],
      [0.18, 0.62],
      [0.12, 0.7],
      [0.11, 0.88],
      [0.17, 0.97],
      [0.18, 1],
    ],
  };
  const outside = shapes[form.decanter].map(([r, y]): Vector2 => [r * body * 0.72, y * body]);
  const neck = outside[outside.length - 2]![0];
  const inside: Vector2[] = [
    [outside[outside.length - 1]![0] * 0.8, body * 0.998],
    [neck * 0.62, body * 0.9],
    [neck * 0.6, body * 0.74],
    [0, body * 0.72],
  ];
  const range = { ship: [0.06, 0.22, 20, 3], square: [0.1, 0.46, 12, 6], tall: [0.1, 0.38, 16, 5] } as const;
  const [from, to, around, rows] = range[form.decanter];
  const shell = cutVessel(outside, [from * body, to * body, around, rows], body * 0.014, inside, around * 2);
  const rings = [0.76, 0.82].map((y) =>
    lathe(
      [
        [neck * 0.7, y * body - 0.003],
        [neck * 0.96, y * body],
        [neck * 0.7, y * body + 0.003],
      ],
      { segments: 20, crease: 0 },
    ),
  );
  const stopper = lathe(
    [
      [0, body * 0.9],
      [neck * 0.58, body * 0.93],
      [neck * 0.62, body * 1.01],
      [neck * 0.4, body * 1.04],
      [neck * 1.1, body * 1.12],
      [neck * 1.24, body * 1.18],
      [neck * 0.8, body * 1.28],
      [0, total],
    ],
    { segments: 10, crease: 0 },
  );
  const parts = [surfacePart(surfaces, 0, Shape.merge(shell, ...rings, stopper))];
  if (form.filled) {
    const full = outside
      .filter(([, y]) => y > body * 0.02 && y < body * 0.5)
      .map(([r, y]): Vector2 => [r * 0.86, y]);
    parts.push(
      part(
        'amber',
        surfaces[surfaces.length - 1]!.colour,
        lathe([[0, body * 0.03], ...full, [0, full[full.length - 1]![1]]], { segments: 24 }),
        { hidden: true },
      ),
    );
  }
  return parts;
}

function tumbler(surfaces: readonly Surface[], height: number): Part[] {
  const r = height * 0.44;
  const outside: Vector2[] = [
    [r * 0.84, 0],
    [r * 0.9, height * 0.03],
    [r * 0.95, height * 0.5],
    [r, height],
  ];
  const inside: Vector2[] = [
    [r * 0.94, height],
    [r * 0.86, height * 0.5],
    [r * 0.78, height * 0.2],
    [0, height * 0.18],
  ];
  return [
    surfacePart(surfaces, 1, cutVessel(outside, [height * 0.08, height * 0.52, 14, 4], r * 0.06, inside, 28)),
  ];
}

function stemmed(surfaces: readonly Surface[], height: number): Part[] {
  const r = height * 0.21;
  const outside: Vector2[] = [
    [r * 0.9, 0],
    [r * 0.84, height * 0.015],
    [r * 0.2, height * 0.07],
    [r * 0.14, height * 0.3],
    [r * 0.3, height * 0.36],
    [r * 0.14, height * 0.42],
    [r * 0.3, height * 0.5],
    [r * 0.86, height * 0.62],
    [r, height * 0.78],
    [r * 0.96, height],
  ];
  const inside: Vector2[] = [
    [r * 0.9, height],
    [r * 0.92, height * 0.78],
    [r * 0.76, height * 0.64],
    [0, height * 0.54],
  ];
  return [
    surfacePart(surfaces, 1, cutVessel(outside, [height * 0.6, height * 0.8, 12, 3], r * 0.07, inside, 24)),
  ];
}

function bowl(surfaces: readonly Surface[], height: number): Part[] {
  const r = height * 0.92;
  const outside: Vector2[] = [
    [r * 0.5, 0],
    [r * 0.52, height * 0.05],
    [r * 0.46, height * 0.1],
    [r * 0.8, height * 0.42],
    [r * 0.94, height * 0.8],
    [r, height],
  ];
  const inside: Vector2[] = [
    [r * 0.93, height],
    [r * 0.84, height * 0.7],
    [r * 0.6, height * 0.32],
    [0, height * 0.24],
  ];
  return [
    surfacePart(surfaces, 1, cutVessel(outside, [height * 0.2, height * 0.82, 16, 5], r * 0.055, inside, 32)),
  ];
}

/** A decanter with four tumblers. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({}),
    size: [0.36, 0.26, 0.16],
    surfaces: [
      { material: 'crystal', colour: '#e4ebef' },
      { material: 'crystal', colour: '#dfe8ea' },
    ],
  });
}
