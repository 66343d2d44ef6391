/** Numbers waiting in the order of their keys. */
export class MinHeap {
  readonly #keys: number[] = [];
  readonly #values: number[] = [];

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  push(key: number, value: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#values.push(value);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#keys[parent] as number) <= key) break;
      this.#put(at, this.#keys[parent] as number, this.#values[parent] as number);
      at = parent;
    }
    this.#put(at, key, value);
  }

  /** @throws when nothing waits */
  pop(): number {
    const first = this.#values[0];
    const key = this.#keys.pop();
    const value = this.#values.pop();
    if (first === undefined || key === undefined || value === undefined) {
      throw new Error('navigation: nothing waits in the heap');
    }
    const count = this.#keys.length;
    if (count === 0) return first;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= count) break;
      if (child + 1 < count && (this.#keys[child + 1] as number) < (this.#keys[child] as number)) child++;
      if ((this.#keys[child] as number) >= key) break;
      this.#put(at, this.#keys[child] as number, this.#values[child] as number);
      at = child;
    }
    this.#put(at, key, value);
    return first;
  }

  #put(at: number, key: number, value: number): void {
    this.#keys[at] = key;
    this.#values[at] = value;
  }
}
