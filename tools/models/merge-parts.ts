import { materialNames } from '../../src/museum/materials/material-names.ts';
import type { Model } from '../../models/kit/model.ts';
import type { LevelMesh } from './level-mesh.ts';
import { textureSpan } from './texture-span.ts';

const tintSlots = { body: 1, second: 2, accent: 3 } as const;

/** Texture coordinates snap to this many steps a repeat, which compresses well: about a millimetre. */
const uvSteps = 256;
/** Colours snap to steps of this many bytes; the eye cannot tell, and it compresses well. */
const colourStep = 3;

/**
 * Parts drawn at a level of detail, as one mesh.
 * @param openness of each vertex of each part, see `bakeOcclusion`
 */
export function mergeParts(model: Model, openness: readonly Float32Array[], level: number): LevelMesh {
  const positions: number[] = [];
  const normals: number[] = [];
  const uvs: number[] = [];
  const colours: number[] = [];
  const surfaces: number[] = [];
  const kept: number[] = [];
  const indices: number[] = [];
  model.parts.forEach((part, row) => {
    if (part.untilLevel < level || part.fromLevel > level) return;
    const { shape } = part;
    const first = positions.length / 3;
    const span = part.uv === 'picture' ? 1 : textureSpan(part);
    // Whole repeats may be taken away: small numbers keep their precision.
    const origin = [0, 1].map((axis) => {
      const least = shape.uvs.reduce(
        (low, value, at) => (at % 2 === axis ? Math.min(low, value) : low),
        Infinity,
      );
      return part.uv === 'picture' ? 0 : Math.floor(least / span);
    });
    const slot = part.tint ? tintSlots[part.tint] : 0;
    for (let vertex = 0; vertex < shape.vertexCount; vertex++) {
      positions.push(...shape.point(vertex));
      normals.push(...shape.normal(vertex));
      for (const axis of [0, 1])
        uvs.push(Math.round((shape.uvs[vertex * 2 + axis]! / span - origin[axis]!) * uvSteps) / uvSteps);
      for (const channel of [0, 1, 2])
        colours.push(toByte(shape.colours ? shape.colours[vertex * 3 + channel]! : part.colour[channel]!));
      colours.push(toByte(openness[row]![vertex]!));
      kept.push(part.keep ? 1 : 0);
      surfaces.push(materialNames.indexOf(part.material), slot, 0, 0);
    }
    for (const index of shape.indices) indices.push(first + index);
  });
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    uvs: Float32Array.from(uvs),
    colours: Uint8Array.from(colours),
    surfaces: Uint8Array.from(surfaces),
    kept: Uint8Array.from(kept),
    indices: Uint32Array.from(indices),
  };
}

function toByte(value: number): number {
  return Math.round((Math.min(1, Math.max(0, value)) * 255) / colourStep) * colourStep;
}
