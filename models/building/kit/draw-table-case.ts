import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawHood } from './draw-glass.ts';
import type { CaseLook } from './case-look.ts';
import { drawLock } from './draw-case-base.ts';
import { drawMoulding } from './draw-moulding.ts';

/** A deck on turned legs under a low glass top. */
export function drawTableCase(pen: PiecePen, panes: PiecePen, look: CaseLook, furniture: Furniture): void {
  const { length, depth, deck, height } = furniture;
  const { draft } = pen;
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  const skirt = Math.min(0.17, deck * 0.3);
  const foot = deck - skirt;
  draft.with(look.wood);
  const pairs = Math.max(2, Math.round(length / 2.2) + 1);
  for (let pair = 0; pair < pairs; pair++) {
    const x = a[0] + 0.07 + ((length - 0.14) * pair) / (pairs - 1);
    for (const z of [o[0] + 0.07, o[1] - 0.07]) {
      if (look.isPlain) {
        pen.box([x - 0.02, x + 0.02], [0, foot], [z - 0.02, z + 0.02], 'fklr');
        continue;
      }
      pen.box([x - 0.035, x + 0.035], [foot - 0.1, foot], [z - 0.035, z + 0.035], 'fklr');
      draft.with(look.wood).lathe(
        pen.at(x, 0, z),
        [
          [0.03, 0.035],
          [0.02, 0.06],
          [0.024, 0.12],
          [0.034, foot - 0.2],
          [0.036, foot - 0.15],
          [0.022, foot - 0.12],
          [0.03, foot - 0.1],
        ],
        8,
      );
      draft.with(look.metal).lathe(
        pen.at(x, 0, z),
        [
          [0.026, 0],
          [0.03, 0.035],
        ],
        8,
      );
      draft.with(look.wood);
    }
  }
  draft.with(look.wood);
  drawMoulding(
    pen,
    a,
    o,
    look.isPlain
      ? [
          [0, foot],
          [0, deck - 0.02],
        ]
      : [
          [-0.03, foot],
          [-0.022, foot],
          [-0.018, foot + 0.014],
          [-0.012, foot + 0.018],
          [-0.012, deck - 0.05],
          [0.012, deck - 0.034],
          [0.014, deck - 0.014],
        ],
  );
  pen.box([a[0] + 0.02, a[1] - 0.02], [foot, deck - 0.02], [o[0] + 0.02, o[1] - 0.02], 'b');
  draft.with(look.metal);
  const out = look.isPlain ? 0.001 : 0.014;
  drawMoulding(pen, a, o, [
    [out, deck - 0.014],
    [out, deck - 0.002],
    [0, deck],
  ]);
  draft.with(shade(look.felt, 1));
  pen.box(a, [deck - 0.02, deck - 0.001], o, 't', 0.5);
  drawLock(pen, 0, deck - 0.1, o[1] - (look.isPlain ? 0 : 0.012));
  drawHood(panes, [a[0] + 0.004, a[1] - 0.004], [deck, height], [o[0] + 0.004, o[1] - 0.004]);
}
