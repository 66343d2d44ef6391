import { describe, expect, it } from 'vitest';
import { planBuilding } from '../../../../src/museum/floorplan/plan-building.ts';
import { readBuilding } from '../../../../tools/data/pack-building.ts';
import { drawCutaway } from '../../../../src/view/faces/plan/draw-cutaway.ts';
import { drawStorey } from '../../../../src/view/faces/plan/draw-storey.ts';
import { findNeighbour } from '../../../../src/view/faces/plan/find-neighbour.ts';
import {
  placeLabels,
  type LabelText,
  type PlacedLabel,
} from '../../../../src/view/faces/plan/place-labels.ts';
import { spreadDots } from '../../../../src/view/faces/plan/spread-dots.ts';

const plan = planBuilding(readBuilding(process.cwd()));
const storeys = plan.storeys.map(({ house, storey }) => drawStorey(plan, house, storey));

type Box = { minX: number; minZ: number; maxX: number; maxZ: number };

/** Rectangles of a path made of `M x z H x V z H x Z`, read back. */
function readBoxes(path: string): Box[] {
  return [...path.matchAll(/M(\S+) (\S+?)H(\S+?)V(\S+?)H(\S+?)Z/g)].map(([, x, z, x2, z2]) => ({
    minX: Math.min(Number(x), Number(x2)),
    minZ: Math.min(Number(z), Number(z2)),
    maxX: Math.max(Number(x), Number(x2)),
    maxZ: Math.max(Number(z), Number(z2)),
  }));
}
const rounded = ({ minX, minZ, maxX, maxZ }: Box): string =>
  [minX, minZ, maxX, maxZ].map((value) => value.toFixed(2)).join(' ');

describe('the drawing of a storey', () => {
  it('covers every cell of the plan once, each in its storey', () => {
    const drawn = storeys.flatMap(({ cells }) => cells.map(({ room }) => room.id));
    expect(drawn.toSorted()).toEqual(plan.rooms.map(({ id }) => id).toSorted());
    for (const { house, storey, cells } of storeys) {
      for (const { room } of cells) expect([room.house, room.storey]).toEqual([house, storey]);
    }
  });

  it('paints every floor: rooms by themselves, ways and open ground as paths', () => {
    for (const { cells, rooms, ways, grounds } of storeys) {
      const painted = [...readBoxes(ways), ...readBoxes(grounds), ...rooms.map(({ rect }) => rect)].map(
        rounded,
      );
      for (const { rect } of cells) expect(painted).toContain(rounded(rect));
    }
  });

  it('leaves a gap where the plan has a door, through the whole wall, and nowhere else', () => {
    for (const { house, storey, gaps, walls } of storeys) {
      const own = new Set(plan.storeys.find((one) => one.house === house && one.storey === storey)?.rooms);
      const doors = plan.openings.filter(
        ({ form, rooms }) => form !== 'open-edge' && rooms.some((id) => own.has(id)),
      );
      expect(readBoxes(gaps).map(rounded).toSorted()).toEqual(
        doors.map(({ passage }) => rounded(passage)).toSorted(),
      );
      // Where the gap is cut there would be wall: floors grown by it cover the middle of each passage.
      const covered = readBoxes(walls);
      for (const { passage, rooms } of doors) {
        const isOutside = rooms.some(
          (id) => !own.has(id) || plan.rooms.find((one) => one.id === id)?.kind === 'outdoors',
        );
        const x = (passage.minX + passage.maxX) / 2;
        const z = (passage.minZ + passage.maxZ) / 2;
        const isCut = covered.some((one) => x > one.minX && x < one.maxX && z > one.minZ && z < one.maxZ);
        if (!isOutside) expect(isCut).toBe(true);
      }
    }
  });

  it('signs every flight with an arrow, every lift with a crossed box, every bronze door with its wings', () => {
    const moves = (path: string): number => path.split('M').length - 1;
    for (const { cells, arrows, lifts } of storeys) {
      expect(moves(arrows)).toBe(2 * cells.filter(({ room }) => room.slope !== null).length);
      expect(moves(lifts)).toBe(3 * cells.filter(({ room }) => room.kind === 'lift').length);
    }
    const bronze = plan.openings.filter(({ form }) => form === 'bronze-door').length;
    expect(storeys.reduce((sum, { wings }) => sum + moves(wings), 0)).toBe(2 * bronze);
  });

  it('shows the stairs that arrive on the top storeys, and none where others go on', () => {
    const arriving = storeys.filter((one) => one.arriving !== '').map(({ house, storey }) => [house, storey]);
    expect(arriving).toEqual([
      ['main', 6],
      ['second', 2],
    ]);
  });

  it('names corridors once, whatever number of cells they are made of', () => {
    const main = drawStorey(plan, 'main', 2);
    const names = main.runs.map(({ room }) => room.name['en']);
    expect(names.filter((name) => name === 'Left corridor')).toHaveLength(1);
    const tunnel = drawStorey(plan, 'second', 1).runs.find(
      ({ room }) => room.name['en'] === 'Corridor in the hill',
    );
    expect((tunnel?.rect.maxZ ?? 0) - (tunnel?.rect.minZ ?? 0)).toBeGreaterThan(240);
  });

  it('does not know a storey that is not there', () => {
    expect(() => drawStorey(plan, 'main', 9)).toThrow('plan: there is no storey 9 in main');
  });
});

/** Letters are at most as wide as high here, which is wider than any of ours. */
const measure = (text: string): number => text.length * 0.6;

