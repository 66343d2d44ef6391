import { openComparison, type LevelDifference } from './compare-levels.ts';
import type { LevelMesh } from './level-mesh.ts';
import { listSimplified } from './simplify-level.ts';
import { openProjection } from './project-colours.ts';
import { spreadOpenness } from './spread-openness.ts';
import { weldSeams } from './weld-seams.ts';

/** Pixels a thing is seen at where a level takes over, about: what is compared is as large. */
const seenPixels = [0, 96, 48] as const;

/** A missing outline is a hole, which is seen before a shade is. */
function weigh({ outline, light }: LevelDifference): number {
  return outline + 2 * light;
}

/**
 * Makes farther levels of a model: of several ways to simplify it, each with the colours of its corners as they are and as they are
 * seen, that which looks most like the nearest level at the size it is seen.
 *
 * @param near the nearest level
 */
export function openCoarsening(
  near: LevelMesh,
): (mesh: LevelMesh, level: 1 | 2, triangles: number) => LevelMesh {
  const project = openProjection(near);
  /**
   * @param mesh what of the model is drawn at this level, not simplified
   * @param triangles most it may have; it has more only where that cannot be had
   */
  return (mesh, level, triangles) => {
    const welded = weldSeams(mesh, level === 1 ? { normals: 0.4, uvs: 0.1 } : { normals: -1, uvs: Infinity });
    const compare = openComparison(near, seenPixels[level]);
    const ways = listSimplified(welded, triangles).map((coarse) =>
      coarse.indices.length < mesh.indices.length ? spreadOpenness(mesh, coarse) : coarse,
    );
    const best = chooseLeast(ways, (way) => weigh(compare(way)));
    return chooseLeast([best, project(best)], (way) => weigh(compare(way)));
  };
}

function chooseLeast<T>(list: readonly T[], measure: (one: T) => number): T {
  const measured = list.map(measure);
  return list[measured.indexOf(Math.min(...measured))]!;
}
