import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { rect, wash } from '../../parts/painting/plain-marks.ts';

/** Four groups of broad brush marks, one below the other, a column of small ones and two blank seals: no words. Height 1. */
export function brushwork(aspect: number): Drawing {
  const chance = startRandom('brush');
  const half = aspect / 2;
  const marks: Mark[] = [rect(-half, 0, half, 1, wash(0, '#ebe2cc', 1, '#f4eddc'))];
  for (let speck = 0; speck < 60; speck++) {
    const [x, y] = [(chance() - 0.5) * aspect, chance()];
    marks.push(rect(x, y, x + 0.006 + 0.01 * chance(), y + 0.0012, speck % 2 ? '#e2d7bc' : '#f8f2e4'));
  }
  const sweep = (from: Vector2, over: Vector2, to: Vector2, wide: number) => {
    const path = smoothPath([from, over, to], 12);
    const press = chance() * 6;
    marks.push({
      outline: stroke(
        path,
        (t) =>
          wide *
          (0.55 + 0.45 * Math.sin(t * 4 + press) ** 2) *
          (t > 0.86 ? (1 - t) * 5 + 0.1 : 1) *
          (t < 0.08 ? 0.7 : 1),
      ),
      colour: '#1c1917',
    });
    // Dry brush: pale hairs where the ink ran out.
    for (let hair = 0; hair < 4; hair++) {
      const off = (hair / 3 - 0.5) * wide * 0.7;
      const tail = path.slice(7, 12).map(([x, y]): Vector2 => [x + off * 0.4, y + off * 0.6]);
      marks.push({ outline: stroke(tail, (t) => wide * 0.05 * (0.3 + t)), colour: '#cfc5b0' });
    }
  };
  // An open ring, rain, a wave and a falling line: gestures, each of its own kind.
  const s = Math.min(half * 1.1, 0.19);
  const x = half * 0.12;
  const arc = (from: number, to: number, cy: number): Vector2 => [
    x + Math.cos((from + to) / 2) * s * 0.6,
    cy + Math.sin((from + to) / 2) * s * 0.5,
  ];
  for (let part = 0; part < 5; part++) {
    const [from, to] = [0.6 + part * 1.05, 0.6 + (part + 1) * 1.05 + 0.12];
    sweep(arc(from, from, 0.86), arc(from, to, 0.86), arc(to, to, 0.86), s * (0.19 - part * 0.022));
  }
  for (let drop = 0; drop < 5; drop++) {
    const px = x - s * 0.62 + drop * s * 0.31;
    const top = 0.72 + 0.02 * Math.sin(drop * 2.1);
    sweep(
      [px + s * 0.16, top],
      [px + s * 0.06, top - s * 0.3],
      [px - s * 0.06, top - s * (0.55 + 0.25 * chance())],
      s * 0.13,
    );
  }
  for (let crest = 0; crest < 3; crest++) {
    const y = 0.47 - crest * 0.04;
    const px = x - s * 0.78 + crest * s * 0.14;
    sweep([px, y], [px + s * 0.32, y + s * 0.22], [px + s * 0.64, y - s * 0.02], s * 0.15);
    sweep([px + s * 0.6, y], [px + s * 0.9, y + s * 0.2], [px + s * 1.22, y - s * 0.06], s * 0.12);
  }
  sweep([x + s * 0.1, 0.31], [x - s * 0.16, 0.22], [x + s * 0.06, 0.13], s * 0.22);
  sweep([x + s * 0.06, 0.14], [x - s * 0.2, 0.09], [x - s * 0.62, 0.1], s * 0.14);
  for (let small = 0; small < 9; small++) {
    const y = 0.62 - small * 0.036;
    const left = -half * 0.74;
    for (let mark = 0; mark < 3; mark++) {
      const lean = 0.35 + 0.25 * mark;
      const [dx, dy] = [Math.cos(lean) * 0.013, Math.sin(lean) * 0.013];
      const [px, py] = [left + (chance() - 0.5) * 0.012, y + (chance() - 0.5) * 0.012];
      marks.push({
        outline: stroke(
          [
            [px - dx, py - dy],
            [px, py + 0.002],
            [px + dx, py + dy],
          ],
          (t) => 0.006 * (1 - t * 0.7),
        ),
        colour: '#2a2522',
      });
    }
  }
  for (const [y, tone] of [
    [0.24, '#b8301f'],
    [0.19, '#c23c28'],
  ] as const)
    marks.push(
      rect(-half * 0.74 - 0.017, y, -half * 0.74 + 0.017, y + 0.034, tone),
      rect(-half * 0.74 - 0.011, y + 0.006, -half * 0.74 + 0.011, y + 0.028, '#e0765e'),
    );
  return marks;
}
