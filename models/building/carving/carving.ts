/** A carved thing as points and triangles: its own frame, metres; x along, y up, z out of it. */
export interface Carving {
  /** Three numbers a vertex. */
  readonly position: Float32Array;
  readonly normal: Float32Array;
  /** How far light reaches each vertex, 0 deep in a fold … 1 free. */
  readonly openness: Float32Array;
  readonly index: Uint16Array;
}
