import { describe, expect, it } from 'vitest';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import { countPlaces } from '../../../src/museum/display/count-places.ts';
import { listFurniturePlaces } from '../../../src/museum/display/list-furniture-places.ts';
import { listPlaces } from '../../../src/museum/display/list-places.ts';
import { turnPlanVector } from '../../../src/museum/math/plan.ts';
import { hall, makeFurniture, passage, showroom } from './small-museum.ts';

const ofForm = (form: 'wall-case' | 'island-case' | 'table-case', over = {}) =>
  listFurniturePlaces(makeFurniture({ id: 'f', form, ...over }), 0, 5);

const keep = (template: typeof showroom) =>
  listPlaces(template)
    .map((place) => `${place.number} ${place.x.toFixed(6)} ${place.y.toFixed(6)} ${place.z.toFixed(6)}`)
    .toSorted();

describe('places of a template', () => {
  it('D1 a running metre of case holds 12 places on four shelves and 15 on five', () => {
    expect(ofForm('wall-case', { length: 1, shelves: 4 })).toHaveLength(12);
    expect(ofForm('wall-case', { length: 1, shelves: 5 })).toHaveLength(15);
    expect(ofForm('island-case', { length: 2, shelves: 4 })).toHaveLength(48);
    expect(ofForm('table-case', { length: 2, shelves: 1 })).toHaveLength(12);
  });

  it('D1 a tall bay takes its length from the shelves and gives one place of the full height', () => {
    const places = ofForm('wall-case', { length: 3, bays: [1, 0.5] });
    const bays = places.filter((place) => place.mount === 'bay');
    expect(bays.map((bay) => bay.width)).toEqual([0.98, 0.48]);
    expect(bays.every((bay) => bay.height > 1.7)).toBe(true);
    // 0.75 m of shelves on either side: two places each.
    expect(places).toHaveLength(2 + 2 * 2 * 4);
  });

  it('D2 numbers run from 1 without a gap in every piece of furniture', () => {
    for (const template of [showroom, hall, passage]) {
      const numbers = new Map<number, number>();
      for (const place of listPlaces(template)) {
        expect(place.number).toBe((numbers.get(place.furniture) ?? 0) + 1);
        numbers.set(place.furniture, place.number);
      }
      expect(numbers.size).toBe(template.furniture.length);
      expect(countPlaces(template)).toBe(listPlaces(template).length);
    }
  });

  it('D2 the numbers of one piece do not change when another is added', () => {
    const more = {
      ...showroom,
      furniture: [makeFurniture({ id: 'new', form: 'plinth', x: 4 }), ...showroom.furniture],
    };
    expect(keep(more)).toEqual(expect.arrayContaining(keep(showroom)));
  });

  it('D3 boxes of places keep within their furniture and apart from each other', () => {
    for (const template of [showroom, hall]) {
      const boxes = listPlaces(template).map((place) => {
        const [ax, az] = turnPlanVector(place.width / 2, place.depth / 2, place.turns);
        const hung = place.mount === 'hung';
        return {
          min: [place.x - Math.abs(ax), hung ? place.y - place.height / 2 : place.y, place.z - Math.abs(az)],
          max: [
            place.x + Math.abs(ax),
            hung ? place.y + place.height / 2 : place.y + place.height,
            place.z + Math.abs(az),
          ],
          hung,
        };
      });
      for (const [row, a] of boxes.entries()) {
        if (a.hung) continue;
        expect(Math.abs(a.min[0] as number)).toBeLessThan(template.width / 2);
        expect(a.max[1]).toBeLessThan(template.height);
        for (const b of boxes.slice(row + 1)) {
          const apart = [0, 1, 2].some(
            (axis) =>
              (a.max[axis] as number) <= (b.min[axis] as number) ||
              (b.max[axis] as number) <= (a.min[axis] as number),
          );
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('D3 shelves divide the height of a case evenly and leave the lamp box free', () => {
    const heights = computeShelfHeights(
      makeFurniture({ id: 'f', form: 'wall-case', height: 2.52, deck: 0.4, shelves: 4 }),
    );
    expect(heights.map((height) => Number(height.toFixed(3)))).toEqual([0.4, 0.9, 1.4, 1.9]);
  });

  it('D4 the walls come first, clockwise from the front door, then what stands free', () => {
    const order = [...new Set(listPlaces(showroom).map((place) => place.furniture))];
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    const first = listPlaces(showroom)[0];
    // Someone coming in through the front wall (+z) has the west wall at the left hand.
    expect(first?.x).toBeLessThan(-4);
  });
});
