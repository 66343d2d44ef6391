import { describe, expect, it } from 'vitest';
import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { bodyRadius } from '../../../src/museum/navigation/body-radius.ts';
import { buildGround } from '../../../src/museum/navigation/build-ground.ts';
import { findTrouble } from './ground-oracle.ts';
import { listRouteFaults } from './list-route-faults.ts';
import { openWholeHouse } from './whole-house.ts';

const house = openWholeHouse();
const { plan, display } = house;
const ground = buildGround(plan, display);

describe('the whole house', { timeout: 60_000 }, () => {
  it('N12 every cell can be reached from the entrance', () => {
    const from = ground.arrivalOf(plan.entrance);
    const faults = plan.rooms.flatMap(({ id }) => {
      const route = ground.findRoute(from, ground.arrivalOf(id));
      return route ? listRouteFaults(house, ground, route) : [`no way to ${id}`];
    });
    expect(plan.rooms.length).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });

  it('N12 every cell that is no part of stairs can be reached without stairs, from where a visit begins', () => {
    const from = ground.arrivalOf(plan.arrival);
    const isSteps = (id: string): boolean =>
      (plan.rooms.find((room) => room.id === id)?.slope?.steps ?? 0) > 0;
    // A landing half way up can be come to by steps only.
    const needsSteps = new Set(
      plan.rooms
        .filter(({ id, kind }) => {
          const next = plan.openings.filter(({ rooms }) => rooms.includes(id)).flatMap(({ rooms }) => rooms);
          return kind === 'landing' && next.every((other) => other === id || isSteps(other));
        })
        .map(({ id }) => id),
    );
    const faults = plan.rooms
      .filter(({ id }) => !isSteps(id) && !needsSteps.has(id))
      .flatMap(({ id }) => {
        const route = ground.findRoute(from, ground.arrivalOf(id), { withoutStairs: true });
        if (!route) return [`no way to ${id}`];
        const steps = route.points
          .filter(({ room }) => isSteps(room))
          .map(({ room }) => `over ${room} to ${id}`);
        return [...steps, ...listRouteFaults(house, ground, route)];
      });
    expect(faults).toEqual([]);
  });

  it('N1 a long walk through the house stays on the ground', () => {
    const random = startRandom('a long walk');
    const walker = ground.arrivalOf(plan.entrance);
    const visited = new Set<string>();
    for (let step = 0; step < 10_000; step++) {
      if (step % 400 === 0) {
        const room = plan.rooms[Math.floor(random() * plan.rooms.length)];
        Object.assign(walker, ground.arrivalOf(room?.id ?? plan.entrance));
      }
      if (random() < 0.1) walker.yaw = random() * 2 * Math.PI;
      const stride = random() < 0.05 ? random() * 30 : random() * 0.3;
      ground.move(walker, Math.cos(walker.yaw) * stride, Math.sin(walker.yaw) * stride, walker);
      visited.add(walker.room);
      if (!ground.canStand(walker.room, walker.x, walker.z)) expect.fail(`left at ${JSON.stringify(walker)}`);
      if (step % 16 === 0) expect(findTrouble(plan, display, walker, bodyRadius)).toBeNull();
    }
    expect(visited.size).toBeGreaterThan(30);
  });
});
