import { encodeLight } from './shell-attributes.ts';
import type { ShellArrays } from './shell-arrays.ts';
import type { ShellDraft } from './shell-draft.ts';

/**
 * Packs a draft into the layout of the shader.
 *
 * @param light linear RGB per vertex
 * @param openness per vertex, 0 closed in … 1 nothing near it; null: all open
 * @param lightUv place of each vertex in the picture of its template's light
 */
export function packShell(
  draft: ShellDraft,
  light: Float32Array,
  openness: Float32Array | null,
  lightUv: Uint16Array | null = null,
): ShellArrays {
  const count = draft.vertexCount;
  const normal = new Int8Array(count * 4);
  const vertexColour = new Uint8Array(count * 4);
  const packedLight = new Uint8Array(count * 4);
  for (let row = 0; row < count; row++) {
    for (let axis = 0; axis < 3; axis++) {
      normal[row * 4 + axis] = Math.round((draft.normal[row * 3 + axis] as number) * 127);
      vertexColour[row * 4 + axis] = draft.colour[row * 3 + axis] as number;
      packedLight[row * 4 + axis] = encodeLight(light[row * 3 + axis] as number);
    }
    vertexColour[row * 4 + 3] = openness ? Math.round((openness[row] as number) * 255) : 255;
    packedLight[row * 4 + 3] = 255;
  }
  const indices = draft.index.subarray(0, draft.indexCount);
  return {
    vertexCount: count,
    triangleCount: draft.indexCount / 3,
    position: draft.position.slice(0, count * 3),
    normal,
    vertexColour,
    uv: draft.uv.slice(0, count * 2),
    surface: draft.surface.slice(0, count * 4),
    light: packedLight,
    lightUv,
    index: count < 65536 ? Uint16Array.from(indices) : indices.slice(),
  };
}
