import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { WorldMap } from '../../src/museum/atlas/world-map.ts';
import { drawWorld, type CountryTopology } from '../../tools/map/draw-world.ts';
import { formatWorld } from '../../tools/map/format-world.ts';
import { listFacets } from '../../tools/data/pack-facets.ts';
import { placeCollection } from '../../tools/data/place-collection.ts';
import { readCollection } from '../../tools/data/read-collection.ts';

const text = readFileSync('models/map/built/world.json', 'utf8');
const world = JSON.parse(text) as WorldMap;
const land = (code: string) => world.lands.find((one) => one.code === code)!;

/** Corners of the parts of a path made of `M`, `l` and `z`. */
function readPath(path: string): [number, number][][] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d+/g)].map(([number]) => Number(number));
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, at): [number, number] => {
        x += numbers[2 * at]!;
        y += numbers[2 * at + 1]!;
        return [x, y];
      });
    });
}

/** Whether a point lies within a path, holes left out: the angle that the outline goes round it. */
function holds(path: string, x: number, y: number): boolean {
  const turns = readPath(path).map((ring) => {
    const angle = ring.reduce((sum, [ax, ay], at) => {
      const [bx, by] = ring[(at + 1) % ring.length]!;
      const turn = Math.atan2(by - y, bx - x) - Math.atan2(ay - y, ax - x);
      return sum + turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
    }, 0);
    return Math.abs(Math.round(angle / (2 * Math.PI)));
  });
  return turns.reduce((sum, turn) => sum + turn, 0) % 2 === 1;
}

/** Patterson’s formula, written out as published; the highest latitude shown is found by the height of the map. */
function project(east: number, north: number): [number, number] {
  const f = (north * Math.PI) / 180;
  const rise = 1.0148 * f + 0.23185 * f ** 5 - 0.14499 * f ** 7 + 0.02406 * f ** 9;
  const top = 83.9 * (Math.PI / 180);
  const risen = 1.0148 * top + 0.23185 * top ** 5 - 0.14499 * top ** 7 + 0.02406 * top ** 9;
  const turned = east < -29 ? east + 360 : east;
  return [world.width / 2 + (turned - 127.5) * 10, ((risen - rise) * 1800) / Math.PI];
}

describe('the map of the world', () => {
  it('is what the outlines of the data give, and small', () => {
    const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    const topology = JSON.parse(readFileSync(file, 'utf8')) as CountryTopology;
    expect(formatWorld(drawWorld(topology, world.former, world.source))).toBe(text);
    expect(gzipSync(text).length).toBeLessThan(60_000);
  });

  it.each([
    ['KP', 126.4, 40.1],
    ['KR', 127.9, 36.5],
    ['RU', 37.6, 55.7],
    ['RU', 170, 67],
    ['RU', -175, 66.5],
    ['BR', -47.9, -15.8],
    ['US', -98, 39],
    ['GL', -40, 72],
    ['ZA', 24, -31],
    ['NZ', 175.5, -38.5],
  ])('draws %s where it is', (code, east, north) => {
    const [x, y] = project(east, north);
    expect(world.lands.filter(({ path }) => holds(path, x, y)).map((one) => one.code)).toEqual([code]);
  });

  it('leaves Lesotho out of South Africa', () => {
    const [x, y] = project(28.2, -29.5);
    expect(holds(land('ZA').path, x, y)).toBe(false);
    expect(holds(land('LS').path, x, y)).toBe(true);
  });

  it('has Korea in the middle, Africa to the left and America to the right', () => {
    const middle = world.width / 2;
    expect(Math.abs((land('KP').at[0] + land('KR').at[0]) / 2 - middle)).toBeLessThan(15);
    for (const code of ['SN', 'ZA', 'EG', 'PT']) expect(land(code).at[0]).toBeLessThan(middle);
    for (const code of ['US', 'BR', 'CL', 'CA']) expect(land(code).at[0]).toBeGreaterThan(middle);
  });

  it('knows every country of today that the catalogue names', () => {
    const codes = new Set(world.lands.map(({ code }) => code));
    const { country } = listFacets(placeCollection(readCollection(process.cwd())));
    const named = new Set(country.map(({ modern }) => modern).filter((code) => code !== null));
    expect(named.size).toBeGreaterThan(50);
    expect([...named].filter((code) => !codes.has(code))).toEqual([]);
    for (const heirs of Object.values(world.former)) for (const code of heirs) expect(codes).toContain(code);
  });
});
