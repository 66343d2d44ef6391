import { ByteReader } from './byte-reader.ts';

/**
 * Visits the entries of a shard whose keys begin with a prefix, in order. Keys are sorted by their code units; each is
 * written as the length it shares with the one before, what follows, and the length of its content.
 *
 * @param visit key, and a reader at the first byte of its content
 */
export function readShard(
  bytes: Uint8Array,
  prefix: string,
  visit: (key: string, content: ByteReader) => void,
): void {
  const reader = new ByteReader(bytes);
  let key = '';
  while (!reader.isAtEnd) {
    key = key.slice(0, reader.read());
    for (let left = reader.read(); left > 0; left--) key += String.fromCharCode(reader.read());
    const length = reader.read();
    const end = reader.at + length;
    if (key.startsWith(prefix)) visit(key, reader);
    else if (key > prefix) return;
    reader.at = end;
  }
}
