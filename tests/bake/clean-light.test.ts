import { describe, expect, it } from 'vitest';
import { cleanLight, dilateLight, type LightPicture } from '../../tools/bake/clean-light.ts';

const size = 8;

/** A picture with one chart from (2, 2) to (5, 5), evenly lit. */
function makePicture(): LightPicture {
  const chart = new Int16Array(size * size).fill(-1);
  const isLit = new Uint8Array(size * size);
  const light = new Float32Array(size * size * 3);
  for (let y = 2; y < 6; y++) {
    for (let x = 2; x < 6; x++) {
      chart[y * size + x] = 0;
      isLit[y * size + x] = 1;
      light.fill(0.5, (y * size + x) * 3, (y * size + x) * 3 + 3);
    }
  }
  return { size, light, chart, isLit };
}

const at = (x: number, y: number): number => y * size + x;

describe('a picture of light', () => {
  it('loses numbers that are none, and what was there is filled from beside it', () => {
    const picture = makePicture();
    picture.light[at(3, 3) * 3 + 1] = Number.NaN;
    picture.light[at(4, 4) * 3] = Infinity;
    cleanLight(picture);
    expect(picture.isLit[at(3, 3)]).toBe(0);
    dilateLight(picture, 2);
    expect(picture.light.every(Number.isFinite)).toBe(true);
    expect(picture.light[at(3, 3) * 3 + 1]).toBeCloseTo(0.5);
    expect(picture.light[at(4, 4) * 3]).toBeCloseTo(0.5);
  });

  it('loses single texels brighter than all around them, and keeps edges of light', () => {
    const picture = makePicture();
    picture.light.fill(9, at(3, 3) * 3, at(3, 3) * 3 + 3);
    for (let y = 2; y < 6; y++) picture.light.fill(2, at(5, y) * 3, at(5, y) * 3 + 3);
    cleanLight(picture);
    expect(picture.light[at(3, 3) * 3]).toBeLessThan(0.6);
    expect(picture.light[at(5, 3) * 3]).toBe(2);
  });

  it('fills what is hidden from lit texels of the same chart, and a rim around it, no further', () => {
    const picture = makePicture();
    for (const x of [2, 3]) {
      for (let y = 2; y < 6; y++) {
        picture.isLit[at(x, y)] = 0;
        picture.light.fill(0, at(x, y) * 3, at(x, y) * 3 + 3);
      }
    }
    dilateLight(picture, 1);
    expect(picture.light[at(2, 3) * 3]).toBeCloseTo(0.5);
    expect(picture.light[at(1, 3) * 3]).toBeCloseTo(0.5);
    expect(picture.light[at(0, 3) * 3]).toBe(0);
    expect(picture.light[at(6, 6) * 3]).toBeCloseTo(0.5);
    expect(picture.light[at(7, 7) * 3]).toBe(0);
  });

  it('never takes light from another chart', () => {
    const picture = makePicture();
    picture.chart[at(5, 5)] = 1;
    picture.isLit[at(5, 5)] = 0;
    picture.light.fill(0, at(5, 5) * 3, at(5, 5) * 3 + 3);
    dilateLight(picture, 2);
    expect(picture.light[at(5, 5) * 3]).toBe(0);
  });
});
