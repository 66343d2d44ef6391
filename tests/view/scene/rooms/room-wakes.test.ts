import { describe, expect, it } from 'vitest';
import type {
  CellKind,
  FloorPlan,
  Opening,
  Room,
  RoomId,
} from '../../../../src/museum/floorplan/floor-plan.ts';
import { measureWake } from '../../../../src/view/scene/rooms/measure-wake.ts';
import { RoomWakes } from '../../../../src/view/scene/rooms/room-wakes.ts';

const id = (name: string): RoomId => name as RoomId;

function makeRoom(name: string, minX: number, maxX: number, minZ: number, kind: CellKind): Room {
  return { id: id(name), kind, rect: { minX, maxX, minZ, maxZ: minZ + 10 } } as unknown as Room;
}

function makeOpening(form: Opening['form'], a: string, b: string, x: number): Opening {
  const passage = { minX: x, maxX: x + (form === 'open-edge' ? 0 : 0.4), minZ: 4, maxZ: 6 };
  return { id: `${a}-${b}`, form, rooms: [id(a), id(b)], axis: 'x', passage } as unknown as Opening;
}

/** yard │ hall = hall's end (no wall) │door│ hall │ far; a chain along x of cells ten metres long. */
function makePlan(): FloorPlan {
  return {
    rooms: [
      makeRoom('yard', -10, 0, 0, 'outdoors'),
      makeRoom('near', 0.4, 10, 0, 'corridor'),
      makeRoom('middle', 10, 20, 0, 'corridor'),
      makeRoom('hall', 20.4, 50, 0, 'room'),
      makeRoom('far', 50.4, 60, 0, 'room'),
    ],
    openings: [
      makeOpening('archway', 'yard', 'near', 0),
      makeOpening('open-edge', 'near', 'middle', 10),
      makeOpening('door', 'middle', 'hall', 20),
      makeOpening('door', 'hall', 'far', 50),
    ],
  } as unknown as FloorPlan;
}

/** A visitor who walks at 1.4 m/s along the middle of the chain. */
class Walk {
  readonly wakes = new RoomWakes(makePlan());
  now = 100;
  x: number;
  sees = new Set(['yard', 'near', 'middle', 'hall', 'far']);
  isInstant = false;

  constructor(x: number) {
    this.x = x;
    this.step(0);
  }

  get room(): RoomId {
    return id(
      this.x < 0.2
        ? 'yard'
        : this.x < 10
          ? 'near'
          : this.x < 20.2
            ? 'middle'
            : this.x < 50.2
              ? 'hall'
              : 'far',
    );
  }

  step(elapsed: number, x = this.x): number {
    this.now += elapsed;
    this.x = x;
    return this.wakes.step(
      { room: this.room, x, z: 5 },
      elapsed,
      this.now,
      (room) => this.sees.has(room),
      this.isInstant,
    );
  }

  /** Walks to a point, in small steps. */
  walk(x: number): void {
    while (Math.abs(x - this.x) > 0.14) this.step(0.1, this.x + Math.sign(x - this.x) * 0.14);
    this.step(0.1, x);
  }

  /** Whether light has come to a point: 0 … 1, as the shader has it. */
  lightAt(room: string, x: number): number {
    const [fromX, fromZ, front, level] = this.wakes.wakeOf(id(room)) as unknown as [
      number,
      number,
      number,
      number,
    ];
    return level * (Math.hypot(x - fromX, 5 - fromZ) < front ? 1 : 0);
  }
}

