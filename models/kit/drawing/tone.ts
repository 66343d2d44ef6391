import { mixColours, parseColour, type Colour } from '../colour.ts';

/** A `#rrggbb` colour lighter (factor 1 … 2: at 2 white) or darker (1 … 0: at 0 black). */
export function tone(hex: string, factor: number): string {
  return factor >= 1 ? blend(hex, '#ffffff', factor - 1) : blend('#000000', hex, factor);
}

/** Between two `#rrggbb` colours, `t` from 0 to 1. */
export function blend(from: string, to: string, t: number): string {
  return hexOf(mixColours(parseColour(from), parseColour(to), t));
}

function hexOf(colour: Colour): string {
  return `#${colour
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
