/** All arrays of numbers inside a built thing, in a fixed order, as bytes that compare quickly. */
export function listArrays(thing: unknown): Buffer[] {
  if (ArrayBuffer.isView(thing)) return [Buffer.from(thing.buffer, thing.byteOffset, thing.byteLength)];
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.keys(thing)
    .sort()
    .flatMap((key) => listArrays((thing as Record<string, unknown>)[key]));
}
