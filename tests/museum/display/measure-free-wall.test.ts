import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPlaces } from '../../../src/museum/display/list-places.ts';
import type { LocalPlace } from '../../../src/museum/display/local-place.ts';
import { measureFreeWall } from '../../../src/museum/display/measure-free-wall.ts';
import type { RoomTemplate } from '../../../src/museum/floorplan/room-template.ts';
import { turnPlanVector } from '../../../src/museum/math/plan.ts';
import { hangRoom } from '../../../tools/import/hang-room.ts';
import { programmes } from '../../../tools/import/programmes.ts';
import { root } from '../../root.ts';
import { makeFurniture, showroom } from './small-museum.ts';

const folder = join(root, 'data/building/templates');
const templates = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as RoomTemplate,
);
/** A gallery as an import makes it: each place exactly as large as its picture. */
const gallery = hangRoom(
  'gallery',
  [0.4, 0.8, 1.2, 0.3, 0.6, 0.9, 0.5, 1.5, 0.7, 0.35].map((side) => ({
    mount: 'hung',
    size: [side, side, 0.05],
  })),
  programmes.galleries,
).template;

const hung = (template: RoomTemplate): LocalPlace[] =>
  listPlaces(template).filter(({ mount }) => mount === 'hung');

/** The box on its wall: from left to right, and from below upwards. */
function onWall(template: RoomTemplate, place: LocalPlace): { wall: string; along: number[]; up: number[] } {
  const { width, height } = measureFreeWall(template, place);
  const [x, z] = turnPlanVector(1, 0, place.turns);
  const [outX, outZ] = turnPlanVector(0, 1, place.turns);
  const middle = place.x * x + place.z * z;
  return {
    wall: `${place.turns} ${(place.x * outX + place.z * outZ).toFixed(1)}`,
    along: [middle - width / 2, middle + width / 2],
    up: [place.y - height / 2, place.y + height / 2],
  };
}

describe('the wall around what hangs', () => {
  it('D24 D3 what hangs in one place meets nothing that hangs in the next, however large', () => {
    let pairs = 0;
    for (const template of [...templates, gallery]) {
      const boxes = hung(template).map((place) => onWall(template, place));
      boxes.forEach((one, row) => {
        for (const other of boxes.slice(row + 1)) {
          if (one.wall !== other.wall) continue;
          pairs++;
          const meet = (a: number[], b: number[]): boolean =>
            (a[0] as number) < (b[1] as number) - 1e-9 && (b[0] as number) < (a[1] as number) - 1e-9;
          expect(meet(one.along, other.along) && meet(one.up, other.up), `${template.id} ${one.wall}`).toBe(
            false,
          );
        }
      });
    }
    expect(pairs).toBeGreaterThan(20);
  });

  it('D24 is never less than the place, and within the room', () => {
    for (const template of [...templates, gallery])
      for (const place of hung(template)) {
        const box = measureFreeWall(template, place);
        expect(box.width).toBeGreaterThanOrEqual(place.width);
        expect(box.height).toBeGreaterThanOrEqual(place.height);
        if (box.height > place.height) {
          expect(place.y - box.height / 2).toBeGreaterThanOrEqual(0.35 - 1e-9);
          expect(place.y + box.height / 2).toBeLessThanOrEqual(template.height - 0.3 + 1e-9);
        }
      }
  });

  it('D24 lets most pictures of a gallery change places with a neighbour', () => {
    const places = hung(gallery);
    const boxes = places.map((place) => measureFreeWall(gallery, place));
    const changes = places.slice(1).filter((place, row) => {
      const [before, box] = [places[row] as LocalPlace, boxes[row + 1] as LocalPlace];
      const room = boxes[row] as LocalPlace;
      return place.width <= room.width && before.width <= box.width;
    });
    expect(changes.length).toBeGreaterThan(places.length / 2);
  });

  it('D24 ends at doors, furniture and corners', () => {
    const picture = makeFurniture({
      id: 'picture',
      form: 'picture',
      x: 0,
      z: -4,
      length: 1,
      depth: 0.05,
      height: 1,
      deck: 1,
    });
    const measure = (over: Partial<RoomTemplate>): number => {
      const template = { ...showroom, width: 10, depth: 8, furniture: [picture], ...over };
      return measureFreeWall(template, hung(template)[0] as LocalPlace).width;
    };
    expect(measure({})).toBeCloseTo(10 - 0.24);
    expect(
      measure({ doorSlots: [{ id: 'a', wall: 'back', offset: -2, width: 1, height: 2.4 }] }),
    ).toBeCloseTo(3 - 0.24);
    expect(
      measure({ doorSlots: [{ id: 'a', wall: 'front', offset: -2, width: 1, height: 2.4 }] }),
    ).toBeCloseTo(10 - 0.24);
    const beside = makeFurniture({ id: 'case', form: 'wall-case', x: 3, z: -3.7, length: 2, depth: 0.6 });
    expect(measure({ furniture: [picture, beside] })).toBeCloseTo(4 - 0.24);
    const next = { ...picture, id: 'next', x: -2 };
    expect(measure({ furniture: [picture, next] })).toBeCloseTo(2 - 0.06);
    expect(measure({ furniture: [picture, { ...next, x: -0.2, deck: 2.2 }] })).toBe(1);
  });
});
