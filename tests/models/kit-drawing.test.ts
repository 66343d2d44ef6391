import { describe, expect, it } from 'vitest';
import { clipDrawing } from '../../models/kit/drawing/clip-drawing.ts';
import { placeDrawing, type Drawing } from '../../models/kit/drawing/drawing.ts';
import { drawingParts } from '../../models/kit/drawing/drawing-parts.ts';
import { layDrawing, type Place } from '../../models/kit/drawing/lay-drawing.ts';
import { onLathe } from '../../models/kit/drawing/on-lathe.ts';
import { stroke } from '../../models/kit/drawing/stroke.ts';
import { polygon } from '../../models/kit/outlines.ts';
import type { Vector2 } from '../../models/kit/vector.ts';

const flat: Place = (x, y, lift) => [x, y, lift];
const square: Vector2[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];
const areaOf = (positions: readonly number[], indices: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => indices[at + corner]! * 3) as [number, number, number];
    sum +=
      ((positions[b]! - positions[a]!) * (positions[c + 1]! - positions[a + 1]!) -
        (positions[c]! - positions[a]!) * (positions[b + 1]! - positions[a + 1]!)) /
      2;
  }
  return sum;
};

describe('a drawing', () => {
  it('keeps its area when its sides are halved, whichever way round it was drawn', () => {
    for (const outline of [square, square.toReversed()]) {
      const { positions, indices } = layDrawing([{ outline, colour: '#ff0000' }], flat, { step: 0.13 });
      expect(areaOf(positions, indices)).toBeCloseTo(1, 9);
      for (let at = 0; at < indices.length; at += 3)
        for (const [from, to] of [
          [0, 1],
          [1, 2],
          [2, 0],
        ] as const) {
          const [p, q] = [indices[at + from]! * 3, indices[at + to]! * 3];
          expect(
            Math.hypot(positions[p]! - positions[q]!, positions[p + 1]! - positions[q + 1]!),
          ).toBeLessThanOrEqual(0.13 + 1e-9);
        }
    }
  });

  it('lays later marks above earlier ones', () => {
    const { positions } = layDrawing(
      [
        { outline: square, colour: '#ff0000' },
        { outline: square, colour: '#00ff00' },
      ],
      flat,
      { step: 9 },
    );
    expect(positions[4 * 3 + 2]!).toBeGreaterThan(positions[2]!);
  });

  it('names the mark that crosses itself', () => {
    const corners = polygon(1, 7);
    const star = [0, 3, 6, 2, 5, 1, 4].map((at) => corners[at]!);
    expect(() => layDrawing([{ outline: star, colour: '#000000' }], flat, { step: 1 })).toThrow(/mark 0/);
  });

  it('is cut at the edge of a rectangle', () => {
    const [mark] = clipDrawing([{ outline: square, colour: '#000000' }], [0.25, -1], [0.5, 0.5]);
    const xs = mark!.outline.map(([x]) => x);
    const ys = mark!.outline.map(([, y]) => y);
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([0.25, 0.5, 0, 0.5]);
    expect(clipDrawing([{ outline: square, colour: '#000000' }], [2, 2], [3, 3])).toEqual([]);
  });

  it('takes its washes along when it is moved, turned and mirrored', () => {
    const drawing: Drawing = [{ outline: square, colour: (x, y) => [x, y, 0] }];
    const [mark] = placeDrawing(drawing, { x: 3, y: -2, scale: [-2, 3], turn: 0.7 });
    const wash = mark!.colour as (x: number, y: number) => readonly number[];
    square.forEach(([x, y], corner) => {
      const [px, py] = mark!.outline[corner]!;
      const [r, g] = wash(px, py);
      expect(r).toBeCloseTo(x, 9);
      expect(g).toBeCloseTo(y, 9);
    });
  });

  it('follows a turned vessel at its lift, facing out', () => {
    const place = onLathe(
      [
        [0.1, 0],
        [0.2, 0.3],
      ],
      0.15,
    );
    const shape = layDrawing(
      [{ outline: square.map(([x, y]) => [x * 0.1, y * 0.2]), colour: '#ffffff' }],
      place,
      {
        step: 0.02,
        lift: 0.001,
      },
    );
    const lean = Math.atan2(0.1, 0.3);
    for (let vertex = 0; vertex < shape.vertexCount; vertex++) {
      const [x, y, z] = shape.point(vertex);
      // Distance from the cone, square to it.
      const off = (Math.hypot(x, z) - 0.1 - (y / 0.3) * 0.1) * Math.cos(lean);
      expect(off).toBeCloseTo(0.001, 6);
      const [nx, , nz] = shape.normal(vertex);
      expect(nx * x + nz * z).toBeGreaterThan(0);
    }
  });

  it('keeps only its large marks from afar', () => {
    const small = square.map(([x, y]): Vector2 => [0.5 + x * 0.02, 0.5 + y * 0.02]);
    const parts = drawingParts(
      'paper',
      [
        { outline: square, colour: '#ffffff' },
        { outline: small, colour: '#000000' },
      ],
      flat,
      { step: 5 },
    );
    expect(parts.map(({ shape }) => shape.triangleCount)).toEqual([4, 2, 2]);
    expect(parts.map(({ fromLevel, untilLevel }) => [fromLevel, untilLevel])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('a stroke is as wide as asked and may end in a point', () => {
    const outline = stroke(
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      (along) => 0.2 * (1 - along),
    );
    expect(outline).toHaveLength(5);
    expect(outline.map(([, y]) => y)).toContain(-0.1);
  });
});