describe('lamps', () => {
  it('are lit where a visit begins and where no wall is between, and nowhere else indoors', () => {
    const walk = new Walk(5);
    expect(['near', 'middle', 'hall', 'far'].map((room) => walk.lightAt(room, 30))).toEqual([1, 1, 0, 0]);
    expect(walk.step(0.1)).toBe(Infinity);
  });

  it('never sleep under the sky', () => {
    const walk = new Walk(55);
    expect(walk.lightAt('yard', -5)).toBe(1);
    walk.walk(49);
    expect(walk.lightAt('yard', -5)).toBe(1);
    const outside = new Walk(-5);
    outside.walk(5);
    outside.step(30);
    outside.step(3);
    expect(outside.lightAt('yard', -5)).toBe(1);
  });

  it('come on as one stands in the doorway, first near the visitor, all within two seconds', () => {
    const walk = new Walk(18);
    walk.walk(19.0);
    expect(walk.lightAt('hall', 21)).toBe(0);
    walk.walk(19.5);
    const reach: number[] = [];
    for (let frame = 0; frame < 12; frame++) {
      walk.step(1 / 60);
      reach.push(walk.wakes.wakeOf(id('hall'))[2] as number);
    }
    expect(walk.lightAt('hall', 22)).toBe(1);
    expect(walk.lightAt('hall', 48)).toBe(0);
    expect(reach).toEqual(reach.toSorted((a, b) => a - b));
    for (let frame = 0; frame < 110; frame++) walk.step(1 / 60);
    expect(walk.lightAt('hall', 50)).toBe(1);
    expect(walk.step(1 / 60)).toBe(Infinity);
  });

  it('say when the picture changes next, so that nothing is drawn meanwhile', () => {
    const walk = new Walk(18);
    walk.walk(19.5);
    expect(walk.step(0.01)).toBe(0);
    walk.step(3);
    walk.walk(15);
    const wait = walk.step(0.01);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThan(6);
    expect(walk.lightAt('hall', 30)).toBe(1);
    walk.now += wait;
    expect(walk.step(0)).toBe(0);
    walk.step(0.5);
    expect(walk.lightAt('hall', 30)).toBeGreaterThan(0);
    expect(walk.lightAt('hall', 30)).toBeLessThan(1);
    walk.step(2);
    expect(walk.lightAt('hall', 30)).toBe(0);
    expect(walk.step(0.01)).toBe(Infinity);
  });

  it('come back gently to a room that was falling asleep', () => {
    const walk = new Walk(19.5);
    walk.step(3);
    walk.walk(15);
    walk.now += walk.step(0);
    walk.step(0.8);
    const half = walk.lightAt('hall', 48);
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.9);
    walk.step(0.001, 17);
    walk.step(0.001, 19.5);
    expect(walk.lightAt('hall', 48)).toBeCloseTo(half, 1);
    walk.step(0.6);
    expect(walk.lightAt('hall', 48)).toBe(1);
  });

  it('wake the next length of a passage as one walks', () => {
    const walk = new Walk(-1);
    walk.step(0.1, -0.5);
    expect(walk.lightAt('near', 5)).toBe(0);
    walk.walk(2);
    for (let frame = 0; frame < 90; frame++) walk.step(1 / 60);
    expect(walk.lightAt('near', 9)).toBe(1);
    expect(walk.lightAt('middle', 19)).toBe(1);
  });

  it('are lit at once for who is set down, and out at once where they were', () => {
    const walk = new Walk(5);
    expect(walk.step(0.016, 30)).toBe(Infinity);
    expect(walk.lightAt('hall', 21)).toBe(1);
    expect(walk.lightAt('near', 5)).toBe(0);
  });

  it('move nothing where nothing is to move', () => {
    const walk = new Walk(18);
    walk.isInstant = true;
    expect(walk.step(0.1, 19.5)).toBe(Infinity);
    expect(walk.lightAt('hall', 50)).toBe(1);
  });

  it('go out unwatched in rooms out of the picture', () => {
    const walk = new Walk(19.5);
    walk.step(3);
    walk.sees.delete('hall');
    walk.walk(12);
    expect(walk.step(0.01)).toBe(Infinity);
    walk.now += 10;
    expect(walk.step(0)).toBe(Infinity);
    expect(walk.lightAt('hall', 30)).toBe(0);
  });

  it('keep one array a room', () => {
    const walk = new Walk(18);
    const before = walk.wakes.wakeOf(id('hall'));
    walk.walk(30);
    expect(walk.wakes.wakeOf(id('hall'))).toBe(before);
    expect(() => walk.wakes.wakeOf(id('nowhere'))).toThrow(/nowhere/);
  });
});

/** Eight cells of a passage, each twelve metres long, along z; a room opens off the middle of the third. */
function makePassage(): FloorPlan {
  const cells = Array.from({ length: 8 }, (_, at) => ({
    ...makeRoom(`cell-${at}`, 0, 6, at * 12, 'corridor'),
    rect: { minX: 0, maxX: 6, minZ: at * 12, maxZ: at * 12 + 12 },
  }));
  const joins = cells.slice(1).map((_, at) => ({
    ...makeOpening('open-edge', `cell-${at}`, `cell-${at + 1}`, 0),
    axis: 'z',
    passage: { minX: 0, maxX: 6, minZ: at * 12 + 12, maxZ: at * 12 + 12 },
  }));
  const room = { ...makeRoom('room', 6.4, 16, 24, 'room') };
  const door = {
    ...makeOpening('door', 'cell-2', 'room', 6),
    passage: { minX: 6, maxX: 6.4, minZ: 29, maxZ: 31 },
    floorY: 0,
    height: 2.4,
  };
  return { rooms: [...cells, room], openings: [...joins, door] } as unknown as FloorPlan;
}

describe('lamps of a long passage', () => {
  const stand = (wakes: RoomWakes, z: number, elapsed: number): number =>
    wakes.step({ room: id(`cell-${Math.floor(z / 12)}`), x: 3, z }, elapsed, z, () => true, false);
  const lightAt = (wakes: RoomWakes, z: number): number =>
    measureWake(wakes.wakeOf(id(`cell-${Math.floor(z / 12)}`)), 3, z);

  it('fade with the distance from the visitor, across all joints of its cells', () => {
    const wakes = new RoomWakes(makePassage());
    stand(wakes, 30, 0.1);
    expect(lightAt(wakes, 30)).toBe(1);
    for (let z = 31; z < 70; z++) {
      expect(lightAt(wakes, z)).toBeLessThanOrEqual(lightAt(wakes, z - 1));
      expect(lightAt(wakes, z - 1) - lightAt(wakes, z)).toBeLessThan(0.08);
    }
    expect(lightAt(wakes, 50)).toBeGreaterThan(0.2);
    expect(lightAt(wakes, 70)).toBe(0);
  });

  it('go along with who walks, without a jump', () => {
    const wakes = new RoomWakes(makePassage());
    stand(wakes, 6, 0.1);
    let before = lightAt(wakes, 60);
    for (let z = 6; z < 60; z += 0.1) {
      stand(wakes, z, 0.07);
      const now = lightAt(wakes, 60);
      expect(Math.abs(now - before)).toBeLessThan(0.02);
      before = now;
    }
    expect(before).toBe(1);
  });

  it('shine through the doors of the passage into rooms that sleep', () => {
    const wakes = new RoomWakes(makePassage());
    const { doors } = wakes.lightOf(id('room'));
    stand(wakes, 6, 0.1);
    const far = doors[3] as number;
    stand(wakes, 27, 0.1);
    stand(wakes, 28, 0.1);
    expect(far).toBeGreaterThan(0);
    expect(doors[3]).toBe(1);
    expect([...doors.subarray(4, 8)].map((value) => Math.round(value * 10) / 10)).toEqual([1, 0, 1, 1.2]);
    stand(wakes, 90, 0.1);
    expect(doors[3]).toBe(0);
  });
});
