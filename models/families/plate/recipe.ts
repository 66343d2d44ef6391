import { ringMarks } from '../../parts/motifs/edge-bands.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { leafMark } from '../../parts/motifs/foliage.ts';
import { unreadLines } from '../../parts/motifs/lettering.ts';
import { painted } from '../../parts/painted.ts';
import { ringOf } from '../../parts/vessels/around.ts';
import { easel, leaned } from '../../parts/vessels/easel.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { onDish } from '../../parts/vessels/on-dish.ts';
import { companionsOf } from './companions.ts';
import { dishBody } from './dish-body.ts';
import { formDefinition, type Form } from './form.ts';
import { pictureOf } from './pictures.ts';
import { raise, reliefOf, rimReliefs } from './reliefs.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

/** Where the middle ends and the rim begins, shares of the radius. */
const wells: Record<Form['outline'], number> = {
  rimmed: 0.66,
  coupe: 0.72,
  deep: 0.5,
  charger: 0.62,
  disc: 0.86,
};

/** A dish on an easel, its face towards the visitor. The radius is half the width, or its share where things stand beside it. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const radius = form.companions === 'none' ? size[0] / 2 : size[0] * 0.3;
  const isMetal = ['silver', 'gold', 'brass', 'bronze', 'steel'].includes(surfaces[0]!.material);
  const wall = form.outline === 'disc' ? radius * 0.06 : radius * (isMetal ? 0.02 : 0.032);
  const { body, face, height } = dishBody(form.outline, form.edge, radius, wall);
  const place = onDish(face);
  const well = wells[form.outline];
  const flat: Part[] = [
    surfacePart(surfaces, 0, body),
    ...pictureOf(form.picture, surfaces).flatMap(({ material, drawing }, row) =>
      painted(
        material,
        drawing.map((mark) => scaleMark(mark, radius * well * 0.94)),
        place,
        { step: radius * 0.3, lift: 0.0003 + row * 0.0014, rise: 0.0001, farLift: radius * 0.02 },
      ),
    ),
    ...borderParts(form, surfaces, radius, face),
  ];
  const raised = [
    ...raise(reliefOf(form.picture), radius * well, place),
    ...raise(rimReliefs(form.border, well + 0.06, 0.97), radius, place),
  ];
  for (const row of [0, 1, 2] as const) {
    const shapes = raised.filter((each) => each.row === row).map(({ shape }) => shape);
    if (shapes.length > 0) flat.push(surfacePart(surfaces, row, Shape.merge(...shapes)));
  }
  if (form.picture === 'old-egypt')
    flat.push(
      ...painted(
        'bronze',
        unreadLines(radius * 0.5, 2, radius * 0.06, '#5c4022').map((mark) =>
          moveMark(mark, 0, -radius * 0.79),
        ),
        place,
        { step: radius * 0.3, least: 1 },
      ),
    );
  const stood = moveParts(flat, (shape) => leaned(shape, radius));
  const easelShape = easel(radius * 2, radius * 0.9, height + 0.002);
  const stand =
    form.stand === 'wood' ? part('walnut', '#3c2417', easelShape) : part('brass', '#a5854a', easelShape);
  const all = [...stood, stand];
  if (form.companions === 'none') return fitModel(vesselModel(all), size);
  return vesselModel([
    ...moveParts(all, (shape) => shape.move(-size[0] / 2 + radius, 0, 0)),
    ...companionsOf(surfaces, radius, size[0]),
  ]);
}

function borderParts(
  form: Form,
  surfaces: FormRequest<Form>['surfaces'],
  radius: number,
  face: readonly Vector2[],
): Part[] {
  const [rim] = face[face.length - 1]!;
  const place = onDish(face);
  const heightAt = (share: number) => place(rim * share, 0, 0)[1];
  const lip = heightAt(0.985);
  const well = wells[form.outline];
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  const accent = surfaces[surfaces.length - 1]!;
  const paint = (material: Part['material'], drawing: Drawing) =>
    painted(material, drawing, place, { step: radius * 0.16, lift: 0.0003, farLift: radius * 0.02 });
  const stripAt = (from: number, to: number, pieces: number, segments: number, lift: number): Shape =>
    lathe(
      Array.from({ length: pieces + 1 }, (_, at): Vector2 => {
        const share = to + ((from - to) * at) / pieces;
        return [rim * share, heightAt(share) + lift];
      }),
      { segments, crease: 1.2 },
    );
  // Farther levels of their own: simplified together with the dish, so thin a ring would sink into it.
  const strip = (row: 0 | 1 | 2 | string, from: number, to: number): Part[] =>
    (
      [
        [stripAt(from, to, 3, 48, 0.0003), { untilLevel: 0 }],
        [stripAt(from, to, 1, 30, radius * 0.02), { fromLevel: 1, untilLevel: 1, keep: true }],
        [stripAt(from, to, 1, 14, radius * 0.05), { fromLevel: 2, keep: true }],
      ] as const
    ).map(([shape, levels]) =>
      typeof row === 'string'
        ? part('porcelain', row, shape, levels)
        : surfacePart(surfaces, row, shape, levels),
    );
  switch (form.border) {
    case 'lines':
      return [
        ...strip(1, 0.9, 0.94),
        ...strip(2, well + 0.05, well + 0.065),
        surfacePart(surfaces, 2, torus(rim - radius * 0.012, radius * 0.012, 48, 5).move(0, lip, 0)),
      ];
    case 'gold-ring':
      return [surfacePart(surfaces, 1, torus(rim - radius * 0.02, radius * 0.02, 52, 6).move(0, lip, 0))];
    case 'beads':
      return [
        surfacePart(
          surfaces,
          1,
          sphere(radius * 0.024, 6, 4)
            .move(0, lip, rim * 0.96)
            .around(44),
          { untilLevel: 0 },
        ),
        surfacePart(surfaces, 1, torus(rim - radius * 0.012, radius * 0.012, 52, 4).move(0, lip, 0)),
      ];
    case 'gadroon':
      return [
        surfacePart(
          surfaces,
          1,
          sphere(radius * 0.062, 7, 5)
            .scale(0.56, 0.4, 1.25)
            .turn('y', 0.5)
            .move(0, heightAt(0.93), rim * 0.93)
            .around(40),
          { untilLevel: 1 },
        ),
        surfacePart(surfaces, 1, torus(rim - radius * 0.012, radius * 0.012, 52, 4).move(0, lip, 0)),
      ];
    case 'copper-strip':
      return [
        ...strip(1, well + 0.08, 0.95),
        surfacePart(surfaces, 2, torus(rim - radius * 0.012, radius * 0.012, 52, 4).move(0, lip, 0)),
      ];
    case 'spruces':
      return [surfacePart(surfaces, 1, torus(rim - radius * 0.014, radius * 0.014, 52, 4).move(0, lip, 0))];
    case 'leaves':
      return [
        ...paint(
          'porcelain',
          ringOf(leafMark(second.colour, 0.5), 28, radius * (well + 0.1), radius * (0.84 - well)),
        ),
        ...paint('gold', ringMarks(radius * 0.94, radius * 0.962, accent.colour)),
      ];
    case 'ribbons':
      return [
        ...strip('#b23a44', 0.9, 0.955),
        ...strip(second.colour, 0.8, 0.855),
        surfacePart(surfaces, 2, torus(rim - radius * 0.009, radius * 0.009, 48, 5).move(0, lip, 0)),
      ];
    default:
      return [];
  }
}

function scaleMark(mark: Drawing[number], k: number): Drawing[number] {
  const { outline, colour } = mark;
  return {
    outline: outline.map(([x, y]): Vector2 => [x * k, y * k]),
    colour: typeof colour === 'string' ? colour : (x, y) => colour(x / k, y / k),
  };
}

function moveMark(mark: Drawing[number], dx: number, dy: number): Drawing[number] {
  return { outline: mark.outline.map(([x, y]): Vector2 => [x + dx, y + dy]), colour: mark.colour };
}

/** A porcelain plate with blue lines on an easel. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({}),
    size: [0.28, 0.28, 0.16],
    surfaces: [
      { material: 'porcelain', colour: '#e9e8e2' },
      { material: 'porcelain', colour: '#3d5a86' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
