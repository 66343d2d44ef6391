/** Parts of a level, each packed by meshopt, in the order in which they lie in the file. */
export const levelStreams = ['position', 'normal', 'uv', 'colour', 'surface', 'index'] as const;
export type LevelStream = (typeof levelStreams)[number];

type Triple = readonly [number, number, number];

/** One level of a model as it is sent. */
export interface LevelFile {
  readonly vertexCount: number;
  readonly indexCount: number;
  /** Bounds of the nearest level, metres of the model: all levels are scaled by them. */
  readonly low: Triple;
  readonly high: Triple;
  /** A corner lies at `translation + scale · position`. */
  readonly translation: Triple;
  readonly scale: Triple;
  readonly streams: Readonly<Record<LevelStream, Uint8Array>>;
}

/** "LVL1", as it lies in a file. */
const magic = 0x314c564c;
const triples = ['low', 'high', 'translation', 'scale'] as const;
/** Magic, two counts, one length a stream; then four triples of doubles, which begin at a multiple of eight. */
const wordCount = 3 + levelStreams.length;
const triplesAt = Math.ceil((wordCount * 4) / 8) * 8;
const streamsAt = triplesAt + triples.length * 3 * 8;

/** Lays a level out as a file: little-endian, a head of fixed size, then one stream after the other. */
export function layLevelFile(level: LevelFile): Uint8Array {
  const length = levelStreams.reduce((sum, name) => sum + level.streams[name].length, streamsAt);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const words = [
    magic,
    level.vertexCount,
    level.indexCount,
    ...levelStreams.map((name) => level.streams[name].length),
  ];
  words.forEach((word, at) => view.setUint32(at * 4, word, true));
  triples.forEach((name, row) => {
    for (let axis = 0; axis < 3; axis++)
      view.setFloat64(triplesAt + (row * 3 + axis) * 8, level[name][axis] as number, true);
  });
  let at = streamsAt;
  for (const name of levelStreams) {
    bytes.set(level.streams[name], at);
    at += level.streams[name].length;
  }
  return bytes;
}

/** @throws when the bytes are no such file */
export function openLevelFile(bytes: ArrayBuffer): LevelFile {
  const view = new DataView(bytes);
  if (bytes.byteLength < streamsAt || view.getUint32(0, true) !== magic)
    throw new Error('the file is no level of a model');
  const triple = (name: (typeof triples)[number]): Triple => {
    const number = (axis: number): number =>
      view.getFloat64(triplesAt + (triples.indexOf(name) * 3 + axis) * 8, true);
    return [number(0), number(1), number(2)];
  };
  let at = streamsAt;
  const streams = levelStreams.map((name, row): [LevelStream, Uint8Array] => {
    const length = view.getUint32((3 + row) * 4, true);
    if (at + length > bytes.byteLength) throw new Error('the level of a model did not come whole');
    const stream = new Uint8Array(bytes, at, length);
    at += length;
    return [name, stream];
  });
  return {
    vertexCount: view.getUint32(4, true),
    indexCount: view.getUint32(8, true),
    low: triple('low'),
    high: triple('high'),
    translation: triple('translation'),
    scale: triple('scale'),
    streams: Object.fromEntries(streams) as Record<LevelStream, Uint8Array>,
  };
}
