/** All buffers inside a built thing, each once: what can change hands between threads instead of being copied. */
export function listTransfers(thing: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const collect = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(collect);
  };
  collect(thing);
  return [...found];
}
