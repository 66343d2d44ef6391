import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../../../../models/building/exterior/read-site.ts';
import { frameSun, sunDirection } from '../../../../../models/building/exterior/sunlight.ts';
import { lookFromSun } from '../../../../../src/view/scene/surfaces/outdoors/draw-sun-map.ts';
import { makeSmallSite } from '../../../../models/building/small-site.ts';

const site = readSite(makeSmallSite());
const matrix = lookFromSun(frameSun(site), new Matrix4());
const project = (x: number, y: number, z: number): Vector3 => new Vector3(x, y, z).applyMatrix4(matrix);

describe("the sun's picture", () => {
  it('shows what lies on one beam in one place, the higher the nearer', () => {
    const low = project(3, 1, 20);
    const [dx, dy, dz] = sunDirection;
    const high = project(3 + 20 * dx, 1 + 20 * dy, 20 + 20 * dz);
    expect(high.x).toBeCloseTo(low.x, 6);
    expect(high.y).toBeCloseTo(low.y, 6);
    expect(high.z).toBeLessThan(low.z);
  });

  it('holds both houses from their feet to their ridges, the courts and the path between', () => {
    const points: [number, number, number][] = [
      [0, site.ground, 100],
      [-30, site.ground, 50],
      [30, site.ground, 180],
    ];
    for (const { x, z, yaw } of site.houses) {
      const back = z - Math.cos(yaw) * 21;
      for (const side of [-1, 1])
        points.push([x + side * 31, site.ground, z], [x + side * 15, site.ground + 43, back]);
    }
    for (const point of points) {
      const { x, y, z } = project(...point);
      for (const value of [x, y, z]) {
        expect(value, point.join()).toBeGreaterThan(0);
        expect(value, point.join()).toBeLessThan(1);
      }
    }
  });
});
