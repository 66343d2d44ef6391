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
  const indices = dropEmpty(draft);
  return {
    vertexCount: count,
    triangleCount: indices.length / 3,
    position: draft.position.slice(0, count * 3),
    normal,
    vertexColour,
    uv: draft.uv.slice(0, count * 2),
    surface: draft.surface.slice(0, count * 4),
    index: count < 65536 ? Uint16Array.from(indices) : indices.slice(),
  };
}

/** Corners of all triangles but those with two corners in one place: a quad whose end is a point leaves one behind. */
function dropEmpty({ index, indexCount, position }: ShellDraft): Uint32Array {
  const isSame = (a: number, b: number): boolean =>
    position[a * 3] === position[b * 3] &&
    position[a * 3 + 1] === position[b * 3 + 1] &&
    position[a * 3 + 2] === position[b * 3 + 2];
  const kept = new Uint32Array(indexCount);
  let count = 0;
  for (let at = 0; at < indexCount; at += 3) {
    const [a, b, c] = [index[at], index[at + 1], index[at + 2]] as [number, number, number];
    if (isSame(a, b) || isSame(b, c) || isSame(a, c)) continue;
    kept[count++] = a;
    kept[count++] = b;
    kept[count++] = c;
  }
  return kept.slice(0, count);
}
