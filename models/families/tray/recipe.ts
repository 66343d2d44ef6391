import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { painted } from '../../parts/painted.ts';
import { easel, leaned } from '../../parts/vessels/easel.ts';
import { moveParts } from '../../parts/vessels/move-parts.ts';
import { insetOutline, type TrayOutline } from '../../parts/vessels/oval-dish.ts';
import { servingTray } from '../../parts/vessels/serving-tray.ts';
import { formDefinition, type Form } from './form.ts';
import { trayPicture } from './tray-picture.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';

/** A tray, flat or on an easel. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const width = size[0];
  // On an easel the tray's depth is its height.
  const depth = form.onEasel ? (size[1] - 0.018) / Math.cos(0.2) : size[2];
  const rim = Math.min(0.026, form.onEasel ? 0.024 : size[1] * 0.8);
  const tray = servingTray({
    shape: form.shape,
    width,
    depth,
    height: rim,
    thickness: 0.0032,
    waves: form.wavyEdge ? 28 : 0,
    beading: form.beading,
    handles: form.handles,
    feet: !form.onEasel,
    segments: form.wavyEdge ? 112 : 72,
  });
  const flat: Part[] = [surfacePart(surfaces, 0, tray.body)];
  if (tray.rim) flat.push(surfacePart(surfaces, 1, tray.rim));
  if (tray.handles) flat.push(surfacePart(surfaces, 1, tray.handles));
  if (tray.feet) flat.push(surfacePart(surfaces, 1, tray.feet, { hidden: true }));
  const innerWidth = width - (form.handles ? 0.1 : 0.06);
  const place = (x: number, y: number, lift: number): Vector3 => [x, tray.floor + lift, -y];
  const box: Vector2 = [innerWidth / 2 - 0.03, depth / 2 - 0.06];
  for (const [row, { material, drawing }] of trayPicture(form, surfaces, box).entries())
    flat.push(
      ...painted(material, drawing, place, { step: 0.12, lift: 0.0003 + row * 0.0008, rise: 0.0001 }),
    );
  flat.push(...border(form, surfaces, tray.outline, depth, place));
  if (!form.onEasel) return fitModel(vesselModel(flat), size);
  return fitModel(
    vesselModel([
      ...moveParts(flat, (shape) => leaned(shape, depth / 2)),
      part('walnut', '#3c2417', easel(depth, width * 0.42, rim + 0.002)),
    ]),
    size,
  );
}

/** A motif repeated along the rim, its top outwards, evenly spaced along the way round. */
function alongRim(
  outline: TrayOutline,
  inset: number,
  count: number,
  motif: (at: number) => Drawing,
): Drawing {
  const samples = Array.from({ length: 721 }, (_, at): Vector2 => {
    const [x, z] = insetOutline(outline, (at / 720) * 2 * Math.PI, inset);
    return [x, -z];
  });
  const along = [0];
  samples.forEach(([x, y], at) => {
    const before = samples[at - 1];
    if (before) along.push(along[at - 1]! + Math.hypot(x - before[0], y - before[1]));
  });
  const total = along[along.length - 1]!;
  return Array.from({ length: count }, (_, at) => {
    const wanted = (at / count) * total;
    const row = Math.max(
      1,
      along.findIndex((length) => length >= wanted),
    );
    const [from, to] = [samples[row - 1]!, samples[row]!];
    const turn = Math.atan2(to[1] - from[1], to[0] - from[0]);
    return placeDrawing(motif(at), { x: to[0], y: to[1], turn: turn + Math.PI });
  }).flat();
}

function border(
  form: Form,
  surfaces: FormRequest<Form>['surfaces'],
  outline: TrayOutline,
  depth: number,
  place: (x: number, y: number, z: number) => Vector3,
): Part[] {
  const second = surfaces[Math.min(1, surfaces.length - 1)]!;
  const inset = Math.min(0.03, depth * 0.1) + 0.018;
  const relief = (drawing: Drawing, height: number): Shape =>
    Shape.merge(...drawing.map(({ outline: edge }) => emboss(edge, height, place)));
  const petalRing: Drawing = Array.from({ length: 6 }, (_, petal) => {
    const angle = (petal / 6) * 2 * Math.PI;
    return placeDrawing(
      [
        {
          outline: [
            [0, 0.002],
            [0.0034, 0.0052],
            [0.0026, 0.0092],
            [0, 0.0104],
            [-0.0026, 0.0092],
            [-0.0034, 0.0052],
          ],
          colour: '#000000',
        },
      ],
      { turn: angle },
    );
  }).flat();
  const leaf: Drawing = [
    {
      outline: [
        [-0.0005, 0],
        [0.004, 0.0055],
        [0.0032, 0.0105],
        [0, 0.0145],
        [-0.0032, 0.0105],
        [-0.004, 0.0055],
      ],
      colour: '#000000',
    },
  ];
  switch (form.border) {
    case 'flowers':
      return [
        surfacePart(
          surfaces,
          1,
          relief(
            alongRim(outline, inset, 22, () => petalRing),
            0.0016,
          ),
          { untilLevel: 1 },
        ),
        surfacePart(
          surfaces,
          2,
          relief(
            alongRim(outline, inset, 22, () => [
              ...placeDrawing(leaf, { x: 0.0175, y: -0.004, turn: -0.9, scale: 0.8 }),
              ...placeDrawing(leaf, { x: 0.0175, y: 0.002, turn: -2.1, scale: 0.8 }),
            ]),
            0.0012,
          ),
          { untilLevel: 0 },
        ),
      ];
    case 'chased-leaves':
      return [
        surfacePart(
          surfaces,
          1,
          relief(
            alongRim(outline, inset + 0.004, 56, (at) => placeDrawing(leaf, { turn: at % 2 ? 0.5 : -0.5 })),
            0.0012,
          ),
          { untilLevel: 1 },
        ),
      ];
    case 'kawung':
      return painted(
        'iron',
        [0, 1].flatMap((row) =>
          alongRim(outline, inset + row * 0.021, row === 0 ? 52 : 46, () =>
            Array.from({ length: 4 }, (_, at) =>
              placeDrawing(
                [
                  {
                    outline: [
                      [0, 0.0012],
                      [0.0042, 0.0046],
                      [0.0034, 0.0082],
                      [0, 0.0094],
                      [-0.0034, 0.0082],
                      [-0.0042, 0.0046],
                    ],
                    colour: '#66645e',
                  },
                ],
                { turn: Math.PI / 4 + (at * Math.PI) / 2 },
              ),
            ).flat(),
          ),
        ),
        place,
        { step: 0.1, lift: 0.0003, least: 0.00006 },
      );
    case 'gold-lines':
      return [0, 0.008].flatMap((more, row) =>
        painted(
          second.material,
          alongRim(outline, inset - 0.006 + more, 120, () => [
            {
              outline: [
                [-0.0056, -0.0006 - 0.0004 * row],
                [0.0056, -0.0006 - 0.0004 * row],
                [0.0056, 0.0006 + 0.0004 * row],
                [-0.0056, 0.0006 + 0.0004 * row],
              ],
              colour: second.colour,
            },
          ]),
          place,
          { step: 0.1, lift: 0.0003, least: 1 },
        ),
      );
    default:
      return [];
  }
}

/** An oval lacquer tray with golden lines. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({ border: 'gold-lines' }),
    size: [0.5, 0.03, 0.32],
    surfaces: [
      { material: 'lacquer', colour: '#3a1512' },
      { material: 'gold', colour: '#d9b25c' },
    ],
  });
}
