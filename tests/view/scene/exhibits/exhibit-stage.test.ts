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
function openStage(rowsOfShapes: number, rooms: Readonly<Record<string, readonly number[]>>) {
  const rows = new ShapeRows(rowsOfShapes + 1, 1);
  const library = {
    get chances() {
      return rows.chances;
    },
    take: (name: string) => Math.max(0, rows.take(name)),
    giveBack: (row: number) => row > 0 && rows.giveBack(row),
    beginFrame: () => {},
    wantSeen: () => {},
    wantAhead: () => {},
    comeBack: () => {},
  } as unknown as ArchetypeLibrary;
  const list = new DrawList(100, 100);
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
  );
  /** One frame with these rooms in view; how many things of it are drawn as grey blocks. */
  const draw = (...seen: string[]): number => {
    stage.begin();
    for (const id of seen) stage.addVisible(room(id), Float32Array.of(0, 0, 0, 0), 0, 1.6, 2, () => true);
    list.finish();
    let grey = 0;
    for (let at = 0; at < list.draws; at++) if (list.drawBucket[at] === 0) grey += list.drawCount[at]!;
    return grey;
  };
  return { stage, draw };
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
