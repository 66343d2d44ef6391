import type { Surface } from '../../kit/form-request.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { stackedDrawingParts } from '../../kit/drawing/stacked-drawing-parts.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { Part } from '../../kit/model.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { BladeForm } from '../../parts/arms/blade-form.ts';
import { madeOf } from '../../parts/arms/made-of.ts';
import { leafScroll } from '../../parts/motifs/leaf-scroll.ts';
import { wateredSteel } from '../../parts/motifs/watered-steel.ts';
import { mapParts } from '../../parts/part-group.ts';
import type { Form } from './form.ts';

const gold = '#e3bb5c';

/** The blade with its grain and inlay on the faces that can be seen, along x and still straight. */
export function buildBlade(form: Form, blade: BladeForm, steel: Surface): Part[] {
  const { length } = blade.shape;
  const parts: Part[] = [madeOf(steel, blade.solid(28))];
  const faces: Part[] = [];
  if (form.steel !== 'plain') {
    const grain = wateredSteel({
      from: 0.03,
      to: length * 0.93,
      lower: (x) => blade.lower(x),
      upper: (x) => blade.upper(x),
      light: tone(steel.colour, '#ffffff', 0.32),
      dark: tone(steel.colour, '#15171c', 0.42),
      lines: 7,
      rungs: form.steel === 'ladder' ? 22 : 0,
    });
    faces.push(...drawingParts(steel.material, grain, blade.place, { step: 0.06, lift: 0.0002, rise: 0 }));
  }
  if (form.bladeInlay !== 'none')
    faces.push(
      ...stackedDrawingParts(
        'gold',
        form.bladeInlay === 'cartouche' ? cartouche(blade) : scroll(blade),
        blade.place,
        { step: 0.05, lift: 0.0004, rise: 0.00026, levels: [140, 12] },
      ),
    );
  const showsBack = form.display === 'rack';
  return [...parts, ...faces, ...(showsBack ? mapParts(faces, (shape) => shape.mirror('z')) : [])];
}

function tone(colour: string, towards: string, share: number): string {
  const mixed = mixColours(parseColour(colour), parseColour(towards), share);
  return `#${mixed
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Height of blade free for ornament at x, and its middle. */
const band = (blade: BladeForm, x: number): Vector2 => [
  (blade.upper(x) - blade.lower(x)) * 0.56,
  blade.lower(x) + (blade.upper(x) - blade.lower(x)) * 0.56,
];

function scroll(blade: BladeForm): Drawing {
  const length = blade.shape.length * 0.44;
  const [height, middle] = band(blade, length / 2);
  return [
    ...placeDrawing(
      leafScroll({
        length,
        height,
        curls: Math.round(length / (height * 1.5)),
        line: gold,
        leaf: '#f0d488',
        weight: 0.075,
      }),
      { x: 0.045, y: middle },
    ),
    ...placeDrawing(lobed(height * 0.9, height * 0.62), { x: 0.045 + length + height * 0.55, y: middle }),
  ];
}

function cartouche(blade: BladeForm): Drawing {
  const [height, middle] = band(blade, 0.09);
  return [
    ...placeDrawing(lobed(height * 3.1, height * 1.16), { x: 0.1, y: middle }),
    ...placeDrawing(
      leafScroll({ length: height * 4.2, height: height * 0.62, curls: 4, line: '#6b4a18', weight: 0.1 }),
      { x: 0.1 - height * 2.1, y: middle },
    ),
    ...placeDrawing(lobed(height * 0.62, height * 0.62), { x: 0.1 + height * 4, y: middle }),
    ...placeDrawing(lobed(height * 0.4, height * 0.4), { x: 0.1 + height * 5.1, y: middle }),
  ];
}

/** A field with pointed ends and lobed sides. */
function lobed(halfWidth: number, height: number): Drawing {
  return [
    {
      outline: Array.from({ length: 28 }, (_, i): Vector2 => {
        const angle = (i / 28) * 2 * Math.PI;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const lobe = 1 - 0.13 * Math.abs(Math.sin(angle * 3));
        return [c * halfWidth * (0.82 + 0.18 * Math.abs(c)), s * (height / 2) * lobe];
      }),
      colour: gold,
    },
  ];
}
