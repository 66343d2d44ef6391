import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawBackPane, drawEndPane, drawFrontPane } from './draw-glass.ts';
import type { CaseLook } from './case-look.ts';
import { listFaceStretches, listPaneEdges } from './divide-face.ts';
import { drawCaseBase, drawLock } from './draw-case-base.ts';
import { drawCaseLid } from './draw-case-lid.ts';
import { drawCaseShelf } from './draw-case-shelf.ts';

/** Half the thickness of the cloth-covered panel between the two faces, metres. */
const spine = 0.012;

/** A case seen from two sides: two faces back to back on one base under one lid. */
export function drawIslandCase(
  pen: PiecePen,
  panes: PiecePen,
  look: CaseLook,
  furniture: Furniture,
  inside: number,
): void {
  const { draft } = pen;
  const half = furniture.length / 2;
  const o = furniture.depth / 2;
  const { deck, height } = furniture;
  const lid = height - caseMeasures.topClearance;
  const outside = draft.currentZone;
  drawCaseBase(pen, look, [-half, half], deck, [-o, o], 'fklr');
  drawCaseLid(pen, look, [-half, half], height, [-o, o], 'fklr', 'fk', inside);
  draft.currentZone = inside;
  draft.with(shade(look.felt, 0.96));
  pen.box([-half, half], [deck - 0.02, deck - 0.001], [-o, o], 't', 1.2);
  draft.with(look.felt);
  const stretches = listFaceStretches(furniture);
  for (const stretch of stretches) pen.box(stretch, [deck, lid], [-spine, spine], 'fklr', 1);
  for (const stretch of stretches) {
    for (const level of computeShelfHeights(furniture).slice(1)) {
      drawCaseShelf(pen, panes, look, stretch, level, [spine, o - 0.03], 1, inside);
      drawCaseShelf(pen, panes, look, stretch, level, [-o + 0.03, -spine], -1, inside);
    }
  }
  draft.currentZone = outside;
  draft.with(look.metal);
  for (const a of [-half, half - 0.016]) {
    for (const out of [-o, o - 0.016]) pen.box([a, a + 0.016], [deck, lid], [out, out + 0.016], 'fklr');
  }
  const edges = listPaneEdges(furniture, furniture.length - 0.032);
  edges.forEach((edge, at) => {
    const next = edges[at + 1];
    if (next === undefined) return;
    const pane: Span = [edge + 0.003, next - 0.003];
    drawFrontPane(panes, pane, [deck, lid], o - 0.004);
    drawBackPane(panes, pane, [deck, lid], -o + 0.004);
    if (look.isPlain) return;
    drawLock(pen, (edge + next) / 2, deck, o - 0.006);
    drawLock(pen, (edge + next) / 2, deck, -o + 0.006, -1);
  });
  drawEndPane(panes, -half, [deck, lid], [-o + 0.016, o - 0.016], false);
  drawEndPane(panes, half, [deck, lid], [-o + 0.016, o - 0.016], true);
}
