import { lathe } from '../kit/lathe.ts';
import type { Shape } from '../kit/shape.ts';

/** A round plate that looks towards +z at z = 0, in rings, so that only its rim takes the shade of a bezel. */
export const dialPlate = (radius: number): Shape =>
  lathe(
    [1, 0.94, 0.84, 0.6, 0.3, 0].map((share) => [share * radius, 0] as const),
    { segments: 36 },
  ).turn('x', Math.PI / 2);

/** A ring of metal round such a plate, `width` wide, `height` high, stepped inwards. */
export const bezel = (radius: number, width: number, height: number): Shape =>
  lathe(
    [
      [radius + width, -height * 0.3],
      [radius + width, height * 0.45],
      [radius + width * 0.7, height * 0.9],
      [radius + width * 0.35, height],
      [radius, height * 0.6],
      [radius - width * 0.15, 0],
      [radius + width * 0.2, -height * 0.3],
      [radius + width, -height * 0.3],
    ],
    { segments: 44, crease: 0.7 },
  ).turn('x', Math.PI / 2);

/** The same ring from some way off: simplification would close the finer one over the dial. */
export const farBezel = (radius: number, width: number, height: number): Shape =>
  lathe(
    [
      [radius + width, 0],
      [radius + width * 0.4, height],
      [radius, 0],
    ],
    { segments: 20 },
  ).turn('x', Math.PI / 2);

/** What stands in for the plate from afar: a disc of ten sides a little before it. */
export const farDial = (radius: number): Shape =>
  lathe(
    [
      [radius, 0],
      [0, 0.0005],
    ],
    { segments: 10 },
  )
    .turn('x', Math.PI / 2)
    .move(0, 0, 0.002);
