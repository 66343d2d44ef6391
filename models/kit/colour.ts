import { mix } from './vector.ts';

/** sRGB, each from 0 to 1. */
export type Colour = readonly [number, number, number];

/**
 * Reads `#rrggbb`.
 * @throws on any other text
 */
export function parseColour(hex: string): Colour {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`colour "${hex}": expected #rrggbb`);
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Colour between two, `t` from 0 to 1, mixed in sRGB. */
export const mixColours = (a: Colour, b: Colour, t: number): Colour => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

/** The same colour, lighter (factor above 1) or darker. */
export const shade = (colour: Colour, factor: number): Colour => [
  Math.min(1, colour[0] * factor),
  Math.min(1, colour[1] * factor),
  Math.min(1, colour[2] * factor),
];
