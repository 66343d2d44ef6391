import * as fc from 'fast-check';
import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { findPointedPlace, lookThrough } from '../../../src/view/curate/find-pointed-place.ts';
import { meetBox } from '../../../src/view/curate/meet-box.ts';

const box = { x: 0, y: 1, z: -4, yaw: 0, width: 2, height: 1, depth: 1 };
const place = (address: string, z: number) => ({ address, isVeiled: true, holder: null, box: { ...box, z } });

describe('pointing at a place', () => {
  it('looks the way the camera of the picture does', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -1.2, max: 1.2, noNaN: true }),
        share,
        share,
        (yaw, pitch, x, y) => {
          const camera = new PerspectiveCamera(60, 1.5, 0.05, 900);
          camera.rotation.order = 'YXZ';
          camera.position.set(1, 1.6, 2);
          camera.rotation.set(pitch, yaw, 0);
          camera.updateMatrixWorld();
          const way = new Vector3(x * 2 - 1, 1 - y * 2, 0.5)
            .unproject(camera)
            .sub(camera.position)
            .normalize();
          const look = lookThrough({ eye: [1, 1.6, 2], yaw, pitch, fov: 60, aspect: 1.5 }, x, y);
          expect(look.from).toEqual([1, 1.6, 2]);
          for (const [axis, value] of way.toArray().entries()) expect(look.way[axis]).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  it('meets a box where it begins, turned or not, and misses what lies beside it or behind', () => {
    const from = [0, 1.5, 0] as const;
    expect(meetBox({ from, way: [0, 0, -1] }, box)).toBeCloseTo(3.5);
    expect(meetBox({ from, way: [0, 0, -1] }, { ...box, yaw: Math.PI / 2 })).toBeCloseTo(3);
    expect(meetBox({ from, way: [0, 0, 1] }, box)).toBeNull();
    expect(meetBox({ from, way: [0, 1, 0] }, box)).toBeNull();
    expect(meetBox({ from: [5, 1.5, 0], way: [0, 0, -1] }, box)).toBeNull();
    expect(meetBox({ from: [0, 1.5, -4], way: [1, 0, 0] }, box)).toBe(0);
  });

  it('takes the nearest, and none behind what stops the look', () => {
    const look = { from: [0, 1.5, 0], way: [0, 0, -1] } as const;
    const places = [place('far', -9), place('near', -4), place('nearer', -2)];
    expect(findPointedPlace(look, places, 20)?.address).toBe('nearer');
    expect(findPointedPlace(look, places.slice(0, 2), 20)?.address).toBe('near');
    expect(findPointedPlace(look, places.slice(0, 1), 5)).toBeNull();
    expect(findPointedPlace(look, [], 20)).toBeNull();
  });
});
