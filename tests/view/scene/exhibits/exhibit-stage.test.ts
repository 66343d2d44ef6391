import { describe, expect, it } from 'vitest';
import type { RoomDisplay } from '../../../../src/museum/display/room-display.ts';
import type { RoomId } from '../../../../src/museum/floorplan/floor-plan.ts';
import type { ArchetypeLibrary } from '../../../../src/view/scene/exhibits/archetype-library.ts';
import type { ContactShadows } from '../../../../src/view/scene/exhibits/contact-shadows.ts';
import { DrawList } from '../../../../src/view/scene/exhibits/draw-list.ts';
import type { ExhibitPool } from '../../../../src/view/scene/exhibits/exhibit-pool.ts';
import { ExhibitStage } from '../../../../src/view/scene/exhibits/exhibit-stage.ts';
import { ShapeRows } from '../../../../src/view/scene/exhibits/shape-rows.ts';
import { SlotTable } from '../../../../src/view/scene/exhibits/slot-table.ts';
import { UploadBudget } from '../../../../src/view/scene/upload-budget.ts';
import { WorkTime } from '../../../../src/view/scene/work-time.ts';

const room = (id: string): RoomId => id as RoomId;

/** A room with one veiled thing of each of these forms, on one piece of furniture. */
function layOut(id: RoomId, forms: readonly number[]): RoomDisplay {
  const count = forms.length;
  return {
    room: id,
    count,
    furniture: [
      {
        furniture: { kind: 'case' } as unknown as RoomDisplay['furniture'][number]['furniture'],
        x: 0,
        y: 0,
        z: 0,
        yaw: 0,
        min: [0, 0, 0],
        max: [1, 1, 1],
        first: 0,
        count,
      },
    ],
    position: new Float32Array(count * 3),
    yaw: new Float32Array(count),
    size: new Float32Array(count * 3).fill(0.3),
    furnitureIndex: new Uint16Array(count),
    state: new Uint8Array(count),
    mount: new Uint8Array(count),
    cloth: new Uint8Array(count),
    form: Uint8Array.from(forms),
    gift: new Int32Array(count).fill(-1),
  };
}

/** A stage whose library has so many rows beside the grey block's; every shape that has a row is there. */
function openStage(
  rowsOfShapes: number,
  rooms: Record<string, readonly number[]>,
  time = new WorkTime(Infinity),
) {
  const rows = new ShapeRows(rowsOfShapes + 1, 1);
  const library = {
    get chances() {
      return rows.chances;
    },
    take: (name: string) => Math.max(0, rows.take(name)),
    giveBack: (row: number) => row > 0 && rows.giveBack(row),
    beginFrame: () => {},
    levelsOf: () => 3,
    wantSeen: () => {},
    wantAhead: () => {},
    comeBack: () => {},
  } as unknown as ArchetypeLibrary;
  const list = new DrawList(2000, 100);
  const pool = {
    table: new SlotTable(256 * 8),
    wakes: new Float32Array(4 * 96),
    list,
    levels: { bucketOf: (archetype: number) => archetype, see: () => {} },
  } as unknown as ExhibitPool;
  const shadows = { begin: () => {}, add: () => {}, reach: 0 } as unknown as ContactShadows;
  const stage = new ExhibitStage(
    pool,
    shadows,
    library,
    (id) => layOut(id, rooms[id] ?? []),
    {},
    () => {},
    new UploadBudget(),
    time,
  );
  /** One frame with these rooms in view; how many things of it are drawn as grey blocks. */
  const draw = (...seen: string[]): number => {
    stage.begin();
    time.begin();
    for (const id of seen) stage.addVisible(room(id), Float32Array.of(0, 0, 0, 0), 0, 1.6, 2, () => true);
    list.finish();
    let grey = 0;
    for (let at = 0; at < list.draws; at++) if (list.drawBucket[at] === 0) grey += list.drawCount[at]!;
    return grey;
  };
  /** The same; how many things of each room are drawn. */
  const count = (...seen: string[]): Record<string, number> => {
    draw(...seen);
    const counts: Record<string, number> = {};
    for (const { room: id } of stage.listDrawn()) counts[id] = (counts[id] ?? 0) + 1;
    return counts;
  };
  return { stage, draw, count, table: pool.table };
}

