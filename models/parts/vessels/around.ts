import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';

/** A motif repeated round a vessel: for `onLathe`, which runs x in metres at radius `radius`. */
export function around(
  motif: Drawing,
  count: number,
  radius: number,
  height: number,
  scale: number | readonly [number, number],
  shift = 0,
): Drawing {
  return Array.from({ length: count }, (_, at) =>
    placeDrawing(motif, {
      x: (((at + shift) / count) * 2 * Math.PI - Math.PI) * radius,
      y: height,
      scale: typeof scale === 'number' ? scale : [scale[0], scale[1]],
    }),
  ).flat();
}

/** A motif repeated round the middle of a dish, its top outwards, at a distance from the middle. */
export function ringOf(
  motif: Drawing,
  count: number,
  distance: number,
  scale: number | readonly [number, number],
  shift = 0,
): Drawing {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((at + shift) / count) * 2 * Math.PI;
    return placeDrawing(motif, {
      x: Math.sin(angle) * distance,
      y: Math.cos(angle) * distance,
      scale: typeof scale === 'number' ? scale : [scale[0], scale[1]],
      turn: -angle,
    });
  }).flat();
}
