import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bogie } from '../../models/parts/coach/bogie.ts';
import { CarBody } from '../../models/parts/car/car-body.ts';
import { keyedTable } from '../../models/parts/car/keyed-table.ts';
import { edgeBelow, listStations } from '../../models/parts/car/wheel-arch.ts';
import { buildCell } from '../../models/parts/car/window-cell.ts';
import { readManifest } from '../../tools/models/manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = readManifest(`${root}models/built`);

describe('vehicles', () => {
  it.each([
    'stalin-limousine',
    'malenkov-limousine',
    'bulganin-limousine',
    'aurus-senat-2024-02',
    'mercedes-s600-w140',
    'hyundai-dynasty',
    'stalin-railway-carriage',
    'mao-railway-carriage',
    'il-14-aircraft',
  ])('%s is as large as its record says', (id) => {
    const { size } = JSON.parse(readFileSync(`${root}models/gifts/${id}/model.json`, 'utf8')) as {
      size: number[];
    };
    manifest[id]!.size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 2));
  });

  it('a keyed table meets its keys and holds beyond its ends', () => {
    const table = keyedTable([
      [0, 1],
      [2, 5],
      [3, 4],
    ] as const);
    expect(table(2)[1]).toBeCloseTo(5, 6);
    expect(table(-1)[1]).toBe(1);
    expect(table(9)[1]).toBe(4);
  });

  it('the edge of a flank rises over a wheel and only there', () => {
    const arch = { x: 1, y: 0.4, radius: 0.45 };
    expect(edgeBelow(1, 0.3, [arch])).toBeCloseTo(0.85, 6);
    expect(edgeBelow(2, 0.3, [arch])).toBe(0.3);
    const places = listStations(-2, 3, 0.2, [arch]);
    expect(places.every((x, i) => i === 0 || x > places[i - 1]!)).toBe(true);
    expect(places.some((x) => Math.abs(x - 1) < 1e-4)).toBe(true);
  });

  it('a body is as wide as its sections and leaves the cabin open', () => {
    const body = new CarBody({
      rows: [
        [-2, 0.7, 0.8, 0.3, 0.6, 1, 5],
        [0, 0.8, 0.9, 0.3, 0.6, 1, 5],
        [2, 0.7, 0.8, 0.3, 0.6, 1, 5],
      ],
      arches: [],
      opening: [-1, 1],
      openingHalf: () => 0.75,
    });
    expect(body.flank(0, 0.6)).toBeCloseTo(0.9, 6);
    expect(body.top(0, 0)).toBeCloseTo(1, 6);
    const skin = body.skin();
    for (let vertex = 0; vertex < skin.vertexCount; vertex++) {
      const [x, , z] = skin.point(vertex);
      if (Math.abs(x) < 0.9) expect(Math.abs(z)).toBeGreaterThan(0.74);
    }
  });

  it('a window sits as deep as its frame', () => {
    const { reveal, skin } = buildCell({
      bottom: (s) => [s, 0, 0],
      top: (s) => [s, 1, 0],
      margins: [0.1, 0.1, 0.1, 0.1],
      depth: 0.08,
    });
    expect(reveal.bounds.min[2]).toBeCloseTo(-0.08, 6);
    expect(skin.bounds.min[2]).toBeCloseTo(0, 6);
    expect(skin.normal(0)[2]).toBeCloseTo(1, 6);
  });

  it('a bogie stands on its rails with four wheels', () => {
    const { wheels, frame } = bogie(0.475, 2.4);
    expect(wheels.bounds.min[1]).toBeGreaterThan(-0.04);
    expect(wheels.bounds.max[0]).toBeCloseTo(1.2 + 0.505, 2);
    expect(frame.bounds.min[1]).toBeGreaterThan(0);
  });
});
