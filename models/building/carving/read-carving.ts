import type { Carving } from './carving.ts';

/** Steps of a carving's table to a metre: finer than a polished edge. */
export const carvingSteps = 1500;
/** Steps of its openness. */
export const opennessSteps = 31;

/**
 * Reads a carving from its table: numbers of vertices and triangles, then for all vertices x, y, z, two numbers of the
 * normal (the corners of an octahedron folded into a square) and the openness, each as the step from the vertex before,
 * then the corners of the triangles, counted back from the newest vertex named so far. All are whole numbers of seven
 * bits a byte, in base64.
 *
 * @throws for a table that is cut short
 */
export function readCarving(table: string): Carving {
  const bytes = readBase64(table);
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error('building: the table of a carving is cut short');
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const vertices = next();
  const index = new Uint16Array(next() * 3);
  const readColumn = (): Int32Array => {
    const column = new Int32Array(vertices);
    let value = 0;
    for (let row = 0; row < vertices; row++) {
      const step = next();
      value += step & 1 ? -((step + 1) >> 1) : step >> 1;
      column[row] = value;
    }
    return column;
  };
  const columns = [0, 1, 2].map(readColumn);
  const folded = [readColumn(), readColumn()] as const;
  const open = readColumn();
  const position = new Float32Array(vertices * 3);
  const normal = new Float32Array(vertices * 3);
  const openness = new Float32Array(vertices);
  for (let row = 0; row < vertices; row++) {
    for (let axis = 0; axis < 3; axis++)
      position[row * 3 + axis] = ((columns[axis] as Int32Array)[row] as number) / carvingSteps;
    let x = (folded[0][row] as number) / 127;
    let y = (folded[1][row] as number) / 127;
    const z = 1 - Math.abs(x) - Math.abs(y);
    if (z < 0) {
      const [a, b] = [x, y];
      x = (1 - Math.abs(b)) * (a < 0 ? -1 : 1);
      y = (1 - Math.abs(a)) * (b < 0 ? -1 : 1);
    }
    const size = Math.hypot(x, y, z);
    normal.set([x / size, y / size, z / size], row * 3);
    openness[row] = (open[row] as number) / opennessSteps;
  }
  let newest = -1;
  for (let corner = 0; corner < index.length; corner++) {
    const row = newest + 1 - next();
    index[corner] = row;
    if (row > newest) newest = row;
  }
  return { position, normal, openness, index };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a text in base64; written out, because this runs where there is no page. */
function readBase64(text: string): Uint8Array {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < letters.length; value++) valueOf[letters.charCodeAt(value)] = value;
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let letter = 0; letter < length; letter++) {
    held = ((held << 6) | (valueOf[text.charCodeAt(letter)] as number)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
