import type { Opening, OpeningId, Room } from './floor-plan.ts';
import { floorHeightAt } from './floor-height.ts';
import { measures } from './measures.ts';

/** Cells that may be joined along an edge without any wall: steps with what they lead to, and open ground. */
const openKinds: ReadonlySet<Room['kind']> = new Set(['flight', 'landing', 'outdoors']);

/** Narrowest edge worth passing, metres. */
const leastWidth = 1;

/**
 * Joins cells that touch along an edge at one height: flights with the landings at their ends, and the pieces of
 * ground outdoors with each other. There is no wall between them.
 */
export function joinEdges(rooms: readonly Room[]): Opening[] {
  const open = rooms.filter(({ kind }) => openKinds.has(kind));
  const openings: Opening[] = [];
  open.forEach((a, row) => {
    for (const b of open.slice(row + 1)) {
      if (a.house !== b.house && (a.kind !== 'outdoors' || b.kind !== 'outdoors')) continue;
      if (a.kind === 'landing' && b.kind === 'landing') continue;
      const opening = joinAlong(a, b, 'x') ?? joinAlong(a, b, 'z');
      if (opening) openings.push(opening);
    }
  });
  return openings;
}

function joinAlong(a: Room, b: Room, axis: 'x' | 'z'): Opening | undefined {
  // A sloping floor is entered by its lower and upper end, never from the side.
  if ([a, b].some(({ slope }) => slope && slope.axis !== axis)) return undefined;
  const [min, max, from, to] =
    axis === 'x' ? (['minX', 'maxX', 'minZ', 'maxZ'] as const) : (['minZ', 'maxZ', 'minX', 'maxX'] as const);
  const edge = Math.abs(a.rect[max] - b.rect[min]) < measures.tolerance ? a.rect[max] : a.rect[min];
  if (
    Math.abs(a.rect[max] - b.rect[min]) >= measures.tolerance &&
    Math.abs(b.rect[max] - a.rect[min]) >= measures.tolerance
  )
    return undefined;
  const least = Math.max(a.rect[from], b.rect[from]);
  const most = Math.min(a.rect[to], b.rect[to]);
  if (most - least < leastWidth) return undefined;
  const middle = (least + most) / 2;
  const [x, z] = axis === 'x' ? [edge, middle] : [middle, edge];
  const floorY = floorHeightAt(a, x, z);
  if (Math.abs(floorY - floorHeightAt(b, x, z)) > 1e-3) return undefined;
  const heights = [a.height, b.height].filter((height) => height > 0);
  const ids = [a.id, b.id].sort() as [Room['id'], Room['id']];
  return {
    id: `${ids[0]}~${ids[1]}` as OpeningId,
    form: 'open-edge',
    rooms: ids,
    axis,
    passage:
      axis === 'x'
        ? { minX: edge, maxX: edge, minZ: least, maxZ: most }
        : { minX: least, maxX: most, minZ: edge, maxZ: edge },
    floorY,
    // Under the open sky a passage is as high as anybody could need.
    height: heights.length > 0 ? Math.min(...heights) : 4,
    grade: a.grade,
  };
}
