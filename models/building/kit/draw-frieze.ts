import { surfaces } from '../../../src/museum/materials/surfaces.ts';
import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import type { Piece } from './draw-slabs.ts';

/**
 * A band under a cornice, a centimetre before the wall. A painted one, `height` metres tall where nothing cuts it,
 * fills that height exactly once and ends with whole repeats. Evidence: painted ornament is described (inferred), its
 * drawing is ours.
 */
export function drawFrieze(
  pen: SurfacePen,
  { a: [a0, a1], b }: Piece,
  height: number,
  material: Paint,
): void {
  const { metresPerRepeat, aspect, texture } = surfaces[material.material];
  const isPainted = texture === 'dancheong-frieze' || texture === 'dancheong-beam';
  const count = isPainted ? Math.max(1, Math.round((a1 - a0) / (aspect * height))) : 0;
  const parts = Math.max(1, Math.round((a1 - a0) / 3));
  pen.draft.with(material);
  for (let part = 0; part < parts; part++) {
    const a: Span = [a0 + ((a1 - a0) * part) / parts, a0 + ((a1 - a0) * (part + 1)) / parts];
    if (!isPainted) pen.sheet(a, b, 0.01, 3);
    else {
      const metres = (count * aspect * metresPerRepeat) / (a1 - a0);
      pen.stretch(a, b, 0.01, (a[1] - a[0]) * metres, metresPerRepeat, (a[0] - a0) * metres);
    }
  }
}
