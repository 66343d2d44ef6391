/** One level of detail of one archetype, as read from its file. */
export interface LevelGeometry {
  /** 3 a vertex, metres in the model's frame. */
  readonly position: Float32Array;
  /** 4 a vertex, signed bytes; the fourth is unused. */
  readonly normal: Int8Array;
  /** 4 a vertex: sRGB colour and, last, how open the point is to the sky (255 = fully). */
  readonly colour: Uint8Array;
  /** 2 a vertex, in repeats of the surface's texture. */
  readonly uv: Float32Array;
  /** 4 a vertex: row of `materialNames`, tint slot (0 none, 1 body, 2 second, 3 accent), 0, and of a veil
   * 40 × the metres its texture coordinates span over the longest side. */
  readonly surface: Uint8Array;
  readonly index: Uint32Array;
  /** Where in `index` the triangles of glass begin, which are drawn after all others; its length where there are none. */
  readonly glassFrom: number;
}
