import { box } from '../../kit/box.ts';
import { drawingParts } from '../../kit/drawing/drawing-parts.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';
import { prism } from '../../kit/prism.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { veil } from './engravings.ts';
import type { Builder } from './builder.ts';

/** A tall block with a slanting top and bevelled edges, on a base with a metal band. */
export const upright: Builder = ({ form, size, surfaces }) => {
  const [width, height, depth] = size;
  const foot = form.base ? height * 0.16 : 0;
  const [w, d, tall] = [width * 0.82, depth * 0.62, height - foot];
  const block = prism(
    [
      [-w / 2, 0],
      [w / 2, 0],
      [w / 2, tall * 0.86],
      [w * 0.36, tall],
      [-w / 2, tall * 0.93],
    ],
    d,
    { chamfer: d * 0.12, crease: 0 },
  ).move(0, foot, 0);
  const parts = [surfacePart(surfaces, 0, block)];
  if (form.base)
    parts.push(
      surfacePart(surfaces, 1, plinthBoard(width, foot, depth)),
      surfacePart(surfaces, 2, box(w * 1.04, foot * 0.12, d * 1.08, foot * 0.02).move(0, foot * 0.96, 0)),
    );
  if (form.engraving === 'veil')
    parts.push(
      ...drawingParts(
        'paper',
        placeDrawing(veil(), { scale: [w * 0.36, tall * 0.36] }),
        (x, y, lift) => [x, foot + tall * 0.46 + y, d / 2 + lift],
        {
          step: w,
          rise: 0.000004,
          least: 1,
        },
      ),
    );
  return parts;
};
