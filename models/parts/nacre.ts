import { mixColours, parseColour, shade, type Colour } from '../kit/colour.ts';
import type { Drawing } from '../kit/drawing/drawing.ts';

/** What one shell shows as the light goes over it: cream, rose, violet, blue, green. */
const tones = ['#f4eee2', '#e9b3c0', '#c3abdf', '#98c3e6', '#9fdcc2'].map(parseColour);

/**
 * A drawing cut from mother-of-pearl: each mark is a piece of shell of its own, whose colour runs from one of the tones to
 * the next across it.
 * @param grain over what length, in the drawing's unit, the colour comes round again
 */
export function nacre(drawing: Drawing, grain: number): Drawing {
  return drawing.map(({ outline }, row) => {
    // Golden turns: neighbouring pieces never lie alike.
    const turn = row * 2.39996;
    const [along, up] = [Math.cos(turn), Math.sin(turn)];
    const first = (row * 0.618) % 1;
    const light = 0.9 + 0.14 * ((row * 0.7548) % 1);
    return { outline, colour: (x, y) => shade(shimmer(first + (x * along + y * up) / grain), light) };
  });
}

/** The tone at a place round the circle of tones, 1 all round. */
function shimmer(place: number): Colour {
  const at = (place - Math.floor(place)) * tones.length;
  const low = Math.floor(at) % tones.length;
  return mixColours(tones[low]!, tones[(low + 1) % tones.length]!, at - Math.floor(at));
}
