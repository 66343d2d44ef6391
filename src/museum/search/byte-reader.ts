/** Reads whole numbers from bytes, seven bits a byte, the lowest first. */
export class ByteReader {
  readonly bytes: Uint8Array;
  /** Of the next byte. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** @throws where the bytes end within a number */
  read(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error('search: a shard ends too early');
      value += (byte & 127) * weight;
      if (byte < 128) return value;
      weight *= 128;
    }
  }
}
