import { castOnto } from '../../kit/cast-onto.ts';
import type { Clay } from '../../kit/clay.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { lathe } from '../../kit/lathe.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { elephantBody, elephantFeet } from '../../parts/animals/elephant-clay.ts';
import { saddleCloth } from '../../parts/animals/saddle-cloth.ts';
import { smallBell } from '../../parts/small-bell.ts';
import type { Form } from './form.ts';
import { harness } from './harness.ts';

type Surfaces = FormRequest<Form>['surfaces'];

/** What the elephant wears; the beast stands towards +z, `s` metres at the shoulder. */
export function listTrappings(form: Form, clay: Clay, s: number, surfaces: Surfaces): Part[] {
  if (form.trappings === 'none') return [];
  const pose = { stance: form.stance, trunk: form.trunk };
  const body = elephantBody(pose, s).distance;
  if (form.trappings === 'harness') return harness(body, s);
  const isWar = form.trappings === 'war';
  const cloth = saddleCloth(body, {
    from: (isWar ? -0.52 : -0.4) * s,
    to: (isWar ? 0.34 : 0.24) * s,
    hang: isWar ? 1.85 : 1.5,
    axis: 0.68 * s,
    above: 0.014 * s,
  });
  const tassels = hemTassels(cloth.hem, s);
  const parts: Part[] = [
    surfacePartOf(surfaces, 1, cloth.sheet),
    surfacePartOf(surfaces, 2, Shape.merge(cloth.hem, girth(body, s, -0.1))),
    surfacePartOf(surfaces, 2, tassels, { untilLevel: 1 }),
    surfacePartOf(
      surfaces,
      2,
      form.trappings === 'flowered' ? anklets(pose, s) : Shape.merge(neckBells(clay, s), anklets(pose, s)),
    ),
    ...frontlet(clay, s, surfaces),
    ...drawingParts(surfaces[1]?.material ?? 'silk', pattern(form, s), cloth.place, {
      step: 0.05 * s,
      lift: 0.001,
    }),
  ];
  return parts;
}

/** Marks on the cloth: flowers for porcelain, else a lozenge field with a border. */
function pattern(form: Form, s: number): Drawing {
  const gold = form.trappings === 'flowered' ? '#e3c25e' : '#dfb95c';
  const wide = (form.trappings === 'war' ? 0.4 : 0.28) * s;
  const marks: { outline: Vector2[]; colour: string }[] = [];
  for (const side of [1, -1])
    for (let i = -2; i <= 2; i++)
      for (let j = 0; j < 3; j++) {
        const x = (i + (j % 2 === 0 ? 0 : 0.5)) * wide * 0.42;
        const y = side * (0.16 + 0.15 * j) * s;
        if (Math.abs(x) > wide * 0.93) continue;
        if (form.trappings === 'flowered')
          marks.push(...flower(x, y, 0.052 * s, j % 2 === 0 ? '#f3d9dc' : '#f7e3a6'));
        else
          marks.push(
            {
              outline: [
                [x - 0.034 * s, y],
                [x, y + 0.044 * s],
                [x + 0.034 * s, y],
                [x, y - 0.044 * s],
              ],
              colour: gold,
            },
            {
              outline: circle(0.014 * s, 10).map(([px, py]): Vector2 => [px + x, py + y]),
              colour: '#3c1b18',
            },
          );
      }
  return marks;
}

