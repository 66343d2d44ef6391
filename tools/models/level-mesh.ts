/** One level of detail as arrays, before quantization. */
export interface LevelMesh {
  /** Metres, 3 a vertex. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** In repeats of the material's texture, 2 a vertex. */
  readonly uvs: Float32Array;
  /** sRGB and openness, 4 a vertex. */
  readonly colours: Uint8Array;
  /** Row of `materialNames`, tint slot, 0, 0: 4 a vertex. */
  readonly surfaces: Uint8Array;
  /** 1 where simplification must leave the vertex alone. */
  readonly kept: Uint8Array;
  readonly indices: Uint32Array;
}
