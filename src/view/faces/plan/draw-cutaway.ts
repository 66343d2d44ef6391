import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';

/** Storeys are drawn apart so much for each metre of height: one looks in between them. */
const lift = 2.6;
/** How far right and down one metre of depth into the hill, and of breadth, leads on the page. */
const depth = [0.86, 0.2] as const;
const breadth = [-0.5, 0.36] as const;
/** A storey is a slab so thick, metres. */
const slab = 1.1;

/** One storey of a house seen from above and aside. */
export interface CutawayStorey {
  readonly storey: number;
  /** Upper faces of its floors: rooms apart from ways between them. */
  readonly rooms: string;
  readonly ways: string;
  /** Their edges towards the viewer. */
  readonly edges: string;
  /** Where its number is written. */
  readonly x: number;
  readonly y: number;
}

export interface Cutaway {
  readonly house: string;
  /** Lowest first: each covers what lies below it. */
  readonly storeys: readonly CutawayStorey[];
  /** Left, top, width and height of the drawing, in its own units. */
  readonly box: readonly [number, number, number, number];
}

/** A point of a house on the page: x and z in metres from its front, y its height. */
function project(x: number, z: number, y: number): [number, number] {
  return [z * depth[0] + x * breadth[0], z * depth[1] + x * breadth[1] - y * lift];
}

/**
 * Draws a house cut open, its storeys one above the other, from the plan. The front lies left, the hill right,
 * whichever way the house faces.
 */
export function drawCutaway(plan: FloorPlan, house: string): Cutaway {
  const storeys = plan.storeys.filter((one) => one.house === house).toSorted((a, b) => a.storey - b.storey);
  const byId = new Map(plan.rooms.map((room) => [room.id, room]));
  const roofed = storeys.map(({ rooms }) =>
    rooms.flatMap((id) => byId.get(id) ?? []).filter(({ kind, height }) => kind !== 'outdoors' && height > 0),
  );
  const all = roofed.flat();
  // The entrance side is the one nearer to the open ground of the house.
  const open = plan.rooms.filter((room) => room.house === house && room.kind === 'outdoors');
  const middle = (rects: readonly { rect: { minZ: number; maxZ: number } }[]): number =>
    rects.reduce((sum, { rect }) => sum + rect.minZ + rect.maxZ, 0) / Math.max(1, 2 * rects.length);
  const inwards = open.length > 0 && middle(open) < middle(all) ? 1 : -1;
  const front =
    inwards > 0
      ? Math.min(...all.map(({ rect }) => rect.minZ))
      : -Math.max(...all.map(({ rect }) => rect.maxZ));

  const points: [number, number][] = [];
  const drawn = storeys.map(({ storey, floorY }, row): CutawayStorey => {
    let [rooms, ways, edges] = ['', '', ''];
    for (const { kind, rect } of roofed[row] ?? []) {
      const [near, far] =
        inwards > 0 ? [rect.minZ - front, rect.maxZ - front] : [-rect.maxZ - front, -rect.minZ - front];
      // Seen from the right hand of who enters.
      const [left, right] = inwards > 0 ? [-rect.maxX, -rect.minX] : [rect.minX, rect.maxX];
      const corners = [
        project(left, near, floorY),
        project(left, far, floorY),
        project(right, far, floorY),
        project(right, near, floorY),
      ];
      points.push(...corners);
      const face = `M${corners.map(say).join('L')}Z`;
      if (kind === 'room' || kind === 'balcony') rooms += face;
      else ways += face;
      const [, , c, d] = corners as [[number, number], [number, number], [number, number], [number, number]];
      const a = corners[0] as [number, number];
      edges += `M${say(a)}L${say(d)}L${say(c)}l0 ${slab}L${say([d[0], d[1] + slab])}L${say([a[0], a[1] + slab])}Z`;
    }
    const own = (roofed[row] ?? []).map(({ rect }) => rect);
    const last = Math.max(...own.map(({ minZ, maxZ }) => (inwards > 0 ? maxZ - front : -minZ - front)));
    const [x, y] = project(0, last, floorY);
    return { storey, rooms, ways, edges, x, y };
  });
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    house,
    storeys: drawn,
    box: [left - 2, top - 2, Math.max(...xs) - left + 18, Math.max(...ys) - top + 4 + slab],
  };
}

function say([x, y]: readonly [number, number]): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
