import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawEndPane, drawFrontPane } from './draw-glass.ts';
import type { CaseLook } from './case-look.ts';
import { drawCaseBase, drawLock } from './draw-case-base.ts';
import { drawCaseLid } from './draw-case-lid.ts';
import { drawCaseShelf } from './draw-case-shelf.ts';
import { listFaceStretches, listPaneEdges } from './divide-face.ts';

/** Far enough from the wall to hide the moulding that runs along it, metres. */
const backDepth = Math.max(0.045, caseMeasures.backPanel);

/**
 * A case against a wall, seen from one side: lacquered base and lid, boards under cloth between them, glass in
 * panes before it all. `isFlush`: let into the wall, with solid cheeks.
 *
 * @param inside light zone of what its strips shine on
 */
export function drawWallCase(
  pen: PiecePen,
  panes: PiecePen,
  look: CaseLook,
  furniture: Furniture,
  isFlush: boolean,
  inside: number,
): void {
  const { draft } = pen;
  const half = furniture.length / 2;
  const [back, front] = [-furniture.depth / 2, furniture.depth / 2];
  const { deck, height } = furniture;
  const lid = height - caseMeasures.topClearance;
  const outside = draft.currentZone;
  drawCaseBase(pen, look, [-half, half], deck, [back, front], 'flr');
  drawCaseLid(pen, look, [-half, half], height, [back, front], 'flr', 'f', inside);

  draft.currentZone = inside;
  draft.with(look.felt);
  pen.box([-half, half], [deck, lid], [back, back + backDepth], 'f', 1.2);
  draft.with(shade(look.felt, 0.96));
  pen.box([-half, half], [deck - 0.02, deck - 0.001], [back, front], 't', 2.4);
  if (isFlush) {
    pen.box([-half - 0.001, -half + 0.02], [deck, lid], [back, front], 'r', 0.9);
    pen.box([half - 0.02, half + 0.001], [deck, lid], [back, front], 'l', 0.9);
    draft.currentZone = outside;
    draft.with(look.wood);
    pen.box([-half, -half + 0.02], [deck, lid], [back, front], 'lf', 1.2);
    pen.box([half - 0.02, half], [deck, lid], [back, front], 'rf', 1.2);
  } else {
    draft.currentZone = outside;
    draft.with(look.metal);
    for (const a of [-half, half - 0.016])
      pen.box([a, a + 0.016], [deck, lid], [front - 0.016, front], 'fklr');
    for (const isRight of [false, true]) {
      drawEndPane(panes, isRight ? half : -half, [deck, lid], [back + backDepth, front - 0.016], isRight);
      // The edge of the back panel.
      draft.with(look.wood);
      const a = isRight ? half - 0.02 : -half;
      pen.box([a, a + 0.02], [deck, lid], [back, back + backDepth], isRight ? 'rf' : 'lf');
    }
  }

  const depth: Span = [back + backDepth - 0.015, front - 0.03];
  for (const stretch of listFaceStretches(furniture)) {
    for (const level of computeShelfHeights(furniture).slice(1))
      drawCaseShelf(pen, panes, look, stretch, level, depth, 1, inside);
    drawStandards(pen, look, stretch, [deck, lid], back + backDepth, inside);
  }
  drawBayCheeks(pen, look, furniture, [deck, lid], depth, inside);
  draft.currentZone = outside;
  const edges = listPaneEdges(furniture, furniture.length);
  edges.forEach((edge, at) => {
    const next = edges[at + 1];
    if (next === undefined) return;
    drawFrontPane(panes, [edge + 0.003, next - 0.003], [deck, lid], front - 0.004);
    if (!look.isPlain) drawLock(pen, (edge + next) / 2, deck, front - 0.006);
  });
}

/** The slotted brass strips that carry the shelves, one every pane. */
function drawStandards(
  pen: PiecePen,
  look: CaseLook,
  [a0, a1]: Span,
  u: Span,
  out: number,
  inside: number,
): void {
  if (look.isPlain) return;
  pen.draft.currentZone = inside;
  pen.draft.with(shade(look.metal, 0.8));
  const count = Math.max(1, Math.round((a1 - a0) / 1.2));
  for (let at = 0; at <= count; at++) {
    const a = Math.min(a1 - 0.06, Math.max(a0 + 0.06, a0 + ((a1 - a0) * at) / count));
    pen.box([a - 0.008, a + 0.008], u, [out, out + 0.006], 'f');
  }
}

/** Uprights beside the tall bays. */
function drawBayCheeks(
  pen: PiecePen,
  look: CaseLook,
  { bays }: Furniture,
  u: Span,
  o: Span,
  inside: number,
): void {
  const length = bays.reduce((sum, bay) => sum + bay, 0);
  if (length === 0) return;
  pen.draft.currentZone = inside;
  pen.draft.with(shade(look.wood, look.isPlain ? 1 : 1.1));
  let a = -length / 2;
  for (const bay of [0, ...bays]) {
    a += bay;
    pen.box([a - 0.008, a + 0.008], u, o, 'lrf', 1.2);
  }
}
