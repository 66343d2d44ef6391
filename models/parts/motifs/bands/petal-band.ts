import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { washUp } from '../../../kit/drawing/wash.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { petal } from '../petal.ts';

/** One panel of a band of upright lotus petals, in a unit square: an outlined arch with a drop in it. */
export function lotusPetalTile(line = '#2f4f86', fill = '#dfe6ee', drop = line): Drawing {
  const arch = (inset: number): Vector2[] => {
    const [left, right] = [0.02 + inset, 0.98 - inset];
    return [
      [left, 0],
      [right, 0],
      [right, 0.55],
      [right - 0.08, 0.74 - inset * 0.5],
      [right - 0.26, 0.88 - inset * 0.9],
      [0.5, 1 - inset * 1.6],
      [left + 0.26, 0.88 - inset * 0.9],
      [left + 0.08, 0.74 - inset * 0.5],
      [left, 0.55],
    ];
  };
  return [
    { outline: arch(0), colour: line },
    { outline: arch(0.08), colour: washUp(tone(fill, 0.86), fill, 0, 0.9) },
    {
      outline: petal(0.6, 0.36, { belly: 0.4, tip: 'pointed', steps: 4 }).map(
        ([x, y]) => [x + 0.5, y + 0.06] as const,
      ),
      colour: drop,
    },
  ];
}

/** One pointed leaf of a band of plantain leaves, in a unit square; smaller leaves stand in the gaps. */
export function plantainTile(line = '#2f4f86', fill = '#c9d6e6'): Drawing {
  const blade = (x: number, height: number, width: number): Drawing => {
    const at = (scale: number): Vector2[] =>
      petal(height * scale, width * scale, { belly: 0.3, tip: 'pointed', steps: 5 }).map(([px, py]) => [
        px + x,
        py,
      ]);
    return [
      { outline: at(1), colour: line },
      { outline: at(0.86), colour: fill },
      { outline: at(0.62), colour: line },
    ];
  };
  return [...blade(0, 0.7, 0.4), ...blade(0.5, 1, 0.84)];
}
