import { describe, expect, it } from 'vitest';
import { earth } from '../../../models/families/globe/earth.ts';
import { lands, onBall } from '../../../models/parts/motifs/world-map.ts';

describe('globes', () => {
  it('the map has its lands where they are: Pyongyang on land, the middle of the Pacific not', () => {
    const isLand = (x: number, y: number) =>
      lands.some(
        (outline) =>
          outline.filter(([ax, ay], i) => {
            const [bx, by] = outline[(i + 1) % outline.length]!;
            return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
          }).length %
            2 ===
          1,
      );
    expect(isLand(126, 40)).toBe(true);
    expect(isLand(20, 0)).toBe(true);
    expect(isLand(-150, 0)).toBe(false);
  });

  it('lands lie on the ball', () => {
    const { lands: shape } = earth(1, '#3f6d8c', () => '#b7a878', 0.01);
    for (let vertex = 0; vertex < shape.vertexCount; vertex++)
      expect(Math.hypot(...shape.point(vertex))).toBeCloseTo(1.01, 6);
    expect(onBall(1)(90, 0, 0)[0]).toBeCloseTo(1, 9);
  });
});
