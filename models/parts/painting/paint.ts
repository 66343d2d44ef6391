import type { Drawing } from '../../kit/drawing/drawing.ts';
import { clipDrawing } from '../../kit/drawing/clip-drawing.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { brushMarks } from './brush-marks.ts';
import { isSimple } from './is-simple.ts';
import type { PaintLayer } from './paint-layer.ts';
import { toneMarks, type ToneOptions } from './tone-marks.ts';

export interface PaintOptions extends Partial<ToneOptions> {
  readonly seed: string;
  /** Brush strokes, share of what the layers ask for; default 1. */
  readonly strokes?: number;
  /** How many corners all marks may have together; strokes are left out beyond it. */
  readonly mostCorners?: number;
}

/** Layers, farthest first, as one drawing: of each its tones, then its brush strokes. Picture units. */
export function paint(layers: readonly PaintLayer[], options: PaintOptions): Drawing {
  const { least = 12, tolerance = 0.55, mostTones = 7, seed, strokes = 1, mostCorners = 8600 } = options;
  const chance = startRandom(seed);
  const first = layers[0];
  if (!first) return [];
  const count = first.grid.columns * first.grid.rows;
  const top = new Uint16Array(count);
  layers.forEach((layer, row) => {
    for (let at = 0; at < count; at++) if (layer.cover[at]! > 0) top[at] = row;
  });
  const painted = layers.map((layer, row) => {
    const visible = Uint8Array.from(top, (value) => (value === row ? 1 : 0));
    return {
      tones: toneMarks(layer, visible, { least, tolerance, mostTones }),
      brushed: brushMarks(layer, visible, chance, strokes),
      details: layer.details,
    };
  });
  // Strokes give way where tones and details take most of what a picture may cost.
  const corners = (marks: Drawing) => marks.reduce((sum, { outline }) => sum + outline.length, 0);
  const fixed = painted.reduce((sum, { tones, details }) => sum + corners(tones) + corners(details), 0);
  const brushed = painted.reduce((sum, each) => sum + corners(each.brushed), 0);
  const share = Math.min(1, Math.max(0.25, (mostCorners - fixed) / Math.max(1, brushed)));
  const marks = painted.flatMap(({ tones, brushed: strokesHere, details }) => [
    ...tones,
    ...strokesHere.filter(() => chance() < share),
    ...details,
  ]);
  const half = ((first.grid.columns - 1) / 2) * first.grid.cell;
  // What the edge cut into two may cross itself; there is plenty left without it.
  return clipDrawing(marks, [-half, 0], [half, 1]).filter(({ outline }) => isSimple(outline));
}
