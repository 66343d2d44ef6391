import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';

/**
 * A tile repeated along x: `count` times over `width`, centred on x = 0. The tile runs from x = 0 to 1 and y = 0 to 1 and
 * comes out `height` high.
 */
export function repeatAlong(tile: Drawing, count: number, width: number, height: number): Drawing {
  const each = width / count;
  // Mark by mark and not tile by tile: tiles that reach into each other would climb on one another's backs.
  return tile.flatMap((mark) =>
    Array.from({ length: count }, (_, row) =>
      placeDrawing([mark], { x: -width / 2 + row * each, scale: [each, height] }),
    ).flat(),
  );
}
