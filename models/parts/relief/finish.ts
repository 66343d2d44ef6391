import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { fractalNoise } from '../../kit/noise.ts';
import type { ReliefPlace } from '../../kit/relief/relief-sheet.ts';
import { clamp } from '../../kit/vector.ts';

type Finish = (place: ReliefPlace) => Colour;

/**
 * Carved wood: stained dark where the chisel went deep, pale where hands rub it. `scale` is the height, metres, over
 * which that shows; grain runs upright, or level.
 */
export function carvedFinish(colour: string, scale: number, grain: 'upright' | 'level' = 'upright'): Finish {
  const wood = parseColour(colour);
  return ({ point: [x, y], hollow }) => {
    const [along, across] = grain === 'upright' ? [y, x] : [x, y];
    const fibre = fractalNoise(across * 140, along * 9, 1) - 0.5;
    const figure =
      fractalNoise(across * 22 + 2 * fractalNoise(along * 3, across * 3, 4), along * 1.6, 2) - 0.5;
    const level = clamp(hollow / scale, -1, 1);
    const lit = shade(wood, 1 + fibre * 0.4 + figure * 0.5);
    return level > 0
      ? mixColours(lit, shade(wood, 0.36), level * 0.85)
      : mixColours(lit, shade(wood, 1.5), -level * 0.6);
  };
}

/** Cast or driven metal: polished where it stands proud, dark with age in the hollows. */
export function metalFinish(colour: string, patina: string, scale: number): Finish {
  const [metal, old] = [parseColour(colour), parseColour(patina)];
  return ({ point: [x, y], hollow }) => {
    const cloud = fractalNoise(x * 18, y * 18, 3) - 0.5;
    const level = clamp(hollow / scale + cloud * 0.35, -1, 1);
    return level > 0 ? mixColours(metal, old, level * 0.9) : mixColours(metal, shade(metal, 1.28), -level);
  };
}

/** Keeps the colours it was laid with, darker in the hollows and lighter on the ridges. */
export function colouredFinish(scale: number, unevenness = 0.12): Finish {
  return ({ point: [x, y], hollow, colour }) => {
    const cloud = (fractalNoise(x * 60, y * 60, 5) - 0.5) * unevenness * 2;
    return shade(colour, 1 + cloud - clamp(hollow / scale, -0.5, 1) * 0.5);
  };
}
