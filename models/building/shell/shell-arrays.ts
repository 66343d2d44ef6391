/** Vertices and triangles ready for the graphics card; layout in `surfaces/shell-attributes.ts`. */
export interface ShellArrays {
  readonly vertexCount: number;
  readonly triangleCount: number;
  /** Metres, relative to the shell's origin. */
  readonly position: Float32Array;
  readonly normal: Int8Array;
  readonly vertexColour: Uint8Array;
  readonly uv: Float32Array;
  readonly surface: Uint8Array;
  readonly light: Uint8Array;
  /** Null where no vertex reads a picture of light. */
  readonly lightUv: Uint16Array | null;
  readonly index: Uint16Array | Uint32Array;
}

/** A built piece of the house: solid parts and glass, around an origin in world metres. */
export interface ShellParts {
  readonly origin: readonly [number, number, number];
  readonly opaque: ShellArrays;
  readonly glass: ShellArrays;
}
