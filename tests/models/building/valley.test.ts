import { describe, expect, it } from 'vitest';
import { flowStream } from '../../../models/building/exterior/flow-stream.ts';
import { cardKinds, noTile } from '../../../models/building/exterior/forest/foliage-arrays.ts';
import { plantForest } from '../../../models/building/exterior/forest/plant-forest.ts';
import { drawLand } from '../../../models/building/exterior/draw-land.ts';
import { hangMist } from '../../../models/building/exterior/hang-mist.ts';
import { shapeLand } from '../../../models/building/exterior/land.ts';
import { raiseRidges } from '../../../models/building/exterior/raise-ridges.ts';
import { readSite } from '../../../models/building/exterior/read-site.ts';
import { ShellDraft } from '../../../models/building/shell/shell-draft.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { foliageTileNames } from '../../../src/museum/materials/foliage-atlas.ts';
import { realBuilding } from '../../museum/floorplan/any-programme.ts';

const plan = planBuilding(realBuilding);
const site = readSite(plan);
const land = shapeLand(site);
const ground = new ShellDraft();
const { boulders, piers } = drawLand(ground, site, land);
const groundTriangles = ground.triangleCount;
const { foliage, casters } = plantForest(ground, site, land);
const stream = flowStream(land, boulders, piers);
const ridges = raiseRidges(land, site.ground);
const mist = hangMist(site, land);

interface SeenCard {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly width: number;
  readonly height: number;
  readonly tile: string;
  readonly kind: number;
}

function cardAt(row: number): SeenCard {
  const [x, y, z, width] = foliage.place.subarray(row * 4) as unknown as [number, number, number, number];
  return {
    x,
    y,
    z,
    width,
    height: foliage.form[row * 2] as number,
    tile: foliageTileNames[foliage.tile[row * 4] as number] ?? '',
    kind: foliage.tile[row * 4 + 2] as number,
  };
}
const cards = Array.from({ length: foliage.count }, (_, row) => cardAt(row));

describe('valley', () => {
  it('keeps within 200,000 triangles', () => {
    const meshes = stream.index.length + ridges.index.length + mist.index.length;
    const sum = ground.triangleCount + foliage.count * 2 + meshes / 3;
    expect(sum).toBeLessThanOrEqual(200_000);
    expect(sum).toBeGreaterThan(100_000);
    expect(groundTriangles).toBeLessThan(80_000);
  });

  it('is wooded: no slope near the courts is bare', () => {
    const trees = cards.filter(({ kind }) => kind === cardKinds.turning);
    expect(trees.length).toBeGreaterThan(6000);
    for (const [x, z] of [
      [-75, 0],
      [80, -20],
      [-90, 130],
      [90, 150],
      [0, -160],
    ] as const) {
      const about = trees.filter((tree) => Math.hypot(tree.x - x, tree.z - z) < 16);
      expect(about.length, `${x} ${z}`).toBeGreaterThan(8);
    }
  });

  it('has whole trees of several kinds about the courts', () => {
    expect(casters.length / 5).toBeGreaterThan(60);
    const tiles = new Set(cards.filter(({ kind }) => kind === cardKinds.spray).map(({ tile }) => tile));
    expect(tiles.size).toBeGreaterThanOrEqual(4);
  });

  it('roots every tree, bush and blade in the ground', () => {
    for (const { x, y, z, kind, tile } of cards) {
      if (kind !== cardKinds.turning && kind !== cardKinds.standing) continue;
      const under = land.heightAt(x, z);
      expect(y, tile).toBeLessThanOrEqual(under + 0.35);
      expect(y, tile).toBeGreaterThan(under - 1.2);
    }
  });

  it('lets nothing grow or lie in the way: only fallen leaves, flat on the paving', () => {
    for (const { rect, floorY } of site.courts) {
      for (const { x, y, z, kind, tile } of cards) {
        if (x < rect.minX || x > rect.maxX || z < rect.minZ || z > rect.maxZ) continue;
        if (kind === cardKinds.spray) expect(y - floorY, tile).toBeGreaterThan(2.1);
        else {
          expect(kind, tile).toBe(cardKinds.lying);
          expect(Math.abs(y - floorY)).toBeLessThan(0.05);
        }
      }
      for (const { at, radius } of boulders) {
        const away = Math.hypot(
          Math.max(rect.minX - at[0], 0, at[0] - rect.maxX),
          Math.max(rect.minZ - at[2], 0, at[2] - rect.maxZ),
        );
        expect(away).toBeGreaterThan(radius * 1.2);
      }
    }
  });

  it('lets fallen leaves gather along the edges of courts and of the road', () => {
    const litter = cards.filter(({ tile }) => tile === 'litter');
    for (const { rect, slope, floorY } of site.courts) {
      if (slope || floorY > -0.5 || rect.maxX - rect.minX < 14) continue;
      const inside = litter.filter(
        ({ x, z }) => x > rect.minX && x < rect.maxX && z > rect.minZ && z < rect.maxZ,
      );
      const aside = inside.filter(
        ({ x, z }) => Math.min(x - rect.minX, rect.maxX - x, z - rect.minZ, rect.maxZ - z) < 3,
      );
      expect(inside.length).toBeGreaterThan(150);
      expect(aside.length).toBeGreaterThan(inside.length * 0.6);
    }
    const onRoad = litter.filter(({ x, z }) => Math.abs(z - land.roadAt(x)) < 2.5 && land.isRoad(x));
    expect(onRoad.length).toBeGreaterThan(60);
    expect(onRoad.every(({ x, z }) => Math.abs(z - land.roadAt(x)) > 1.1)).toBe(true);
  });

  it('has every card that winter leaves, in a tile of the atlas', () => {
    let gone = 0;
    for (let row = 0; row < foliage.count; row++) {
      expect(foliage.tile[row * 4] as number).toBeLessThan(foliageTileNames.length);
      const winter = foliage.tile[row * 4 + 1] as number;
      if (winter === noTile) gone++;
      else expect(winter).toBeLessThan(foliageTileNames.length);
    }
    expect(gone).toBeGreaterThan(100);
    expect(gone).toBeLessThan(foliage.count / 2);
  });

  it('carries the path over the stream, water below and open arches', () => {
    const z = land.streamAt(0);
    expect(land.heightAt(0, z)).toBeLessThan(land.water - 0.4);
    expect(land.water).toBeLessThan(site.ground - 2);
    expect(piers.length).toBeGreaterThan(2);
  });

  it('lets the balcony look over the trees', () => {
    for (const { rect, floorY } of site.balconies) {
      for (const { x, y, z, height, kind } of cards) {
        if (kind !== cardKinds.turning || Math.abs(x) > 40 || z > rect.minZ || z < rect.minZ - 60) continue;
        expect(y + height).toBeLessThan(floorY + 1.2);
      }
    }
  });

  it('hangs no mist where one walks or in the houses', () => {
    for (let row = 0; row < mist.position.length / 3; row++) {
      if ((mist.data[row * 4] as number) < 3) continue;
      const [x, , z] = mist.position.subarray(row * 3) as unknown as [number, number, number];
      expect(land.clearanceAt(x, z)).toBeGreaterThan(30);
    }
  });
});
