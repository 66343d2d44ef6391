/** A stream of numbers in [0, 1) that depends on nothing but its seed. */
export type RandomStream = () => number;

/** 32-bit FNV-1a hash of a text, finished with an avalanche so that near texts give far numbers. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return mixBits(hash);
}

/** Avalanche of a 32-bit integer (the finaliser of MurmurHash3). */
export function mixBits(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Starts a stream seeded by a text (a room's id, a template's id). The generator is mulberry32. */
export function startRandom(seed: string): RandomStream {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
