import type { LevelMesh } from './level-mesh.ts';
import { measureBox, viewMesh, viewSides } from './view-mesh.ts';

/** Pixels of a side of the pictures that colours are taken from. */
const size = 192;
/** Surfaces farther apart than this share of the longest side are two things, one seen through a gap of the other. */
const sameSurface = 0.08;
/** Colours snap to steps of this many bytes, as in `mergeParts`. */
const colourStep = 3;

/**
 * Takes the views of a mesh once, to give others its colours: each vertex of a coarse mesh gets the mean colour of what is seen of the
 * fine one around it, from six sides. Fine print and thin marks, which simplification drops, become a shade of what they lie on.
 * Vertices that are not seen, and openness, stay as they are.
 *
 * @param fine the mesh as it is seen from near
 */
export function openProjection(fine: LevelMesh): (coarse: LevelMesh) => LevelMesh {
  const box = measureBox(fine);
  const apart = sameSurface * Math.max(...box.high.map((high, axis) => high - box.low[axis]!));
  const views = viewSides.map((side) => viewMesh(fine, box, side, size));
  return (coarse) => {
    const sums = new Float64Array((coarse.positions.length / 3) * 3);
    const weights = new Float64Array(coarse.positions.length / 3);
    viewSides.forEach((side, row) => {
      const from = views[row]!;
      const to = viewMesh(coarse, box, side, size);
      for (let pixel = 0; pixel < size * size; pixel++) {
        const seen = from.corner[pixel]!;
        const met = to.corner[pixel]!;
        if (seen < 0 || met < 0 || Math.abs(from.depth[pixel]! - to.depth[pixel]!) > apart) continue;
        // A colour that the gift's own is multiplied with says nothing of one that is not.
        if (tintOf(fine, seen) !== tintOf(coarse, met)) continue;
        for (let channel = 0; channel < 3; channel++) {
          let colour = 0;
          for (let of = 0; of < 3; of++)
            colour += from.shares[pixel * 3 + of]! * fine.colours[fine.indices[seen + of]! * 4 + channel]!;
          for (let of = 0; of < 3; of++)
            sums[coarse.indices[met + of]! * 3 + channel]! += to.shares[pixel * 3 + of]! * colour;
        }
        for (let of = 0; of < 3; of++) weights[coarse.indices[met + of]!]! += to.shares[pixel * 3 + of]!;
      }
    });
    const colours = coarse.colours.slice();
    for (let vertex = 0; vertex < weights.length; vertex++)
      if (weights[vertex]! > 0.5)
        for (let channel = 0; channel < 3; channel++)
          colours[vertex * 4 + channel] =
            Math.round(sums[vertex * 3 + channel]! / weights[vertex]! / colourStep) * colourStep;
    return { ...coarse, colours };
  };
}

function tintOf({ indices, surfaces }: LevelMesh, corner: number): number {
  return surfaces[indices[corner]! * 4 + 1]!;
}
