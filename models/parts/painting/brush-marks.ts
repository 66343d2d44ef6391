import type { Colour } from '../../kit/colour.ts';
import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { RandomStream } from '../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../kit/vector.ts';
import type { PaintLayer } from './paint-layer.ts';
import { xOf, yOf } from './painting-grid.ts';
import { hexOf } from './hex-of.ts';

/**
 * Strokes of the brush over what is to be seen of a layer, each of the layer's colour there and along its direction.
 * They stay inside the layer, but for their tips.
 */
export function brushMarks(
  layer: PaintLayer,
  visible: Uint8Array,
  chance: RandomStream,
  share: number,
): Drawing {
  const { brush, grid } = layer;
  if (!brush) return [];
  const places: number[] = [];
  for (let at = 0; at < visible.length; at++) if (layer.cover[at]! > 0 && visible[at]) places.push(at);
  if (places.length === 0) return [];
  const count = Math.round((share * brush.strokes * places.length) / visible.length);
  const marks: Mark[] = [];
  for (let turn = 0; turn < count; turn++) {
    const at = places[Math.floor(chance() * places.length)]!;
    const column = at % grid.columns;
    const x = xOf(grid, column) + (chance() - 0.5) * grid.cell;
    const y = yOf(grid, (at - column) / grid.columns) + (chance() - 0.5) * grid.cell;
    const angle = layer.angles[at]! + (chance() - 0.5) * 2 * brush.stray;
    const length = brush.length * (0.55 + 0.9 * chance());
    const width = brush.width * (0.6 + 0.8 * chance());
    const bend = (chance() - 0.5) * 2 * (brush.bend ?? 0.12) * length;
    const by = 1 + (chance() - 0.5) * 2 * brush.jitter;
    const warm = 1 + (chance() - 0.5) * brush.jitter * 0.4;
    const [r, g, b] = layer.colourAt(at);
    const colour: Colour = [
      Math.min(1, Math.max(0, r * by * warm)),
      Math.min(1, Math.max(0, g * by)),
      Math.min(1, Math.max(0, (b * by) / warm)),
    ];
    const path = [-0.5, -0.05, 0.5].map((t): Vector2 => {
      const [along, aside] = [t * length, bend * (0.25 - t * t) * 4];
      return [
        x + Math.cos(angle) * along - Math.sin(angle) * aside,
        y + Math.sin(angle) * along + Math.cos(angle) * aside,
      ];
    });
    const tip = path.at(-1)!;
    const root = path[0]!;
    const outside = [root, tip].filter((end) => layer.cover[layer.indexAt(...end)]! <= 0).length;
    if (outside > (brush.within ? 0 : 1)) continue;
    marks.push({
      outline: stroke(path, (t) => (t === 0 ? width * (brush.blunt ?? 0) : t === 1 ? 0 : width)),
      colour: hexOf(colour),
    });
  }
  return marks;
}