function flower(x: number, y: number, r: number, colour: string): { outline: Vector2[]; colour: string }[] {
  const leaf = (angle: number): Vector2[] =>
    (
      [
        [0.5, 0],
        [1.1, 0.24],
        [1.6, 0],
        [1.1, -0.24],
      ] as Vector2[]
    ).map(([a, b]) => [
      x + r * (a * Math.cos(angle) - b * Math.sin(angle)),
      y + r * (a * Math.sin(angle) + b * Math.cos(angle)),
    ]);
  const petals = Array.from({ length: 30 }, (_, i): Vector2 => {
    const angle = (i / 30) * 2 * Math.PI;
    const radius = r * (0.72 + 0.28 * Math.abs(Math.cos(angle * 2.5)));
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [
    { outline: leaf(0.6), colour: '#3f7a4c' },
    { outline: leaf(3.6), colour: '#4d8a55' },
    { outline: petals, colour },
    { outline: circle(r * 0.3, 12).map(([px, py]): Vector2 => [px + x, py + y]), colour: '#d58a2c' },
  ];
}

function surfacePartOf(
  surfaces: Surfaces,
  row: 0 | 1 | 2,
  shape: Shape,
  options: Parameters<typeof part>[3] = {},
): Part {
  const found = surfaces[Math.min(row, surfaces.length - 1)]!;
  return part(found.material, found.colour, shape, options);
}

/** Tassels along the hem, at every third of its corners below the belly's middle. */
function hemTassels(hem: Shape, s: number): Shape {
  const { min } = hem.bounds;
  const seats: Vector3[] = [];
  for (let i = 0; i < hem.vertexCount; i += 1) {
    const point = hem.point(i);
    if (
      point[1] < min[1] + 0.07 * s &&
      seats.every((seat) => Math.hypot(seat[0] - point[0], seat[2] - point[2]) > 0.085 * s)
    )
      seats.push(point);
  }
  return Shape.merge(
    ...seats.map(([x, y, z]) =>
      lathe(
        [
          [0, 0],
          [0.017 * s, -0.016 * s],
          [0.009 * s, -0.028 * s],
          [0.018 * s, -0.07 * s],
          [0, -0.075 * s],
        ],
        { segments: 6 },
      ).move(x, y - 0.004 * s, z),
    ),
  );
}

/** A strap under the belly. */
function girth(body: Clay['distance'], s: number, z: number): Shape {
  const points = Array.from({ length: 28 }, (_, i): Vector3 => {
    const angle = (i / 28) * 2 * Math.PI;
    const way: Vector3 = [Math.sin(angle), Math.cos(angle), 0];
    return castOnto(
      body,
      [way[0] * s, 0.68 * s + way[1] * 0.62 * s, z * s],
      [-way[0], -way[1], 0],
      0.006 * s,
    );
  });
  return tube(points, 0.016 * s, { sides: 6, closed: true });
}

/** A string of bells before the chest. */
function neckBells(clay: Clay, s: number): Shape {
  const points = Array.from({ length: 15 }, (_, i): Vector3 => {
    const angle = (i / 14) * Math.PI - Math.PI / 2;
    const from: Vector3 = [
      0.5 * s * Math.sin(angle),
      (0.78 - 0.3 * Math.cos(angle)) * s,
      (0.36 + 0.5 * Math.cos(angle)) * s,
    ];
    return castOnto(
      clay.distance,
      from,
      [-Math.sin(angle), 0.16 * Math.cos(angle), -Math.cos(angle) * 0.9],
      0.012 * s,
    );
  });
  const bells = points
    .filter((_, i) => i % 2 === 1)
    .map(([x, y, z]) => smallBell(0.085 * s, 8).move(x, y, z + 0.01 * s));
  return Shape.merge(tube(points, 0.012 * s, { sides: 6 }), ...bells);
}

function anklets(pose: { stance: Form['stance']; trunk: Form['trunk'] }, s: number): Shape {
  return Shape.merge(
    ...elephantFeet(pose, s).map(([x, y, z]) => torus(0.094 * s, 0.013 * s, 14, 5).move(x, y + 0.12 * s, z)),
  );
}

/** A plate or cloth on the forehead, pointed below, with a boss. */
function frontlet(clay: Clay, s: number, surfaces: Surfaces): Part[] {
  const sheet = surface(
    (u, v) => {
      const x = (u * 2 - 1) * 0.1 * s * (1 - (1 - v) ** 1.6 * 0.85);
      return castOnto(clay.distance, [x, (0.86 + 0.22 * v) * s, 1.3 * s], [0, -0.12, -1], 0.012 * s);
    },
    8,
    10,
  );
  const seat = castOnto(clay.distance, [0, 1.0 * s, 1.3 * s], [0, -0.12, -1], 0.014 * s);
  const drop = castOnto(clay.distance, [0, 0.9 * s, 1.3 * s], [0, -0.12, -1], 0.014 * s);
  return [
    surfacePartOf(surfaces, 1, sheet),
    surfacePartOf(
      surfaces,
      2,
      Shape.merge(
        sphere(0.03 * s, 14)
          .scale(1, 1, 0.5)
          .move(...seat),
        sphere(0.018 * s, 10)
          .scale(1, 1.3, 0.6)
          .move(...drop),
        ...Array.from({ length: 9 }, (_, i) => {
          const u = i / 4 - 1;
          const [x, y, z] = castOnto(
            clay.distance,
            [u * 0.1 * s, 1.075 * s, 1.3 * s],
            [0, -0.12, -1],
            0.012 * s,
          );
          return sphere(0.012 * s, 8).move(x, y, z);
        }),
      ),
      { untilLevel: 1 },
    ),
  ];
}