describe('rows of shapes on the stage', () => {
  it('go from rooms left behind to those that are seen', () => {
    const { draw } = openStage(3, { a: [0, 1, 2], b: [3, 4, 5], c: [0, 6, 7] });
    expect(draw('a')).toBe(0);
    // Nothing has been surveyed yet: a may be near, and keeps its rows.
    expect(draw('b')).toBe(3);
  });

  it('go first from rooms that are not near, and are given without a throw when nothing is left', () => {
    const { stage, draw } = openStage(3, { a: [0, 1, 2], b: [3, 4, 5] });
    expect(draw('a')).toBe(0);
    draw();
    stage.wantAhead(room('b'), 0, 3);
    // A survey that names another room: a is no longer near.
    expect(draw('b')).toBe(3);
    stage.wantAhead(room('b'), 0, 3);
    expect(draw('b')).toBe(3);
    stage.comeBack(room('b'));
    expect(draw('b')).toBe(0);
    expect(stage.isResident(room('a'))).toBe(false);
  });

  it('come to what is near from survey to survey, without anybody going there', () => {
    const { stage, draw } = openStage(3, { a: [0, 1, 2], b: [3, 4, 5] });
    draw('a');
    draw();
    const greyAfterSurvey = Array.from({ length: 3 }, () => {
      const grey = draw('b');
      stage.wantAhead(room('b'), 0, 3);
      return grey;
    });
    expect(greyAfterSurvey).toEqual([3, 3, 0]);
  });

  it('are found as soon as they become free', () => {
    const { stage, draw } = openStage(4, { a: [0, 1, 2], b: [2, 3, 4] });
    expect(draw('a', 'b')).toBe(1);
    expect(draw('a', 'b')).toBe(1);
    stage.forget(room('a'));
    expect(draw('b')).toBe(0);
  });
});

describe('tables written a piece at a time', () => {
  const many = (count: number): number[] => Array.from({ length: count }, () => 0);
  /** Time for one piece a frame. */
  const openSlowly = (rooms: Record<string, readonly number[]>) => {
    let now = 0;
    return openStage(3, rooms, new WorkTime(1, () => (now += 10)));
  };

  it('are drawn when all of a room is there, and not before', () => {
    const { stage, count, table } = openSlowly({ a: many(600) });
    const frames: number[] = [];
    do frames.push(count('a')['a'] ?? 0);
    while (stage.isWriting && frames.length < 20);
    // It is opened in one frame and written in three: 256, 256 and 88 things.
    expect(frames).toEqual([0, 0, 0, 600]);
    expect(stage.roomsLaidOut).toBe(1);
    const drawn = stage.listDrawn().map(({ row }) => row);
    expect(drawn).toEqual(Array.from({ length: 600 }, (_, row) => row));
    const { data } = table.texture.image as { data: Float32Array };
    const sizes = Array.from({ length: table.rows * 256 }, (_, slot) => data[slot * 16 + 4]);
    expect(sizes.filter((size) => size === Math.fround(0.3))).toHaveLength(600);
    count('a');
    expect(stage.isWriting).toBe(false);
  });

  it('are written room by room, in the order of the view, and all of them in the end', () => {
    const { stage, count } = openSlowly({ a: many(300), b: many(10), c: many(0) });
    const order: string[] = [];
    for (let frame = 0; frame === 0 || stage.isWriting; frame++) {
      expect(frame).toBeLessThan(20);
      for (const id of Object.keys(count('a', 'b', 'c'))) if (!order.includes(id)) order.push(id);
    }
    expect(order).toEqual(['a', 'b']);
    expect(count('a', 'b', 'c')).toEqual({ a: 300, b: 10 });
    expect(stage.roomsLoaded).toBe(3);
  });

  it('stay as they were until what has changed is written, and give their rows back', () => {
    const rooms: Record<string, readonly number[]> = { a: many(600) };
    const { stage, count, table } = openSlowly(rooms);
    do count('a');
    while (stage.isWriting);
    const free = table.freeRows;
    rooms['a'] = many(601);
    stage.renew(room('a'));
    const frames: (number | undefined)[] = [];
    do frames.push(count('a')['a']);
    while (stage.isWriting);
    expect(frames).toEqual([600, 600, 600, 601]);
    expect(table.freeRows).toBe(free);
  });

  it('begin anew when a room changes while it is being written', () => {
    const rooms: Record<string, readonly number[]> = { a: many(600) };
    const { stage, count, table } = openSlowly(rooms);
    const free = table.freeRows;
    count('a');
    count('a');
    rooms['a'] = many(20);
    stage.renew(room('a'));
    expect(table.freeRows).toBe(free);
    do count('a');
    while (stage.isWriting);
    expect(count('a')).toEqual({ a: 20 });
  });

  it('of a room that is only near are got ready over as many frames', () => {
    const { stage, draw } = openSlowly({ a: many(600) });
    const answers: boolean[] = [];
    while (!answers.at(-1)) {
      expect(answers.length).toBeLessThan(20);
      draw();
      answers.push(stage.ensure(room('a')));
      expect(stage.isWriting).toBe(!answers.at(-1));
    }
    expect(answers).toEqual([false, false, false, true]);
    expect(stage.isResident(room('a'))).toBe(true);
  });

  it('are dropped half written when others need their slots', () => {
    const { stage, count } = openSlowly({ a: many(600), b: many(256 * 7) });
    count('a');
    count('a');
    let frames = 0;
    do count('b');
    while (stage.isWriting && ++frames < 20);
    expect(count('b')).toEqual({ b: 256 * 7 });
  });
});
