import type { Drawing, Mark } from '../kit/drawing/drawing.ts';
import { stroke } from '../kit/drawing/stroke.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import type { Vector2 } from '../kit/vector.ts';

/**
 * Letters and figures as a pen draws them: strokes of points "x,y", capitals one unit high; ~ before a stroke that is a
 * curve. Only what an inscription here needs.
 */
const glyphs: Readonly<Record<string, string>> = {
  P: '0,0 0,1;~0,1 .4,.98 .54,.76 .4,.5 0,.46',
  K: '0,0 0,1;.5,1 .02,.45;.16,.58 .54,0',
  J: '~.4,1 .4,.25 .22,0 .02,.14;.16,1 .56,1',
  T: '0,1 .6,1;.3,1 .3,0',
  I: '.05,0 .05,1',
  V: '0,1 .24,0 .48,1',
  X: '0,1 .5,0;.5,1 0,0',
  r: '0,0 0,.6;~0,.38 .12,.57 .28,.57',
  e: '~.02,.3 .4,.32 .36,.54 .2,.62 .02,.45 .03,.15 .2,0 .4,.1',
  s: '~.34,.54 .18,.62 .04,.5 .14,.36 .3,.24 .3,.06 .14,0 0,.08',
  i: '0,0 0,.6;0,.8 .02,.87',
  d: '~.4,.5 .2,.62 .02,.45 .02,.15 .2,0 .4,.14;.42,1 .42,0',
  n: '0,0 0,.6;~0,.38 .14,.6 .32,.56 .38,.38 .38,0',
  t: '~.14,.95 .14,.3 .18,.04 .32,.02;0,.62 .3,.62',
  m: '0,0 0,.6;~0,.38 .12,.6 .26,.56 .3,.38 .3,0;~.3,.38 .42,.6 .56,.56 .6,.38 .6,0',
  o: '~.2,.62 .02,.45 .02,.15 .2,0 .38,.15 .38,.45 .2,.62',
  g: '~.4,.5 .2,.62 .02,.45 .02,.15 .2,0 .4,.14;~.4,.6 .4,-.2 .22,-.38 .02,-.26',
  l: '0,1 0,0',
  f: '~.34,.94 .2,1 .12,.82 .12,0;0,.6 .3,.6',
  y: '0,.62 .2,.06;.4,.62 .2,.06 .06,-.36',
  u: '~0,.62 0,.2 .12,0 .3,.08 .38,.28;.38,.62 .38,0',
  '-': '0,.32 .26,.32',
  ',': '.06,.06 0,-.14',
  '0': '~.25,1 .02,.75 .02,.25 .25,0 .48,.25 .48,.75 .25,1',
  '1': '0,.76 .22,1 .22,0',
  '2': '~.02,.76 .14,.97 .38,.95 .44,.7 .3,.4 0,0;0,.01 .48,.01',
  '3': '~.02,.9 .22,1 .42,.86 .36,.6 .16,.53;~.16,.53 .42,.44 .46,.2 .26,0 0,.1',
  '4': '.36,0 .36,1 0,.32 .5,.32',
  '5': '.44,1 .08,1 .05,.56;~.05,.56 .26,.64 .46,.46 .44,.18 .22,0 0,.1',
  '6': '~.42,.96 .16,.8 .03,.4 .08,.1 .26,0 .45,.14 .44,.42 .26,.55 .05,.38',
  '7': '0,1 .48,1 .16,0',
  '8': '~.24,.54 .06,.7 .1,.94 .25,1 .4,.94 .44,.7 .24,.54 .04,.36 .06,.08 .25,0 .44,.08 .46,.36 .24,.54',
  '9': '~.06,.04 .3,.2 .46,.6 .42,.9 .24,1 .05,.86 .06,.58 .24,.46 .45,.62',
};

const strokesOf = (glyph: string): Vector2[][] =>
  glyph.split(';').map((text) => {
    const points = text
      .replace('~', '')
      .split(' ')
      .map((pair): Vector2 => pair.split(',').map(Number) as [number, number]);
    return text.startsWith('~') ? smoothPath(points, Math.min(12, points.length * 2)) : points;
  });

const widthOf = (glyph: string): number =>
  Math.max(
    ...strokesOf(glyph)
      .flat()
      .map(([x]) => x),
  );

export interface PenOptions {
  readonly colour: string;
  /** Width of the pen, capitals being one unit high. */
  readonly pen: number;
  /** Lean to the right, as a share of the height. */
  readonly slant?: number;
  readonly gap?: number;
}

/**
 * A line of writing centred on the origin, capitals one unit high.
 * @throws when a letter is not among those drawn here
 */
export function penLetters(text: string, { colour, pen, slant = 0, gap = 0.16 }: PenOptions): Drawing {
  const marks: Mark[] = [];
  let at = 0;
  for (const letter of text) {
    if (letter === ' ') {
      at += 0.34;
      continue;
    }
    const glyph = glyphs[letter];
    if (!glyph) throw new Error(`penLetters: no letter "${letter}"`);
    for (const line of strokesOf(glyph))
      for (let run = 0; run < line.length - 1; run += 3)
        marks.push({
          outline: stroke(
            line.slice(run, run + 4).map(([x, y]): Vector2 => [at + x + y * slant, y]),
            pen,
          ),
          colour,
        });
    at += widthOf(glyph) + gap;
  }
  const half = (at - gap) / 2;
  return marks.map(({ outline, colour: own }) => ({
    outline: outline.map(([x, y]): Vector2 => [x - half, y - 0.5]),
    colour: own,
  }));
}
