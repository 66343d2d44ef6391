import type { LevelMesh } from './level-mesh.ts';
import { measureBox, viewMesh, viewSides, type ViewSide } from './view-mesh.ts';

/** How much one mesh differs from another, seen from six sides; each is 0 where they look the same. */
export interface LevelDifference {
  /** Share of the outline that is missing or was not there. */
  readonly outline: number;
  /** Mean difference of light where both are, as a share of white: of shades, not of grain. */
  readonly light: number;
}

/** Pixels of a side of what light is averaged over: marks and print are seen as a shade from as far as this. */
const grain = 4;

/**
 * Takes the views of a mesh once, to compare others with it.
 *
 * @param size pixels of a side of each picture: about as large as the others will be seen
 */
export function openComparison(mesh: LevelMesh, size: number): (other: LevelMesh) => LevelDifference {
  const box = measureBox(mesh);
  const lightOf = (seen: LevelMesh, side: ViewSide): Float32Array => {
    const { corner, shares } = viewMesh(seen, box, side, size);
    const light = new Float32Array(corner.length * 3).fill(-1);
    corner.forEach((at, pixel) => {
      if (at < 0) return;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let of = 0; of < 3; of++)
          sum += shares[pixel * 3 + of]! * shadeVertex(seen, seen.indices[at + of]!, side, channel);
        light[pixel * 3 + channel] = sum;
      }
    });
    return light;
  };
  const wanted = viewSides.map((side) => lightOf(mesh, side));
  return (other) => {
    const total = { covered: 0, apart: 0, both: 0, light: 0 };
    viewSides.forEach((side, row) => addDifference(total, wanted[row]!, lightOf(other, side), size));
    return {
      outline: total.apart / Math.max(1, total.covered),
      light: total.light / Math.max(1, total.both) / 255,
    };
  };
}

/** Light of a corner, 0 to 255: darker where it turns away from the eye or is closed in. */
function shadeVertex(mesh: LevelMesh, vertex: number, { axis, sign }: ViewSide, channel: number): number {
  const facing = Math.max(0, mesh.normals[vertex * 3 + axis]! * sign);
  const open = 0.4 + (0.6 * mesh.colours[vertex * 4 + 3]!) / 255;
  return mesh.colours[vertex * 4 + channel]! * open * (0.5 + 0.5 * facing);
}

function addDifference(
  total: { covered: number; apart: number; both: number; light: number },
  wanted: Float32Array,
  seen: Float32Array,
  size: number,
): void {
  for (let top = 0; top < size; top += grain)
    for (let left = 0; left < size; left += grain) {
      const sums = [0, 0, 0];
      let both = 0;
      for (let row = top; row < Math.min(size, top + grain); row++)
        for (let column = left; column < Math.min(size, left + grain); column++) {
          const pixel = (row * size + column) * 3;
          const isWanted = wanted[pixel]! >= 0;
          const isSeen = seen[pixel]! >= 0;
          if (isWanted) total.covered++;
          if (isWanted !== isSeen) total.apart++;
          if (!isWanted || !isSeen) continue;
          both++;
          for (let channel = 0; channel < 3; channel++)
            sums[channel]! += seen[pixel + channel]! - wanted[pixel + channel]!;
        }
      total.both += both;
      total.light += sums.reduce((sum, difference) => sum + Math.abs(difference) / 3, 0);
    }
}
