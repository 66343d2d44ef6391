import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../models/families/animal-photograph/places.ts';
import { lemur } from '../../../models/parts/motifs/animals/lemur.ts';
import { contours } from '../../../models/parts/painting/contours.ts';
import { paint } from '../../../models/parts/painting/paint.ts';
import { paintFigure } from '../../../models/parts/painting/paint-figure.ts';
import { PaintLayer } from '../../../models/parts/painting/paint-layer.ts';
import { paintingGrid } from '../../../models/parts/painting/painting-grid.ts';
import { paintingParts } from '../../../models/parts/painting/painting-parts.ts';

const grid = paintingGrid(1, 40);
const ground = () =>
  new PaintLayer(grid, null).fill(
    () => 1,
    () => [0.5, 0.6, 0.4],
  );

describe('a painted animal', () => {
  it('covers the middle of its picture and not the corners, and looks out of it', () => {
    const layer = paintFigure(grid, lemur(1), { x: 0, y: 0.1, scale: 1.2, yaw: 0.3 });
    expect(layer.cover[layer.indexAt(0, 0.4)]).toBeGreaterThan(0);
    expect(layer.cover[layer.indexAt(-0.48, 0.96)]).toBeLessThan(0);
    expect(layer.details.length).toBeGreaterThan(3);
  });

  it('is another picture when it turns', () => {
    const painted = (yaw: number) =>
      JSON.stringify(
        paint([ground(), paintFigure(grid, lemur(1), { x: 0, y: 0.1, scale: 1.2, yaw })], { seed: 'x' }).map(
          ({ outline }) => outline,
        ),
      );
    expect(painted(0.3)).toBe(painted(0.3));
    expect(painted(0.3)).not.toBe(painted(-1));
  });

  it('has a place for each of the numbers that are asked for', () => {
    for (const number of [1, 2, 3, 4, 5, 7]) expect(placesOf('ground', number)).toHaveLength(number);
    expect(() => placesOf('ground', 6)).toThrow(/none for 6/);
  });
});

describe('tones and sheets of a painting', () => {
  it('cuts a ring in two instead of filling its hole', () => {
    const values = Float32Array.from({ length: 21 * 21 }, (_, at) => {
      const radius = Math.hypot((at % 21) - 10, Math.floor(at / 21) - 10);
      return Math.min(8 - radius, radius - 4);
    });
    const loops = contours({ columns: 21, rows: 21, values }, 1, 0.1);
    const area = loops.reduce(
      (sum, loop) =>
        sum +
        loop.reduce((part, p, at) => {
          const q = loop[(at + 1) % loop.length]!;
          return part + (p[0] * q[1] - p[1] * q[0]) / 2;
        }, 0),
      0,
    );
    expect(area).toBeGreaterThan(Math.PI * (64 - 16) * 0.93);
    expect(area).toBeLessThan(Math.PI * (64 - 16) * 1.05);
  });

  it('lays marks side by side on one sheet, and only those that cover each other one above the other', () => {
    const square = (x: number) => ({
      outline: [
        [x, 0],
        [x + 1, 0],
        [x + 1, 1],
        [x, 1],
      ] as const,
      colour: '#808080',
    });
    const depth = (drawing: readonly ReturnType<typeof square>[]) => {
      const [near] = paintingParts('paper', drawing, (x, y, lift) => [x, y, lift], { step: 9, gap: 0.001 });
      return near!.shape.bounds.max[2];
    };
    expect(depth([square(0), square(2), square(4)])).toBeCloseTo(0.001, 6);
    expect(depth([square(0), square(0.5), square(4)])).toBeCloseTo(0.002, 6);
  });
});
