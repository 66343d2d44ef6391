import type { ShellDraft } from '../shell/shell-draft.ts';
import type { OutdoorArrays } from './exterior-parts.ts';

/**
 * Packs a draft of something under the open sky.
 *
 * @param openness per vertex, 0 closed in … 1 nothing near it; null: all open
 */
export function packOutdoors(draft: ShellDraft, openness: Float32Array | null): OutdoorArrays {
  const count = draft.vertexCount;
  const normal = new Int8Array(count * 4);
  const vertexColour = new Uint8Array(count * 4);
  for (let row = 0; row < count; row++) {
    for (let axis = 0; axis < 3; axis++) {
      normal[row * 4 + axis] = Math.round((draft.normal[row * 3 + axis] as number) * 127);
      vertexColour[row * 4 + axis] = draft.colour[row * 3 + axis] as number;
    }
    vertexColour[row * 4 + 3] = openness ? Math.round((openness[row] as number) * 255) : 255;
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
    index: count < 65536 ? Uint16Array.from(indices) : indices.slice(),
  };
}
