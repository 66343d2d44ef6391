import { describe, expect, it } from 'vitest';
import { assignLightUv } from '../../../../models/building/light/assign-light-uv.ts';
import { hashLightLayout, layOutLight } from '../../../../models/building/light/lay-out-light.ts';
import { lightPadding } from '../../../../models/building/light/light-chart.ts';
import { draftRoom } from '../../../../models/building/room/build-room-shell.ts';
import { openMuseumFiles } from '../../../../tools/bake/open-museum-files.ts';
import { root } from '../../../root.ts';

const museum = openMuseumFiles(root);
const { plan, display } = museum;
const lit = plan.templates.filter((template) => layOutLight(template).size > 0);

describe('the picture of a template', () => {
  it('is kept for all templates but those under the open sky', () => {
    const without = plan.templates.filter((template) => layOutLight(template).size === 0);
    expect(without.map(({ finish }) => finish)).toEqual(without.map(() => 'outdoors'));
    expect(lit.length).toBeGreaterThan(30);
  });

  it.each(lit)('of $id holds every chart once, none upon another', (template) => {
    const { size, charts } = layOutLight(template);
    expect([256, 512, 1024]).toContain(size);
    const owner = new Int16Array(size * size).fill(-1);
    charts.forEach(({ x, y, columns, rows }, chart) => {
      expect(x).toBeGreaterThanOrEqual(lightPadding);
      expect(x + columns + lightPadding).toBeLessThanOrEqual(size);
      expect(y + rows + lightPadding).toBeLessThanOrEqual(size);
      for (let v = y - lightPadding; v < y + rows + lightPadding; v++) {
        for (let u = x - lightPadding; u < x + columns + lightPadding; u++) {
          if (owner[v * size + u] !== -1) throw new Error(`charts ${owner[v * size + u]} and ${chart} meet`);
          owner[v * size + u] = chart;
        }
      }
    });
  });

  it('is the same for the same template, and another for another', () => {
    const hashes = lit.map((template) => hashLightLayout(layOutLight(template)));
    expect(lit.map((template) => hashLightLayout(layOutLight(structuredClone(template))))).toEqual(hashes);
    // Templates that differ in their fittings alone lie alike.
    const plans = lit.map(({ width, depth, height, furniture }) =>
      JSON.stringify([width, depth, height, furniture]),
    );
    expect(new Set(hashes).size).toBe(new Set(plans).size);
  });
});

describe('places in the picture', () => {
  const turned = lit.flatMap((template) => {
    const rooms = plan.rooms.filter((room) => room.template === template.id && !room.slope);
    const byTurn = new Map(rooms.map((room) => [room.turns, room]));
    return [...byTurn.values()];
  });

  it.each(turned)('of $id (turned $turns) tear no triangle and lie within their chart', (room) => {
    const { solid, frame } = draftRoom(plan, room, display.layOutRoom(room.id));
    const { uv, chart } = assignLightUv(solid, frame);
    const { size, charts } = layOutLight(frame.template);
    const read = new Set<number>();
    for (let at = 0; at < solid.indexCount; at += 3) {
      const rows = [solid.index[at] as number, solid.index[at + 1] as number, solid.index[at + 2] as number];
      const used = new Set(rows.map((row) => chart[row] as number));
      if (used.size !== 1) throw new Error(`triangle ${at / 3} reads ${[...used].join(' and ')}`);
      const [only] = used as unknown as [number];
      read.add(only);
      for (const row of rows) {
        const u = ((uv[row * 2] as number) / 65535) * size;
        const v = ((uv[row * 2 + 1] as number) / 65535) * size;
        if (only < 0) {
          if (u !== 0 || v !== 0) throw new Error(`vertex ${row} reads no chart at ${u}, ${v}`);
          continue;
        }
        const { x, y, columns, rows: high } = charts[only] as (typeof charts)[number];
        const isWithin = u > x - 0.02 && u < x + columns + 0.02 && v > y - 0.02 && v < y + high + 0.02;
        if (!isWithin) throw new Error(`vertex ${row} of chart ${only} reads ${u}, ${v}`);
      }
    }
    // Floor and ceiling at least; a hall without them would be lit by its corners alone.
    expect(read.has(0)).toBe(true);
    expect(read.has(1)).toBe(true);
  });

  it('lie at the same spot for the same spot of the template, however a room is turned', () => {
    const template = lit.find(({ id }) => {
      const turns = plan.rooms.filter((room) => room.template === id).map((room) => room.turns);
      return new Set(turns).size > 1;
    });
    const rooms = plan.rooms.filter((room) => room.template === template?.id);
    const places = [...new Map(rooms.map((room) => [room.turns, room])).values()].map((room) => {
      const { solid, frame } = draftRoom(plan, room, display.layOutRoom(room.id));
      const { uv, chart } = assignLightUv(solid, frame);
      // The corner of the floor chart lies in the same corner of the template.
      const corner = chart.findIndex((row, at) => row === 0 && (uv[at * 2] as number) >= 0);
      const floors = [...chart.keys()].filter((row) => chart[row] === 0);
      const least = Math.min(...floors.map((row) => uv[row * 2] as number));
      const most = Math.max(...floors.map((row) => uv[row * 2 + 1] as number));
      return { corner: corner >= 0, least, most };
    });
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) expect(place).toEqual(places[0]);
  });
});
