import type { RoomThings } from './list-things.ts';

/** Apparent sizes (largest side over distance) at which the tour changes levels too. */
const giftBorders = [0.11, 0.045] as const;
const veilBorders = [0.5, 0.2, 0.075] as const;
const hysteresis = 0.12;

/** Level of detail of one thing by its apparent size: the same choice for every way of drawing. */
export function chooseThingLevel(
  { position, largest, isVeiled }: RoomThings,
  row: number,
  eye: { readonly x: number; readonly y: number; readonly z: number },
  last: number,
): number {
  const dx = (position[row * 3] as number) - eye.x;
  const dy = (position[row * 3 + 1] as number) - eye.y;
  const dz = (position[row * 3 + 2] as number) - eye.z;
  const side = largest[row] as number;
  const apparent = side / Math.max(0.2, Math.sqrt(dx * dx + dy * dy + dz * dz) - side / 2);
  const borders = isVeiled[row] === 1 ? veilBorders : giftBorders;
  for (let level = 0; level < borders.length; level++)
    if (apparent > (borders[level] as number) * (last <= level ? 1 - hysteresis : 1 + hysteresis))
      return level;
  return borders.length;
}
