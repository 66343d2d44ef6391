/**
 * Who has which row of a table of shapes. A row belongs to its shape while anybody uses it, and longer: only when another
 * shape finds none free is the row given away that nobody has used for longest.
 */
export class ShapeRows {
  /** Changes whenever a shape that found no row may find one. */
  chances = 0;
  readonly #capacity: number;
  readonly #rows = new Map<string, number>();
  readonly #names: string[];
  readonly #users: Uint32Array;
  /** Rows that nobody uses, in the order in which that came about. */
  readonly #idle = new Set<number>();

  /** @param reserved rows at the beginning that are given to nobody */
  constructor(capacity: number, reserved: number) {
    this.#capacity = capacity;
    this.#names = Array.from({ length: reserved }, () => '');
    this.#users = new Uint32Array(capacity);
  }

  /** Row of a shape for one more user; −1 while all are in use. */
  take(name: string): number {
    const row = this.#rows.get(name) ?? this.#findFree();
    if (row < 0) return -1;
    if (this.#names[row] !== name) {
      this.#rows.delete(this.#names[row] ?? '');
      this.#names[row] = name;
      this.#rows.set(name, row);
    }
    this.#idle.delete(row);
    this.#users[row] = (this.#users[row] as number) + 1;
    return row;
  }

  /** One user less. @throws for a row that nobody uses */
  giveBack(row: number): void {
    const users = this.#users[row] ?? 0;
    if (users === 0) throw new Error(`scene: the row ${row} of shapes was given back once too often`);
    this.#users[row] = users - 1;
    if (users > 1) return;
    this.#idle.add(row);
    this.chances++;
  }

  #findFree(): number {
    if (this.#names.length < this.#capacity) return this.#names.length;
    const [longest = -1] = this.#idle;
    return longest;
  }
}