function listTexts(at: number, language: 'en' | 'ko', isCounted: boolean): LabelText[] {
  const { rooms, runs } = storeys[at] ?? { rooms: [], runs: [] };
  return [
    ...rooms
      .filter(({ room }) => room.kind !== 'outdoors')
      .map(({ room, rect }): LabelText => ({
        id: room.id,
        rect,
        number: room.door === null ? null : String(room.door),
        name: room.name[language] ?? '',
        count: isCounted ? '12 found' : null,
        isWay: false,
      })),
    ...runs.map(({ room, rect }): LabelText => ({
      id: room.id,
      rect,
      number: null,
      name: room.name[language] ?? '',
      count: null,
      isWay: true,
    })),
  ];
}

function boxOnPage(label: PlacedLabel, scale: number, isTurned: boolean): Box {
  const [x, y] = isTurned ? [label.z * scale, -label.x * scale] : [label.x * scale, label.z * scale];
  return {
    minX: x - label.width / 2,
    maxX: x + label.width / 2,
    minZ: y - label.height / 2,
    maxZ: y + label.height / 2,
  };
}

describe('labels', () => {
  it('never overlap at any scale, turned or not, and every number is there', () => {
    for (const scale of [0.8, 1.5, 2.2, 4, 7, 10, 16, 30]) {
      for (const isTurned of [false, true]) {
        storeys.forEach((_, at) => {
          for (const language of ['en', 'ko'] as const) {
            const texts = listTexts(at, language, scale > 4);
            const labels = placeLabels(texts, { scale, isTurned }, measure);
            const boxes = labels.map((label) => boxOnPage(label, scale, isTurned));
            boxes.forEach((a, i) => {
              for (const b of boxes.slice(i + 1)) {
                const apart = a.maxX <= b.minX || b.maxX <= a.minX || a.maxZ <= b.minZ || b.maxZ <= a.minZ;
                if (!apart) throw new Error(`test: labels overlap at ${scale}`);
              }
            });
            const numbered = texts.filter(({ number }) => number !== null);
            const written = new Map(labels.map((label) => [label.id, label]));
            for (const { id, number } of numbered) {
              const line = written.get(id)?.lines.find(({ part }) => part === 'number');
              expect(line?.text).toBe(number);
            }
          }
        });
      }
    }
  });

  it('write names where there is room, in full or not at all', () => {
    const near = placeLabels(listTexts(1, 'en', false), { scale: 30, isTurned: false }, measure);
    const words = near.map(({ lines }) =>
      lines
        .filter(({ part }) => part === 'name')
        .map(({ text }) => text)
        .join(' '),
    );
    expect(words).toContain('Malaysia, Singapore, Philippines');
    const far = placeLabels(listTexts(1, 'en', false), { scale: 2, isTurned: false }, measure);
    expect(far.flatMap(({ lines }) => lines).some(({ part }) => part === 'name')).toBe(false);
  });
});

describe('dots', () => {
  it('keep within the floor and apart, the first ones wherever there are more', () => {
    const rect = { minX: 3, minZ: -20, maxX: 13, maxZ: -8 };
    const dots = spreadDots(rect, 60);
    expect([...dots.subarray(0, 20)]).toEqual([...spreadDots(rect, 10)]);
    for (let a = 0; a < 60; a++) {
      const [x, z] = [dots[a * 2] ?? 0, dots[a * 2 + 1] ?? 0];
      expect(x).toBeGreaterThan(rect.minX);
      expect(x).toBeLessThan(rect.maxX);
      expect(z).toBeGreaterThan(rect.minZ);
      expect(z).toBeLessThan(rect.maxZ);
      for (let b = 0; b < a; b++) {
        expect(Math.hypot(x - (dots[b * 2] ?? 0), z - (dots[b * 2 + 1] ?? 0))).toBeGreaterThan(0.3);
      }
    }
  });
});

describe('going from room to room by arrows', () => {
  it('reaches every room of every storey', () => {
    for (const { rooms } of storeys) {
      const floors = rooms.map(({ rect }) => rect);
      const reached = new Set([0]);
      const waiting = [0];
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = findNeighbour(floors, at, direction);
          if (next >= 0 && !reached.has(next)) {
            reached.add(next);
            waiting.push(next);
          }
        }
      }
      expect(reached.size).toBe(rooms.length);
    }
  });
});

describe('the cut-away', () => {
  it('draws every storey of both houses, each higher than the one below, within its frame', () => {
    for (const house of ['main', 'second']) {
      const { storeys: drawn, box } = drawCutaway(plan, house);
      expect(drawn.map(({ storey }) => storey)).toEqual(
        plan.storeys.filter((one) => one.house === house).map(({ storey }) => storey),
      );
      const top = (path: string): number =>
        Math.min(...[...path.matchAll(/[ML]\S+ ([-\d.]+)/g)].map(([, y]) => Number(y)));
      const tops = drawn.map(({ rooms }) => top(rooms));
      expect(tops).toEqual(tops.toSorted((a, b) => b - a));
      for (const { rooms, ways, storey } of drawn) {
        const faces = rooms.split('M').length + ways.split('M').length - 2;
        const cells = plan.rooms.filter(
          (room) =>
            room.house === house && room.storey === storey && room.kind !== 'outdoors' && room.height > 0,
        );
        expect(faces).toBe(cells.length);
      }
      expect(Math.min(...tops)).toBeGreaterThanOrEqual(box[1]);
    }
  });
});
