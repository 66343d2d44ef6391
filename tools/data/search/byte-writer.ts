/** Writes whole numbers as `ByteReader` reads them: seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param value 0 … 2^53 − 1 */
  write(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.writeByte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.writeByte(rest);
  }

  writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(this.#length * 2);
    this.#bytes[this.#length++] = byte;
  }

  writeBytes(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#bytes.length) this.#grow(Math.max(length, this.#bytes.length * 2));
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(capacity: number): void {
    const grown = new Uint8Array(capacity);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
