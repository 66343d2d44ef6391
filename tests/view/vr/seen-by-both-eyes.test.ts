import fc from 'fast-check';
import { Euler, Matrix4, PerspectiveCamera, Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { createVisibleCells } from '../../../src/museum/visibility/create-visible-cells.ts';
import type { ViewCone } from '../../../src/museum/visibility/view-cone.ts';
import { createCellFinder } from '../../../src/view/vr/find-cell.ts';
import { JoinedCells } from '../../../src/view/vr/joined-cells.ts';
import { listCones } from '../../../src/view/vr/list-cones.ts';
import { realBuilding } from '../../museum/floorplan/any-programme.ts';

const plan = planBuilding(realBuilding);
const angle = fc.double({ min: -3.14, max: 3.14, noNaN: true });
const bent = fc.double({ min: -1.57, max: 1.57, noNaN: true });
const inPicture = fc.double({ min: -1, max: 1, noNaN: true });

function wrap(yaw: number): number {
  return Math.atan2(Math.sin(yaw), Math.cos(yaw));
}

describe('cones of an eye', () => {
  it('hold all that is in its picture, however the head is bent', () => {
    fc.assert(
      fc.property(
        angle,
        bent,
        bent,
        fc.integer({ min: 50, max: 115 }),
        inPicture,
        inPicture,
        (yaw, pitch, roll, fov, x, y) => {
          // As in a headset: more to one side than to the other.
          const { projectionMatrix } = new PerspectiveCamera(fov, 0.9, 0.05, 900);
          projectionMatrix.elements[8] = -0.15;
          const turn = new Quaternion().setFromEuler(new Euler(pitch, yaw, roll, 'YXZ'));
          const eye = new Matrix4().compose(new Vector3(3, 1.6, -2), turn, new Vector3(1, 1, 1));
          const cones = listCones(eye, projectionMatrix);
          const way = new Vector3(x, y, 0.5)
            .applyMatrix4(projectionMatrix.clone().invert())
            .transformDirection(eye);
          const seen = Math.atan2(-way.x, -way.z);
          expect(cones.some((cone) => Math.abs(wrap(seen - cone.yaw)) <= cone.halfAngle + 1e-6)).toBe(true);
          for (const { halfAngle } of cones) expect(halfAngle).toBeLessThan(Math.PI / 2);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are one, as wide as the picture, where the head is held straight', () => {
    const { projectionMatrix } = new PerspectiveCamera(90, 1, 0.05, 900);
    const [cone, ...others] = listCones(new Matrix4().makeRotationY(0.5), projectionMatrix);
    expect(others).toEqual([]);
    expect(cone?.yaw).toBeCloseTo(0.5, 9);
    expect(cone?.halfAngle).toBeCloseTo(Math.PI / 4, 9);
  });
});

describe('cells that several looks see', () => {
  const rooms = plan.rooms.filter(({ kind }) => kind !== 'outdoors');
  const cone = fc
    .record({
      at: fc.integer({ min: 0, max: rooms.length - 1 }),
      x: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      z: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      yaw: angle,
    })
    .map(({ at, x, z, yaw }): ViewCone => {
      const { id, rect } = rooms[at]!;
      return {
        room: id,
        x: rect.minX + (rect.maxX - rect.minX) * x,
        z: rect.minZ + (rect.maxZ - rect.minZ) * z,
        yaw,
        halfAngle: 0.8,
        reach: 400,
      };
    });

  it('are all that each of them sees, once, and what is in view of one is in view', () => {
    const joined = new JoinedCells(plan);
    const alone = createVisibleCells(plan);
    fc.assert(
      fc.property(cone, angle, (first, yaw) => {
        // Two eyes: a little apart, turned otherwise.
        const second = { ...first, x: first.x + 0.064, yaw };
        joined.begin();
        joined.add(first);
        joined.add(second);
        const listed = Array.from({ length: joined.count }, (_, index) => joined.roomAt(index));
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed[0]).toBe(first.room);
        const expected = new Set<string>();
        for (const look of [first, second]) {
          alone.look(look);
          for (let index = 0; index < alone.count; index++) {
            const room = alone.roomAt(index);
            expected.add(room);
            const { rect } = plan.rooms.find(({ id }) => id === room)!;
            const box = [rect.minX, rect.minZ, rect.minX + 1, rect.minZ + 1] as const;
            const row = listed.indexOf(room);
            if (alone.isInView(index, ...box)) expect(joined.isInView(row, ...box)).toBe(true);
            expect(joined.depthAt(row)).toBeLessThanOrEqual(alone.depthAt(index));
          }
        }
        expect(new Set<string>(listed)).toEqual(expected);
        expect(joined.has(first.room)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the cell of a head', () => {
  const find = createCellFinder(plan);

  it('is the one its body is in, a doorway of it, or the one behind; none within a wall', () => {
    const opening = plan.openings.find(({ form }) => form === 'door')!;
    const [a, b] = opening.rooms;
    const { passage } = opening;
    const [x, z] = [(passage.minX + passage.maxX) / 2, (passage.minZ + passage.maxZ) / 2];
    expect(find(a, x, z)).toBe(a);
    expect(find(b, x, z)).toBe(b);
    const beyond = plan.rooms.find(({ id }) => id === b)!.rect;
    expect(find(a, (beyond.minX + beyond.maxX) / 2, (beyond.minZ + beyond.maxZ) / 2)).toBe(b);
    const aside = opening.axis === 'x' ? [x, passage.maxZ + 0.05] : [passage.maxX + 0.05, z];
    expect(find(a, aside[0]!, aside[1]!)).toBeNull();
  });
});
