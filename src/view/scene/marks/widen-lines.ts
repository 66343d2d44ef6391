/** Strips of two triangles for lines, as `bracket-shader.ts` draws them. */
export interface WideLines {
  /** Four points a line, three numbers each: its two ends, twice. */
  readonly position: Float32Array;
  /** The other end of the line, for each of these. */
  readonly other: Float32Array;
  /** On which side of the way to the other end the point is to lie: −1 or 1. */
  readonly side: Float32Array;
  readonly index: Uint16Array;
}

/** @param points pairs of points, three numbers each */
export function widenLines(points: Float32Array): WideLines {
  const count = points.length / 6;
  const position = new Float32Array(count * 12);
  const other = new Float32Array(count * 12);
  const side = new Float32Array(count * 4);
  const index = new Uint16Array(count * 6);
  for (let line = 0; line < count; line++) {
    const from = points.subarray(line * 6, line * 6 + 3);
    const to = points.subarray(line * 6 + 3, line * 6 + 6);
    for (let corner = 0; corner < 4; corner++) {
      const isEnd = corner >= 2;
      position.set(isEnd ? to : from, line * 12 + corner * 3);
      other.set(isEnd ? from : to, line * 12 + corner * 3);
      // Seen from the end, the other way round is the same side of the line.
      side[line * 4 + corner] = (corner % 2 === 0 ? 1 : -1) * (isEnd ? -1 : 1);
    }
    index.set(
      [0, 1, 2, 2, 1, 3].map((corner) => line * 4 + corner),
      line * 6,
    );
  }
  return { position, other, side, index };
}
