import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { createVisit } from '../../../src/visit/create-visit.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { Wearer, type TrackedHead } from '../../../src/view/vr/wearer.ts';
import { makeMuseum } from '../../visit/open-floor.ts';

const museum = makeMuseum();
const shut = new Uint8Array(museum.plan.openings.length);

function putOn(): { visit: ReturnType<typeof createVisit>; wearer: Wearer } {
  const place = { room: 'main-1-1', pose: { x: 5, z: 0, yaw: 0.7, pitch: 0 } };
  const visit = createVisit({ museum, place, language: 'en', reducedMotion: false });
  visit.setWorn(true);
  const eyes = [-0.032, 0.032].map((aside) => {
    const eye = new PerspectiveCamera(90, 1, 0.05, 900);
    eye.matrix.makeTranslation(aside, 1.6, 0);
    return eye;
  });
  return { visit, wearer: new Wearer(museum.plan, visit, () => eyes) };
}

/** Not in the middle of their floor, and turned on it. */
const head: TrackedHead = { x: 1, y: 1.55, z: -0.5, yaw: -0.4, pitch: 0.1 };

describe('who wears a headset', () => {
  it('begins where the visitor stands, looking along their yaw, wherever they stand at home', () => {
    const { visit, wearer } = putOn();
    wearer.begin(head);
    wearer.follow(head);
    expect(visit.pose.x).toBeCloseTo(5, 9);
    expect(visit.pose.z).toBeCloseTo(0, 9);
    expect(visit.pose.yaw).toBeCloseTo(0.7, 9);
    expect(wearer.position.y).toBeCloseTo(1.55, 9);
    expect(wearer.astray).toBeLessThan(1e-9);
  });

  it('takes the body along, and is astray where it cannot follow', () => {
    const { visit, wearer } = putOn();
    wearer.begin(head);
    const stepped = { ...head, x: head.x + 0.3 };
    wearer.follow(stepped);
    expect(Math.hypot(visit.pose.x - 5, visit.pose.z)).toBeCloseTo(0.3, 9);
    expect(wearer.astray).toBeLessThan(1e-9);
    // Six metres towards a wall that is three and a half away: the head is in it, the body stands before it.
    const [sine, cosine] = [Math.sin(wearer.space.yaw), Math.cos(wearer.space.yaw)];
    wearer.follow({ ...head, x: head.x - sine * 6, z: head.z + cosine * 6 });
    expect(visit.pose.z).toBeCloseTo(3.5, 6);
    expect(wearer.astray).toBeCloseTo(2.5, 6);
    // Nobody sees through it: what is looked at is the room of the body.
    wearer.look(visit.pose, shut);
    expect(wearer.cells.roomAt(0)).toBe('main-1-1');
    wearer.follow(stepped);
    expect(wearer.astray).toBeLessThan(1e-9);
  });

  it('is taken along wherever the visit takes them, before anything is drawn, and looks on as before', () => {
    const { visit, wearer } = putOn();
    wearer.begin(head);
    wearer.follow(head);
    visit.walkToFloor('main-1-1' as RoomId, 3, 1);
    wearer.look(visit.pose, shut);
    expect(wearer.position.x).toBeCloseTo(3, 9);
    expect(wearer.position.z).toBeCloseTo(1, 9);
    expect(wearer.yaw).toBeCloseTo(0.7, 9);
    // A link turns them too.
    visit.goTo({ room: 'main-1-2', pose: { x: 12, z: 0, yaw: -1, pitch: 0 } });
    wearer.look(visit.pose, shut);
    wearer.follow(head);
    expect(visit.pose.yaw).toBeCloseTo(-1, 9);
    expect(wearer.cells.has('main-1-2' as RoomId)).toBe(true);
  });

  it('turns in steps round where they stand', () => {
    const { visit, wearer } = putOn();
    wearer.begin(head);
    wearer.turn(Math.PI / 6);
    expect(visit.pose.yaw).toBeCloseTo(0.7 + Math.PI / 6, 9);
    expect(visit.pose.x).toBeCloseTo(5, 9);
    expect(visit.pose.z).toBeCloseTo(0, 9);
  });
});
