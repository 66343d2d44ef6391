import { openComparison, type LevelDifference } from './compare-levels.ts';
import type { LevelMesh } from './level-mesh.ts';
import { listSimplified, simplifyLevel } from './simplify-level.ts';
import { openProjection } from './project-colours.ts';
import { spreadOpenness } from './spread-openness.ts';
import { weldSeams } from './weld-seams.ts';

/** Pixels a thing is seen at where a level takes over, about: what is compared is as large. */
const seenPixels = [0, 96, 48] as const;
/** What differs no more than this changes its level unseen. */
const goodEnough = [
  { outline: 0, light: 0 },
  { outline: 0.04, light: 0.06 },
  { outline: 0.12, light: 0.11 },
] as const;
/** What looks bad with fewer triangles than this may have as many: a level of them costs nothing. */
const fewTriangles = [0, 200, 100] as const;

/** A missing outline is a hole, which is seen before a shade is. */
function weigh({ outline, light }: LevelDifference): number {
  return outline + 2 * light;
}

/**
 * Makes farther levels of a model: simplified with care, and where that looks unlike the nearest level at the size it is seen, as the
 * best of several other ways, with the colours of its corners as they are or as they are seen.
 *
 * @param near the nearest level
 */
export function openCoarsening(
  near: LevelMesh,
): (mesh: LevelMesh, level: 1 | 2, triangles: number) => LevelMesh {
  let project: ((coarse: LevelMesh) => LevelMesh) | undefined;
  /**
   * @param mesh what of the model is drawn at this level, not simplified
   * @param triangles most it may have; it has more only where that cannot be had, or where so few are not enough
   */
  return (mesh, level, triangles) => {
    const welded = weldSeams(mesh, level === 1 ? { normals: 0.4, uvs: 0.1 } : { normals: -1, uvs: Infinity });
    const finish = (coarse: LevelMesh): LevelMesh =>
      coarse.indices.length < mesh.indices.length ? spreadOpenness(mesh, coarse) : coarse;
    const careful = finish(simplifyLevel(welded, triangles));
    const compare = openComparison(near, seenPixels[level]);
    const { outline, light } = compare(careful);
    if (outline <= goodEnough[level].outline && light <= goodEnough[level].light) return careful;
    project ??= openProjection(near);
    const ways = [
      careful,
      ...listSimplified(welded, Math.max(triangles, fewTriangles[level])).map(finish),
    ].flatMap((way) => [way, project!(way)]);
    const weighed = ways.map((way) => weigh(compare(way)));
    return ways[weighed.indexOf(Math.min(...weighed))]!;
  };
}
