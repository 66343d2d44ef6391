import { mixColours, type Colour } from '../../../kit/colour.ts';
import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { clamp } from '../../../kit/vector.ts';
import { parseColours } from '../../../parts/painting/parse-colours.ts';

/** Colours of a painting turned into tones of gold, for work in relief or gilding. */
export function gilded(drawing: Drawing, low: string, high: string): Drawing {
  const [dark, bright] = parseColours(low, high);
  const tone = ([r, g, b]: Colour): Colour =>
    mixColours(dark, bright, clamp((0.3 * r + 0.59 * g + 0.11 * b) * 1.25 - 0.08));
  return drawing.map(({ outline, colour }) => ({
    outline,
    colour: (x, y) => tone(typeof colour === 'string' ? parseColours(colour)[0] : colour(x, y)),
  }));
}
