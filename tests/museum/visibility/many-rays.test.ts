import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FloorPlan } from '../../../src/museum/floorplan/floor-plan.ts';
import { planBuilding } from '../../../src/museum/floorplan/plan-building.ts';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { createVisibleCells } from '../../../src/museum/visibility/create-visible-cells.ts';
import { generateBuilding } from '../../../tools/generate/generate-building.ts';
import { makeStairwell } from '../display/stairwell.ts';
import { anyProgramme, realBuilding } from '../floorplan/any-programme.ts';
import { makeGridHouse } from '../navigation/grid-house.ts';
import { makeExactRays, type Stretch } from './exact-ray.ts';
import { lookAnywhere, makeRayOracle } from './ray-oracle.ts';

/** `npm run test:long` asks for twenty times as much. */
const times = process.env['MUSEUM_LONG'] ? 20 : 1;
const poses = 600 * times;
const raysOfPose = 10;

const generated = (rooms: number, exhibits: number): FloorPlan =>
  planBuilding(generateBuilding({ seed: 'rays', gifts: 0, rooms, exhibits }));

const plans: readonly (readonly [name: string, plan: FloorPlan])[] = [
  ['the real house', planBuilding(realBuilding)],
  ['3 rooms made up', generated(3, 500)],
  ['40 rooms made up', generated(40, 20_000)],
  ['700 rooms made up, in two houses', generated(700, 300_000)],
  ['stairs', makeStairwell()],
  ...['g', 'h', 'i', 'j'].map((seed) => [`a grid ${seed}`, makeGridHouse(seed, 6, 5).plan] as const),
  ...fc
    .sample(anyProgramme, { numRuns: 10, seed: 5 })
    .map((facts, row) => [`any building ${row}`, planBuilding(facts)] as const),
];

/** One opening in three is shut; every second look finds all of them open. */
function shutSome(plan: FloorPlan, random: () => number): Uint8Array {
  return Uint8Array.from(plan.openings, () => (random() < 0.33 ? 1 : 0));
}

