import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import type { Paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';

/**
 * A case, a table or a plinth seen from two doors away: closed boxes in its colours. Metres, the piece's frame.
 * `inside`: the zone of its own light. Evidence: as near by.
 */
export function drawFarCase(
  pen: PiecePen,
  { form, length, depth, height, deck }: Furniture,
  body: Paint,
  felt: Paint,
  inside: number,
): void {
  const { draft } = pen;
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  draft.with(body);
  pen.box(a, [0, deck], o, 'fklrt');
  if (form !== 'wall-case' && form !== 'flush-case' && form !== 'island-case') return;
  pen.box(a, [height - 0.12, height], o, 'fklr');
  draft.currentZone = inside;
  draft.with(felt);
  const back: Span = form === 'island-case' ? [-0.01, 0.01] : [o[0], o[0] + caseMeasures.backPanel];
  pen.box(a, [deck, height - 0.12], back, form === 'island-case' ? 'fk' : 'f');
}
