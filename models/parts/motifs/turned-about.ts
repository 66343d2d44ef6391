import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';

/** A drawing repeated about the origin: petals from one petal. `size` may let them differ a little. */
export function turnedAbout(
  drawing: Drawing,
  count: number,
  first = 0,
  size: (row: number) => number = () => 1,
): Drawing {
  return Array.from({ length: count }, (_, row) =>
    placeDrawing(drawing, { turn: first + (row / count) * 2 * Math.PI, scale: size(row) }),
  ).flat();
}
