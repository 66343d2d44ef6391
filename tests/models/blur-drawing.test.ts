import { describe, expect, it } from 'vitest';
import { blurDrawing, coverageOf } from '../../models/kit/drawing/blur-drawing.ts';
import { blurredParts } from '../../models/kit/drawing/blurred-parts.ts';
import type { Drawing, Mark } from '../../models/kit/drawing/drawing.ts';
import type { Place } from '../../models/kit/drawing/lay-drawing.ts';
import { rasteriseDrawing } from '../../models/kit/drawing/rasterise-drawing.ts';
import type { Shape } from '../../models/kit/shape.ts';

const flat: Place = (x, y, lift) => [x, y, lift];

const box = (left: number, low: number, right: number, high: number, colour: Mark['colour']): Mark => ({
  outline: [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ],
  colour,
});

const coloursOf = ({ colours }: Shape): number[][] =>
  Array.from({ length: colours!.length / 3 }, (_, at) => colours!.slice(at * 3, at * 3 + 3));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two metres by one: white below, black above, a red square in the middle. */
const picture: Drawing = [
  box(0, 0, 2, 1, '#ffffff'),
  box(0, 0.5, 2, 1, '#000000'),
  box(0.75, 0.25, 1.25, 0.75, '#ff0000'),
];

describe('a drawing seen from afar', () => {
  it('shows in each square of a raster the last mark that covers its middle', () => {
    const raster = rasteriseDrawing(picture, 800);
    expect([raster.columns, raster.rows]).toEqual([40, 20]);
    const at = (x: number, y: number) => {
      const square =
        Math.floor((y - raster.low) / raster.cell) * raster.columns +
        Math.floor((x - raster.left) / raster.cell);
      return Array.from(raster.colours.slice(square * 3, square * 3 + 3));
    };
    expect(at(0.1, 0.1)).toEqual([1, 1, 1]);
    expect(at(0.1, 0.9)).toEqual([0, 0, 0]);
    expect(at(1, 0.3)).toEqual([1, 0, 0]);
    expect(at(1, 0.7)).toEqual([1, 0, 0]);
    expect(raster.covered.every((one) => one === 1)).toBe(true);
  });

  it('leaves squares bare that no mark covers, also in the bay of a hollow outline', () => {
    const corner: Mark = {
      outline: [
        [0, 0],
        [1, 0],
        [1, 0.5],
        [0.5, 0.5],
        [0.5, 1],
        [0, 1],
      ],
      colour: '#336699',
    };
    expect(coverageOf([corner])).toBeCloseTo(0.75, 2);
    expect(blurredParts('paper', [corner], flat, 400, 0.001)).toBeUndefined();
  });

  it.each([24, 200, 1600])('keeps to %i triangles and to the drawing’s own extent', (triangles) => {
    const shape = blurDrawing(picture, flat, triangles, 0.01);
    expect(shape.triangleCount).toBeLessThanOrEqual(triangles);
    expect(shape.triangleCount).toBeGreaterThan(triangles / 3);
    const { min, max } = shape.bounds;
    expect(min[0]).toBeCloseTo(0, 6);
    expect(min[1]).toBeCloseTo(0, 6);
    expect(max[0]).toBeCloseTo(2, 6);
    expect(max[1]).toBeCloseTo(1, 6);
    expect([min[2], max[2]]).toEqual([0.01, 0.01]);
    // All of it faces the viewer.
    for (let vertex = 0; vertex < shape.vertexCount; vertex++)
      expect(shape.normal(vertex)[2]).toBeCloseTo(1, 6);
  });

  it('has in the mean the colours of the drawing, and keeps what is small by its tint', () => {
    const specks = Array.from({ length: 400 }, (_, at) => {
      const [x, y] = [(at % 20) / 20, Math.floor(at / 20) / 20];
      return box(x, y, x + 0.025, y + 0.05, '#000000');
    });
    const blurred = coloursOf(blurDrawing([box(0, 0, 1, 1, '#ffffff'), ...specks], flat, 60, 0));
    // Half of the ground is covered by marks of a quarter of a percent each.
    for (const channel of [0, 1, 2]) {
      expect(mean(blurred.map((colour) => colour[channel]!))).toBeGreaterThan(0.4);
      expect(mean(blurred.map((colour) => colour[channel]!))).toBeLessThan(0.6);
    }
    const [low, high] = [blurDrawing(picture, flat, 400, 0)].map((shape) => {
      const colours = coloursOf(shape);
      const of = (isWanted: (y: number) => boolean) =>
        mean(colours.filter((_, at) => isWanted(shape.point(at)[1])).map(([, green]) => green!));
      return [of((y) => y < 0.2), of((y) => y > 0.8)];
    })[0]!;
    expect(low).toBeGreaterThan(0.95);
    expect(high).toBeLessThan(0.05);
  });

  it('becomes two sheets, the far one coarser and higher, where it hides its ground', () => {
    const parts = blurredParts('paper', picture, flat, 1000, 0.001)!;
    expect(parts.map(({ fromLevel, untilLevel, keep }) => [fromLevel, untilLevel, keep])).toEqual([
      [1, 1, true],
      [2, 2, true],
    ]);
    expect(parts[0]!.shape.triangleCount).toBeLessThanOrEqual(240);
    expect(parts[1]!.shape.triangleCount).toBeLessThanOrEqual(50);
    expect(parts.map(({ shape }) => shape.bounds.max[2])).toEqual([0.001, 0.002]);
  });
});
