import { describe, expect, it } from 'vitest';
import { buildHouses } from '../../../models/building/exterior/build-houses.ts';
import type { HouseParts } from '../../../models/building/exterior/exterior-parts.ts';
import { planHouse } from '../../../models/building/exterior/house-forms.ts';
import { planBastions } from '../../../models/building/exterior/draw-house.ts';
import { buildHousePiece, housePieceNames } from '../../../models/building/exterior/house-pieces.ts';
import { readSite } from '../../../models/building/exterior/read-site.ts';
import { halfEave, hipOf, roofPoint, type Slope } from '../../../models/building/exterior/roof-surface.ts';
import { materialNames } from '../../../src/museum/materials/material-names.ts';
import { listFaults } from './mesh-checks.ts';
import { makeSmallSite } from './small-site.ts';

const site = readSite(makeSmallSite());
const { houses } = buildHouses(site, {});
const [great, lesser] = houses as [HouseParts, HouseParts];

function countNear({ near }: HouseParts): number {
  return near.pieces.reduce(
    (sum, { piece, places }) => sum + piece.triangleCount * places.count,
    near.solid.triangleCount,
  );
}

/** Triangles with an area whose vertices' normals look the other way. */
function countTurned({
  position,
  normal,
  index,
}: Pick<HouseParts['far'], 'position' | 'normal' | 'index'>): number {
  let turned = 0;
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at], index[at + 1], index[at + 2]] as [number, number, number];
    const edge = (to: number, axis: number): number =>
      (position[to * 3 + axis] as number) - (position[a * 3 + axis] as number);
    const cross = [0, 1, 2].map((axis) => {
      const [i, j] = [(axis + 1) % 3, (axis + 2) % 3] as [number, number];
      return edge(b, i) * edge(c, j) - edge(b, j) * edge(c, i);
    });
    const sum = [0, 1, 2].map((axis) =>
      [a, b, c].reduce((total, row) => total + (normal[row * 4 + axis] as number) / 127, 0),
    );
    const facing = cross.reduce((total, value, axis) => total + value * (sum[axis] as number), 0);
    if (Math.hypot(...cross) > 1e-5 && facing < -1e-6) turned++;
  }
  return turned;
}

describe('houses', () => {
  it('have the painted beam and the border of the ceiling at their porches', () => {
    for (const { near } of houses) {
      const stuffs = new Set(Array.from(near.solid.surface).filter((_, at) => at % 4 === 0));
      for (const name of ['dancheong-lintel', 'dancheong-ceiling'] as const)
        expect(stuffs, name).toContain(materialNames.indexOf(name));
    }
  });

  it('keep to their budget: one near and the other far', () => {
    expect(countNear(great) + lesser.far.triangleCount).toBeLessThanOrEqual(190_000);
    expect(countNear(lesser) + great.far.triangleCount).toBeLessThanOrEqual(190_000);
    expect(great.far.triangleCount).toBeLessThanOrEqual(40_000);
    expect(countNear(great)).toBeGreaterThan(100_000);
    expect(great.near.pieces.length + 1 + 1).toBeLessThanOrEqual(15);
  });

  it('turn every triangle to the side its normals look to', () => {
    for (const { near, far } of houses) {
      expect(countTurned(near.solid)).toBe(0);
      expect(countTurned(far)).toBe(0);
    }
  });

  it('place pieces without mirroring them: their triangles keep their sense', () => {
    for (const { near } of houses) {
      for (const { places } of near.pieces) {
        expect(places.count).toBeGreaterThan(10);
        for (let copy = 0; copy < places.count; copy++) {
          const [x, y, z] = [places.placeX, places.placeY, places.placeZ].map((row) =>
            row.subarray(copy * 4, copy * 4 + 3),
          ) as [Float32Array, Float32Array, Float32Array];
          const at = (row: Float32Array, axis: number): number => row[axis] as number;
          const volume =
            at(x, 0) * (at(y, 1) * at(z, 2) - at(y, 2) * at(z, 1)) -
            at(x, 1) * (at(y, 0) * at(z, 2) - at(y, 2) * at(z, 0)) +
            at(x, 2) * (at(y, 0) * at(z, 1) - at(y, 1) * at(z, 0));
          expect(volume).toBeGreaterThan(0);
        }
      }
    }
  });

  it.each(housePieceNames)('have a sound %s', (name) => {
    const piece = buildHousePiece(name, {});
    expect(listFaults(piece)).toEqual([]);
    expect(countTurned(piece)).toBe(0);
  });

  it('set every pillar on stone or behind a roof: none floats', () => {
    for (const [index, { near, z }] of houses.entries()) {
      const house = site.houses[index];
      const form = planHouse({ isGreat: house?.isGreat ?? false });
      const pillars = near.pieces[housePieceNames.indexOf('pillar')]?.places;
      if (!house || !pillars) throw new Error('the house has no pillars');
      const footings = [{ x: 0, ...form.base }, ...planBastions(form)];
      for (let copy = 0; copy < pillars.count; copy++) {
        const sign = Math.cos(house.yaw);
        const x = ((pillars.placeX[copy * 4 + 3] as number) - house.x) * sign;
        const out = ((pillars.placeZ[copy * 4 + 3] as number) - z) * sign;
        const y = (pillars.placeY[copy * 4 + 3] as number) - house.y;
        const isOnPorch = Math.abs(y - house.threshold) < 0.01 && out < house.porchReach && out > -0.1;
        const isOnBase = footings.some(
          (base) =>
            Math.abs(y - base.height - 0.3) < 0.01 &&
            Math.abs(x - base.x) < base.halfX &&
            Math.abs(out - base.z) < base.halfZ,
        );
        const isOnRoof = form.storeys.some(({ roof }) => {
          if (roof.form !== 'skirt') return false;
          const inwards = Math.min(
            roof.halfX - Math.abs(x - roof.x),
            roof.halfZ - Math.abs(out - roof.z),
            roof.run,
          );
          const s = inwards / roof.run;
          return (
            inwards > 0 && y <= roof.eave + roof.rise * (0.64 * s + 0.36 * s * s) + 0.02 && y > roof.eave
          );
        });
        expect(isOnPorch || isOnBase || isOnRoof, `pillar at ${x} ${y} ${out}`).toBe(true);
      }
    }
  });
});

describe('roofs', () => {
  const roofs = [true, false].flatMap((isGreat) => planHouse({ isGreat }).storeys.map(({ roof }) => roof));

  it('close at every hip: neighbouring slopes meet there', () => {
    for (const roof of roofs) {
      for (const [long, end, short] of [
        ['front', 1, 'right'],
        ['front', -1, 'left'],
        ['back', 1, 'left'],
        ['back', -1, 'right'],
      ] as const satisfies readonly (readonly [Slope, number, Slope])[]) {
        for (let k = 0; k <= 8; k++) {
          const d = (hipOf(roof) * k) / 8;
          const a = roofPoint(roof, long, end * (halfEave(roof, long) - d), d);
          const b = roofPoint(roof, short, -end * (halfEave(roof, short) - d), d);
          expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeLessThan(1e-6);
        }
      }
    }
  });

  it('turn up at their corners', () => {
    for (const roof of roofs) {
      const middle = roofPoint(roof, 'front', 0, 0)[1];
      expect(roofPoint(roof, 'front', roof.halfX, 0)[1] - middle).toBeCloseTo(roof.lift, 6);
    }
  });
});