describe('very many rays', { timeout: 1_200_000 }, () => {
  it('the quick oracle meets what the slow one meets', () => {
    let met = 0;
    for (const [name, plan] of plans) {
      const random = startRandom(`two oracles ${name}`);
      const [quick, slow] = [makeExactRays(plan), makeRayOracle(plan, 0.02)];
      for (let pose = 0; pose < 25; pose++) {
        const cone = { ...lookAnywhere(plan, random), reach: 40 };
        const angle = cone.yaw + (random() - 0.5) * cone.halfAngle;
        const stretches = quick(cone, angle);
        for (const { room, x, z, isDoorway } of slow(cone, angle)) {
          if (isDoorway) continue;
          const far = Math.hypot(x - cone.x, z - cone.z);
          const isThere = stretches.some(
            (one) => one.room === room && far > one.from - 0.03 && far < one.to + 0.03,
          );
          if (!isThere)
            expect.fail(`${name}: ${JSON.stringify(cone)} at ${angle} meets ${room} ${far} m away`);
          met++;
        }
      }
    }
    expect(met).toBeGreaterThan(50_000);
  });

  it(`V1 V8 whatever ${plans.length * poses * raysOfPose} rays meet is among the cells and in view`, () => {
    let rays = 0;
    let stretches = 0;
    let through = 0;
    for (const [name, plan] of plans) {
      const random = startRandom(`many ${name}`);
      const cells = createVisibleCells(plan);
      const shut = shutSome(plan, random);
      const [open, closed] = [makeExactRays(plan), makeExactRays(plan, shut)];
      for (let pose = 0; pose < poses; pose++) {
        const isAllOpen = pose % 2 === 0;
        const cone = lookAnywhere(plan, random);
        cells.look(isAllOpen ? cone : { ...cone, shut });
        const rowOf = new Map(Array.from({ length: cells.count }, (_, at) => [cells.roomAt(at), at]));
        for (let ray = 0; ray < raysOfPose; ray++) {
          rays++;
          const angle = cone.yaw + (random() * 2 - 1) * (cone.halfAngle - 1e-3);
          for (const { room, from, to, doors } of (isAllOpen ? open : closed)(cone, angle)) {
            // An eye on the very edge between two cells has nothing of one of them ahead.
            if (to - from < 1e-6) continue;
            const index = rowOf.get(room);
            const where = (): string =>
              `${name}: ${JSON.stringify(cone)} at ${angle} meets ${room} from ${from} to ${to} m`;
            if (index === undefined) expect.fail(`${where()}, not seen`);
            if (cells.depthAt(index) > doors) expect.fail(`${where()}, which is ${doors} doors away`);
            for (const part of [0.02, 0.5, 0.98]) {
              const far = from + (to - from) * part;
              const [x, z] = [cone.x - Math.sin(angle) * far, cone.z - Math.cos(angle) * far];
              if (!cells.isInView(index, x - 1e-3, z - 1e-3, x + 1e-3, z + 1e-3))
                expect.fail(`${where()}, not in view at ${far} m`);
            }
            stretches++;
            if (doors > 1) through++;
          }
        }
      }
    }
    expect(rays).toBeGreaterThanOrEqual(100_000);
    expect(stretches).toBeGreaterThan(rays);
    expect(through).toBeGreaterThan(rays / 30);
  });

  it('V2 V8 nothing is in view that no ray meets, whatever is shut', () => {
    let inView = 0;
    let behind = 0;
    for (const [name, plan] of plans) {
      const random = startRandom(`exact ${name}`);
      const cells = createVisibleCells(plan);
      const shut = shutSome(plan, random);
      const [open, closed] = [makeExactRays(plan), makeExactRays(plan, shut)];
      const find = new Map(plan.rooms.map((room) => [room.id, room]));
      for (let pose = 0; pose < 15 * times; pose++) {
        const cone = { ...lookAnywhere(plan, random), reach: 40, shut };
        const look = (walk: typeof open): Stretch[][] =>
          Array.from({ length: 400 }, (_, ray) =>
            walk(cone, cone.yaw + ((ray + 0.5) / 200 - 1) * cone.halfAngle),
          );
        cells.look(cone);
        const rays = look(closed);
        const isMet = (all: readonly Stretch[][], room: string, x: number, z: number): boolean =>
          all.some((stretches, ray) => {
            const angle = cone.yaw + ((ray + 0.5) / 200 - 1) * cone.halfAngle;
            const far = -Math.sin(angle) * (x - cone.x) - Math.cos(angle) * (z - cone.z);
            const aside = Math.hypot(cone.x - Math.sin(angle) * far - x, cone.z - Math.cos(angle) * far - z);
            return stretches.some(
              (one) => one.room === room && aside < 0.5 && far > one.from - 0.5 && far < one.to + 0.5,
            );
          });
        for (let index = 0; index < cells.count; index++) {
          const { id, rect } = find.get(cells.roomAt(index))!;
          for (let box = 0; box < 4; box++) {
            const x = rect.minX + 0.5 + random() * (rect.maxX - rect.minX - 1);
            const z = rect.minZ + 0.5 + random() * (rect.maxZ - rect.minZ - 1);
            if (Math.hypot(x - cone.x, z - cone.z) > 20) continue;
            if (!cells.isInView(index, x - 0.2, z - 0.2, x + 0.2, z + 0.2)) continue;
            inView++;
            if (!isMet(rays, id, x, z))
              expect.fail(`${name}: ${JSON.stringify(cone)} sees ${id} at ${x} ${z}`);
          }
        }
        // Leaves do hide something: with all of them open more would be met.
        const met = (all: readonly Stretch[][]): number => new Set(all.flat().map(({ room }) => room)).size;
        if (met(look(open)) > met(rays)) behind++;
      }
    }
    expect(inView).toBeGreaterThan(500);
    expect(behind).toBeGreaterThan(30);
  });
});
