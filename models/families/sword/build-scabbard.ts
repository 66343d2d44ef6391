import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import type { Surface } from '../../kit/form-request.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import type { SheathForm } from '../../parts/arms/sheath-form.ts';
import { gem } from '../../parts/gem.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { mapParts } from '../../parts/part-group.ts';
import { threadLace } from './thread-lace.ts';
import { oval, taleMiniature } from './tale-miniature.ts';
import type { Form } from './form.ts';

const mountThickness = 0.0012;
const stones = ['#a3232b', '#1f7a4d', '#2a4fa8', '#a3232b', '#c98a2a'];

/** The scabbard along x, its mouth at x = 0: covering, mounts and ornament. */
export function buildScabbard(form: Form, sheath: SheathForm, metal: Surface, covering: Surface): Part[] {
  const { length } = sheath;
  const chape = length * 0.17;
  const places = bandPlaces(form.bands, length);
  const bandWidth = 0.03;
  const mounts: Shape[] = [
    sheath.sleeve(-0.001, 0.062, mountThickness, 3),
    sheath.tip(length - chape, mountThickness),
    sheath.bead(0.004, 0.007, 0.0026),
    sheath.bead(0.064, 0.006, 0.0024),
    sheath.bead(length - chape, 0.007, 0.0026),
    ...places.flatMap((x, row) => [
      sheath.sleeve(x - bandWidth / 2, x + bandWidth / 2, mountThickness, 3),
      sheath.bead(x - bandWidth / 2, 0.005, 0.0022),
      sheath.bead(x + bandWidth / 2, 0.005, 0.0022),
      ...(form.rings && row < 2 ? [sheath.ring(x, 0.0105, 1)] : []),
    ]),
  ];
  const faces = ornament(form, sheath, places, metal);
  return [
    madeOf(covering, Shape.merge(sheath.sleeve(0.05, length - chape + 0.01, 0, 14, 16))),
    madeOf(metal, Shape.merge(...mounts)),
    ...faces,
    // What lies on cloth hides its other face.
    ...(form.display === 'rack' ? mapParts(faces, (shape) => shape.mirror('z')) : []),
  ];
}

/** Where the bands sit, from the mouth down. */
function bandPlaces(count: number, length: number): number[] {
  if (count === 1) return [length * 0.34];
  return Array.from({ length: count }, (_, i) => length * (0.2 + (0.42 * i) / Math.max(1, count - 1)));
}

function ornament(form: Form, sheath: SheathForm, bands: readonly number[], metal: Surface): Part[] {
  const { length } = sheath;
  const chape = length * 0.17;
  const dark = metal.material === 'silver' ? '#2c2d33' : '#5c3d14';
  const engraved = (from: number, to: number, colour = dark): Drawing => {
    const height = sheath.half((from + to) / 2)[0] * 1.3;
    const curls = Math.max(1, Math.round((to - from) / (height * 0.95)));
    return placeDrawing(
      leafScroll({ length: to - from, height, curls, line: colour, steps: 11, weight: 0.07 }),
      {
        x: from,
      },
    );
  };
  const onMounts = (): Part[] =>
    drawingParts(
      metal.material === 'silver' ? 'enamel' : 'bronze',
      [
        ...engraved(0.01, 0.058),
        ...engraved(length - chape + 0.008, length - 0.022),
        ...bands.flatMap((x) => engraved(x - 0.011, x + 0.011)),
      ],
      sheath.place(mountThickness),
      { step: 0.012, lift: 0.0002, rise: 0.000004 },
    );
  const spans = [0.068, ...bands.flatMap((x) => [x - 0.018, x + 0.018]), length - chape - 0.006];
  const fields = Array.from(
    { length: spans.length / 2 },
    (_, i) => [spans[2 * i]!, spans[2 * i + 1]!] as const,
  );
  switch (form.scabbard) {
    case 'plain':
      return [];
    case 'scroll':
      return [
        ...onMounts(),
        ...drawingParts(
          'gold',
          fields.flatMap(([from, to]) => engraved(from + 0.006, to - 0.006, '#e2ba5a')),
          sheath.place(),
          { step: 0.014, lift: 0.0002, rise: 0.000004 },
        ),
      ];
    case 'thread':
      return [
        ...onMounts(),
        ...fields.flatMap(([from, to]) => {
          const height = sheath.half((from + to) / 2)[0] * 1.45;
          return (['gold', 'silver'] as const).flatMap((thread) =>
            drawingParts(
              thread,
              placeDrawing(threadLace(to - from, height, thread), { x: from }),
              sheath.place(),
              { step: 0.012, lift: thread === 'gold' ? 0.0003 : 0.0002, rise: 0.000004 },
            ),
          );
        }),
      ];
    case 'gems':
    case 'diamonds':
      return [...onMounts(), ...setStones(form.scabbard, sheath, fields, metal)];
    default:
      return [
        ...onMounts(),
        ...fields.flatMap(([from, to], row) => plaque(sheath, from, to, row, metal)),
        // A stone in each band.
        ...setStones(
          'gems',
          sheath,
          bands.map((x) => [x - 0.018, x + 0.018] as const),
          metal,
        ),
      ];
  }
}

