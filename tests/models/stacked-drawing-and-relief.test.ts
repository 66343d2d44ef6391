import { describe, expect, it } from 'vitest';
import { layersOf } from '../../models/kit/drawing/stack-drawing.ts';
import { ReliefGround } from '../../models/kit/relief/relief-ground.ts';
import { reliefSheet } from '../../models/kit/relief/relief-sheet.ts';
import type { Vector2 } from '../../models/kit/vector.ts';

const square = (x: number, y: number, side = 1): Vector2[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe('stacked drawings', () => {
  it('lay a mark over those it covers and beside others', () => {
    const marks = [square(0, 0, 4), square(1, 1), square(3, 3), square(1.5, 1.5), square(8, 0)].map(
      (outline) => ({ outline, colour: '#ffffff' }),
    );
    expect(
      layersOf(marks).map((layer) => layer.map((mark) => marks.findIndex((each) => each === mark))),
    ).toEqual([[0, 4], [1, 2], [3]]);
  });
});

describe('reliefs', () => {
  it('rise where something is laid, moved and turned with its stage', () => {
    const ground = new ReliefGround({ width: 1, height: 1, cell: 0.02 });
    ground.stage({ x: 0.2, y: 0.5, scale: 0.1, turn: Math.PI / 2 }).limb(
      [
        [-2, 0, 0.5],
        [2, 0, 0.5],
      ],
      { height: 0.5 },
    );
    const shape = reliefSheet(ground, { triangles: 400 });
    const raised = Array.from({ length: shape.vertexCount }, (_, at) => shape.point(at)).filter(
      ([, , z]) => z > 0.02,
    );
    expect(raised.length).toBeGreaterThan(4);
    expect(raised.every(([x, y]) => Math.abs(x - 0.2) < 0.06 && y > 0.25 && y < 0.75)).toBe(true);
    expect(shape.bounds.max[2]).toBeCloseTo(0.05, 2);
  });
});
