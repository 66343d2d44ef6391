import { describe, expect, it } from 'vitest';
import { drawBrackets } from '../../../src/view/scene/marks/draw-brackets.ts';

const box = { x: 10, y: 1, z: -5, yaw: 0, width: 0.4, height: 0.6, depth: 0.2 };

function spread(points: Float32Array, axis: number): readonly [number, number] {
  const values = [...points].filter((_, at) => at % 3 === axis);
  return [Math.min(...values), Math.max(...values)];
}

describe('brackets around a thing', () => {
  it('stand just outside its box on every side', () => {
    const points = drawBrackets(box);
    for (const [axis, from, to] of [
      [0, 9.8, 10.2],
      [1, 1, 1.6],
      [2, -5.1, -4.9],
    ] as const) {
      const [least, most] = spread(points, axis);
      expect(least).toBeGreaterThan(from - 0.02);
      expect(least).toBeLessThan(from);
      expect(most).toBeGreaterThan(to);
      expect(most).toBeLessThan(to + 0.02);
    }
  });

  it('turn with it', () => {
    const [least, most] = spread(drawBrackets({ ...box, yaw: Math.PI / 2 }), 2);
    expect(most - least).toBeCloseTo(0.4 + 0.024, 4);
  });

  it('leave the middle of every edge open', () => {
    const points = drawBrackets(box);
    let longest = 0;
    for (let at = 0; at < points.length; at += 6) {
      const [ax, ay, az, bx, by, bz] = points.subarray(at, at + 6) as unknown as number[] as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      longest = Math.max(longest, Math.hypot(ax - bx, ay - by, az - bz));
    }
    expect(longest).toBeGreaterThan(0.04);
    expect(longest).toBeLessThan(0.14);
  });
});