/** An enamelled picture on a flat oval plate with a metal rim, let into the scabbard between two places. */
function plaque(sheath: SheathForm, from: number, to: number, row: number, metal: Surface): Part[] {
  const middle = (from + to) / 2;
  const [tall, thick] = sheath.half(middle);
  const height = tall * 1.5;
  const wide = Math.min(to - from - 0.01, 0.1);
  const top = thick + 0.0006;
  const plate = prism(oval(wide / 2 + 0.0018, height / 2 + 0.0018, 20), 0.008);
  return [
    madeOf(metal, plate.move(middle, 0, top - 0.004), { untilLevel: 1 }),
    // From afar one plain field of enamel.
    part('enamel', '#3f6f8a', plate.move(middle, 0, top - 0.004), { fromLevel: 2 }),
    ...stackedDrawingParts(
      'enamel',
      placeDrawing(taleMiniature(row, wide / height), { x: middle, scale: height }),
      (x, y, lift) => [x, y, top + lift],
      { step: 0.03, lift: 0.0004, rise: 0.00026, levels: [150, 0] },
    ),
  ];
}

/** Stones along the middle of the scabbard: domes of several colours, or clear cut ones in a double row. */
function setStones(
  kind: 'gems' | 'diamonds',
  sheath: SheathForm,
  fields: readonly (readonly [number, number])[],
  metal: Surface,
): Part[] {
  const byColour = new Map<string, Shape[]>();
  const settings: Shape[] = [];
  let count = 0;
  const put = (x: number, y: number, radius: number, colour: string) => {
    const { stone, setting } = gem(radius, kind === 'gems' ? 'dome' : 'table');
    const z = sheath.face(x, y) + 0.0002;
    byColour.set(colour, [...(byColour.get(colour) ?? []), stone.move(x, y, z)]);
    settings.push(setting.move(x, y, z));
  };
  for (const [from, to] of fields) {
    const pitch = kind === 'gems' ? 0.036 : 0.03;
    const steps = Math.max(1, Math.floor((to - from) / pitch));
    for (let i = 0; i < steps; i++) {
      const x = from + ((i + 0.5) * (to - from)) / steps;
      const tall = sheath.half(x)[0];
      if (kind === 'gems') {
        put(x, 0, i % 2 === 0 ? tall * 0.42 : tall * 0.28, stones[count % stones.length]!);
        count++;
      } else {
        put(x, 0, tall * 0.3, '#f2f7fb');
        if (i > 0)
          for (const side of [-1, 1])
            put(x - (to - from) / steps / 2, side * tall * 0.42, tall * 0.16, '#f2f7fb');
      }
    }
  }
  return [
    madeOf(metal, Shape.merge(...settings), { untilLevel: 1 }),
    ...[...byColour].map(([colour, shapes]) =>
      part('crystal', colour, Shape.merge(...shapes), { untilLevel: 1 }),
    ),
  ];
}
