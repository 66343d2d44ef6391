import { placeDrawing, type Drawing, type Mark } from '../kit/drawing/drawing.ts';
import { stroke } from '../kit/drawing/stroke.ts';
import type { Vector2 } from '../kit/vector.ts';
import { penLetters } from './pen-letters.ts';

export type Numerals = 'roman' | 'arabic' | 'batons';

const roman = ['XII', 'I', 'II', 'III', 'IIII', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

const ringMarks = (radius: number, width: number, colour: string): Mark[] =>
  Array.from({ length: 12 }, (_, part) => ({
    outline: stroke(
      Array.from({ length: 5 }, (__, i): Vector2 => {
        const angle = ((part + i / 4) / 12) * 2 * Math.PI;
        return [Math.sin(angle) * radius, Math.cos(angle) * radius];
      }),
      width,
    ),
    colour,
  }));

/**
 * A dial's marks about the origin, radius 1: hours, a minute track between two rings (or dots of a line each). Roman hours
 * stand along the radius, Arabic ones upright.
 */
export function clockDial(numerals: Numerals, colour: string): Drawing {
  const turned = (marks: Drawing, turn: number): Drawing => placeDrawing(marks, { turn: -turn });
  const bar = (from: number, to: number, width: number): Mark => ({
    outline: [
      [-width / 2, from],
      [width / 2, from],
      [width / 2, to],
      [-width / 2, to],
    ],
    colour,
  });
  const minutes = Array.from({ length: 60 }, (_, minute) =>
    turned([minute % 5 === 0 ? bar(0.9, 0.965, 0.022) : bar(0.915, 0.955, 0.01)], (minute * Math.PI) / 30),
  ).flat();
  const hours = Array.from({ length: 12 }, (_, hour): Drawing => {
    const turn = (hour * Math.PI) / 6;
    if (numerals === 'batons')
      return turned([bar(hour % 3 === 0 ? 0.62 : 0.72, 0.86, hour % 3 === 0 ? 0.05 : 0.035)], turn);
    if (numerals === 'roman')
      return turned(
        placeDrawing(penLetters(roman[hour]!, { colour, pen: 0.15, gap: 0.13 }), {
          y: 0.74,
          scale: [0.17, 0.2],
        }),
        turn,
      );
    const out = 0.73;
    return placeDrawing(penLetters(`${hour === 0 ? 12 : hour}`, { colour, pen: 0.15 }), {
      x: Math.sin(turn) * out,
      y: Math.cos(turn) * out,
      scale: [0.19, 0.2],
    });
  }).flat();
  return [
    ...(numerals === 'arabic' ? [] : ringMarks(0.965, 0.012, colour)),
    ...(numerals === 'roman' ? ringMarks(0.9, 0.008, colour) : []),
    ...minutes,
    ...hours,
  ];
}
