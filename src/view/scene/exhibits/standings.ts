import type { GiftRows } from '../../../museum/catalogue/catalogue.ts';
import { hadBeenGiven } from '../../../museum/catalogue/had-been-given.ts';
import type { RoomDisplay } from '../../../museum/display/room-display.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { slotOf } from './draw-list.ts';
import { slotsPerRow, type SlotTable } from './slot-table.ts';

/** How a thing stands in the house as of a year, in the codes of `SlotRecord.standing`. */
export const standingCodes = { yes: 0, unknown: 1, no: 2 } as const;

/** A room in the slot table, as far as what stands in it by a year is concerned. */
export interface StandingRoom {
  readonly display: RoomDisplay;
  readonly rows: readonly number[];
}

/**
 * The house as of the end of a year: a code for each thing says whether it had been given by then. When the year
 * changes only these codes are written anew, room by room, as much in a frame as its budget lets through.
 */
export class Standings {
  /** Null for today, when everything stands. */
  #year: number | null = null;
  readonly #outdated = new Set<StandingRoom>();
  readonly #table: SlotTable;
  readonly #gifts: GiftRows;

  constructor(table: SlotTable, gifts: GiftRows) {
    this.#table = table;
    this.#gifts = gifts;
  }

  /** Whether rooms wait for the codes of another year. */
  get isWriting(): boolean {
    return this.#outdated.size > 0;
  }

  /** Code of a thing. What lies under linen nobody can date. */
  codeOf({ gift }: RoomDisplay, row: number): number {
    if (this.#year === null) return standingCodes.yes;
    const years = this.#gifts[gift[row] as number]?.years ?? null;
    return standingCodes[years ? hadBeenGiven(years[0], years[1], this.#year) : 'unknown'];
  }

  /** @param rooms all that are in the table, those that matter most first */
  setYear(year: number | null, rooms: Iterable<StandingRoom>): void {
    if (year === this.#year) return;
    this.#year = year;
    this.#outdated.clear();
    for (const room of rooms) this.#outdated.add(room);
  }

  /** A room was written whole, or is gone. */
  settle(room: StandingRoom): void {
    this.#outdated.delete(room);
  }

  /** Writes what the frame may still send, one room at least. @returns whether anything was written */
  step(budget: UploadBudget): boolean {
    let hasWritten = false;
    for (const room of this.#outdated) {
      if (hasWritten && budget.left < room.rows.length * this.#table.bytesPerRow) break;
      hasWritten = true;
      budget.spend(this.#write(room));
      this.#outdated.delete(room);
    }
    return hasWritten;
  }

  /** @returns bytes that are sent with the next picture */
  #write({ display, rows }: StandingRoom): number {
    const changed = new Set<number>();
    for (let row = 0; row < display.count; row++) {
      const slot = slotOf(rows, row, slotsPerRow);
      if (this.#table.setStanding(slot, this.codeOf(display, row)))
        changed.add(Math.floor(slot / slotsPerRow));
    }
    for (const tableRow of changed) this.#table.upload(tableRow);
    return changed.size * this.#table.bytesPerRow;
  }
}
