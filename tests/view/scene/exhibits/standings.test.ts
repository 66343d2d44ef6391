import { describe, expect, it } from 'vitest';
import type { RoomDisplay } from '../../../../src/museum/display/room-display.ts';
import {
  SlotTable,
  slotsPerRow,
  texelsPerSlot,
  type SlotRecord,
} from '../../../../src/view/scene/exhibits/slot-table.ts';
import { Standings, type StandingRoom } from '../../../../src/view/scene/exhibits/standings.ts';
import { UploadBudget } from '../../../../src/view/scene/upload-budget.ts';
import { readCatalogue } from '../../record/read-records.ts';

const { gifts } = readCatalogue();

/** A room that shows these rows of the catalogue; −1 is something under linen. */
function makeRoom(table: SlotTable, rows: readonly number[]): StandingRoom {
  const display = { count: rows.length, gift: Int32Array.from(rows) } as unknown as RoomDisplay;
  const taken = table.takeRows(rows.length);
  if (!taken) throw new Error('test: no rows');
  rows.forEach((_, at) => {
    const slot = (taken[Math.floor(at / slotsPerRow)] as number) * slotsPerRow + (at % slotsPerRow);
    table.write(slot, { ...blank, state: at % 4, evidence: (at >> 2) % 4 });
  });
  return { display, rows: taken };
}

const blank: SlotRecord = {
  x: 0,
  y: 0,
  z: 0,
  yaw: 0,
  scaleX: 1,
  scaleY: 1,
  scaleZ: 1,
  state: 0,
  evidence: 0,
  standing: 0,
  bodyColour: 0,
  secondColour: 0,
  accentColour: 0,
  bodyMaterial: 0,
  secondMaterial: 0,
  accentMaterial: 0,
  lightR: 1,
  lightG: 1,
  lightB: 1,
  pose: 0,
};

/** Code that a thing's slot holds, beside state and evidence, which must have stayed as they were. */
function readCode(table: SlotTable, room: StandingRoom, at: number): number {
  const slot = (room.rows[Math.floor(at / slotsPerRow)] as number) * slotsPerRow + (at % slotsPerRow);
  const value = (table.texture.image.data as Float32Array)[slot * texelsPerSlot * 4 + 7] as number;
  expect(value % 4).toBe(at % 4);
  expect(Math.floor(value / 4) % 4).toBe((at >> 2) % 4);
  return Math.floor(value / 16);
}

/** From the letters of the date alone: 2 when every year in it is later, 1 when not known, 0 when all are past. */
function codeByHand(row: number, year: number | null): number {
  if (year === null) return 0;
  const date = row < 0 ? null : (gifts[row]?.date ?? null);
  if (date === null) return 1;
  const years = (date.match(/\d{4}(?=$|[-~/])/g) ?? []).map(Number);
  if (years.every((each) => each > year)) return 2;
  return years.every((each) => each <= year) ? 0 : 1;
}

const everyGift = gifts.map((_, row) => row);
const withLinen = everyGift.flatMap((row) => (row % 3 === 0 ? [row, -1] : [row]));

/** Frame by frame until all is written; the most bytes a frame has sent. */
function finish(standings: Standings, budget: UploadBudget): { frames: number; most: number } {
  let frames = 0;
  let most = 0;
  while (standings.isWriting) {
    budget.begin();
    standings.step(budget);
    frames++;
    budget.begin();
    most = Math.max(most, budget.last);
    if (frames > 1000) throw new Error('test: without an end');
  }
  return { frames, most };
}

describe('the house as of a year', () => {
  it('codes each thing as its date says, whatever year is asked for after which', () => {
    const table = new SlotTable(slotsPerRow * 8);
    const room = makeRoom(table, withLinen);
    const standings = new Standings(table, gifts);
    for (const year of [1994, 1977, null, 2011, 2012, 1900, 2100, null]) {
      standings.setYear(year, [room]);
      finish(standings, new UploadBudget());
      withLinen.forEach((row, at) => {
        const expected = codeByHand(row, year);
        expect(readCode(table, room, at), `${gifts[row]?.id} in ${year}`).toBe(expected);
        // A room that is laid out meanwhile is written with the same.
        expect(standings.codeOf(room.display, at)).toBe(expected);
      });
    }
  });

  it('costs nothing while no year is asked for, nor when the same one is asked for again', () => {
    const table = new SlotTable(slotsPerRow * 8);
    const room = makeRoom(table, withLinen);
    const standings = new Standings(table, gifts);
    const { version } = table.texture;
    standings.setYear(null, [room]);
    expect(standings.isWriting).toBe(false);
    standings.setYear(1994, [room]);
    finish(standings, new UploadBudget());
    expect(table.texture.version).toBeGreaterThan(version);
    standings.setYear(1994, [room]);
    expect(standings.isWriting).toBe(false);
  });

  it('writes room by room, no more in a frame than its budget lets through, the first rooms first', () => {
    const table = new SlotTable(slotsPerRow * 64);
    const rooms = Array.from({ length: 16 }, () => makeRoom(table, withLinen));
    const standings = new Standings(table, gifts);
    standings.setYear(1994, rooms);
    const budget = new UploadBudget(table.bytesPerRow * 6);
    budget.begin();
    expect(standings.step(budget)).toBe(true);
    expect(rooms.map((room) => readCode(table, room, 1) > 0)).toEqual(rooms.map((_, at) => at < 2));
    const { frames, most } = finish(standings, budget);
    expect(frames).toBe(7);
    expect(most).toBeLessThanOrEqual(table.bytesPerRow * 6);
  });

  it('sends only rows of the table in which something has changed', () => {
    const table = new SlotTable(slotsPerRow * 8);
    const old = gifts.findIndex(({ years }) => years !== null && years[1] < 1980);
    const room = makeRoom(
      table,
      Array.from({ length: slotsPerRow * 2 }, () => old),
    );
    const standings = new Standings(table, gifts);
    standings.setYear(1990, [room]);
    const budget = new UploadBudget();
    expect(finish(standings, budget).most).toBe(0);
    standings.setYear(1940, [room]);
    expect(finish(standings, budget).most).toBe(2 * table.bytesPerRow);
  });

  it('forgets rooms that were written whole, or are gone', () => {
    const table = new SlotTable(slotsPerRow * 8);
    const room = makeRoom(table, [0, 1, 2]);
    const standings = new Standings(table, gifts);
    standings.setYear(1994, [room]);
    standings.settle(room);
    expect(standings.isWriting).toBe(false);
  });
});
