import { ByteWriter } from './byte-writer.ts';

/** A key and what is said of it, as one shard holds many. */
export interface ShardEntry {
  readonly key: string;
  readonly content: Uint8Array;
}

export interface CutShards {
  /** See `ShardIndex.from`. */
  readonly separators: readonly string[];
  readonly shards: readonly Uint8Array[];
}

/**
 * Writes entries into shards as `readShard` reads them. A shard ends before it would become larger than it may be; an
 * entry larger than that has a shard to itself.
 *
 * @param entries sorted by key (code units), each key once
 */
export function cutShards(entries: readonly ShardEntry[], mostBytes: number): CutShards {
  const shards: Uint8Array[] = [];
  const separators: string[] = [];
  let writer = new ByteWriter();
  let last = '';
  for (const { key, content } of entries) {
    let written = writeEntry(writer.length === 0 ? '' : last, key, content);
    if (writer.length > 0 && writer.length + written.length > mostBytes) {
      shards.push(writer.finish());
      writer = new ByteWriter();
      written = writeEntry('', key, content);
    }
    if (writer.length === 0) separators.push(shards.length === 0 ? '' : separate(last, key));
    writer.writeBytes(written);
    last = key;
  }
  if (writer.length > 0) shards.push(writer.finish());
  return { separators, shards };
}

function writeEntry(last: string, key: string, content: Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  const shared = countShared(last, key);
  writer.write(shared);
  writer.write(key.length - shared);
  for (let at = shared; at < key.length; at++) writer.write(key.charCodeAt(at));
  writer.write(content.length);
  writer.writeBytes(content);
  return writer.finish();
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

/** The shortest text that sorts after one key and not after the next. */
function separate(last: string, key: string): string {
  return key.slice(0, countShared(last, key) + 1);
}
