/**
 * What every vertex of a room's shell carries, by the names the shader knows. Those who build shells write these
 * attributes; those who draw them read nothing else. Glass panes carry the same: in their mesh a vertex of the
 * material `glass-edge` belongs to a polished edge, every other to the face of a pane.
 */
export const shellAttributes = {
  /** Metres, world frame. */
  position: { size: 3, type: 'float32', normalized: false },
  /** Unit vector as signed bytes (±127); the fourth byte is 0. */
  normal: { size: 4, type: 'int8', normalized: true },
  /** sRGB colour that the texture multiplies; last, how open the point is (255 = nothing near it). */
  vertexColour: { size: 4, type: 'uint8', normalized: true },
  /** Metres along the surface, v upwards; the shader divides by the texture's `metresPerRepeat`. */
  uv: { size: 2, type: 'float32', normalized: false },
  /**
   * Row of `materialNames`; light given off (255 = a lamp); gloss (0 = as dull as the material is, 255 = mirror;
   * it can only polish a material, never dull it); row of `partNames` × 4 + evidence grade (0 documented,
   * 1 inferred, 2 reconstructed).
   */
  surface: { size: 4, type: 'uint8', normalized: false },
  /** Light that falls on the point, written by `encodeLight`; the fourth byte is 255. */
  light: { size: 4, type: 'uint8', normalized: true },
  /**
   * Place in the picture of the template's light; (0, 0) keeps `light`. Left out where there is no such picture:
   * the graphics card then reads zeros.
   */
  lightUv: { size: 2, type: 'uint16', normalized: true },
} as const satisfies Record<
  string,
  {
    readonly size: number;
    readonly type: 'float32' | 'int8' | 'uint8' | 'uint16';
    readonly normalized: boolean;
  }
>;

/** Strongest light a vertex can hold, relative to a white wall in mean light. */
export const lightRange = 4;

/**
 * One channel of light as a byte: the root of its share of `lightRange`, so that dark corners keep fine steps.
 *
 * @param light linear, 0 or more; what is above `lightRange` is cut
 */
export function encodeLight(light: number): number {
  return Math.round(Math.sqrt(Math.min(1, Math.max(0, light) / lightRange)) * 255);
}

/** Grades a byte of evidence has room for: it holds the row of the part times this, plus the grade. */
export const gradeSpan = 4;
