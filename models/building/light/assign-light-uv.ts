import type { RoomFrame } from '../room/room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { layOutLight } from './lay-out-light.ts';
import type { PlacedLightChart } from './light-chart.ts';
import { turnLightChart } from './turn-light-chart.ts';

export interface LightUv {
  /** Two numbers a vertex, 0 … 65535 over the picture; (0, 0) keeps the vertex's own light. */
  readonly uv: Uint16Array;
  /** Row of the layout's charts a vertex reads, −1 for none. */
  readonly chart: Int16Array;
}

/** A face may stand over the edge of its chart by this much, metres. */
const overhang = 0.06;

/**
 * Finds for every vertex of a room's draft the place in the picture of its template's light. Vertices that hang
 * together by triangles are one face: it reads one chart as a whole or none, so no triangle is torn between the
 * picture and the light of its corners.
 */
export function assignLightUv(draft: ShellDraft, frame: RoomFrame): LightUv {
  const count = draft.vertexCount;
  const uv = new Uint16Array(count * 2);
  const chart = new Int16Array(count).fill(-1);
  // On stairs nothing lies in the plane of a chart.
  const layout = layOutLight(frame.template);
  if (frame.room.slope || layout.size === 0) return { uv, chart };
  const charts = layout.charts.map((placed) => turnLightChart(placed, frame.room.turns));
  const structure = listRows(charts, (c) => c.kind === 'structure');
  const pieces = listRows(charts, (c) => c.kind === 'piece');
  const insides: number[][] = frame.template.furniture.map((_, piece) =>
    listRows(charts, (c) => c.kind === 'inside' && c.piece === piece),
  );

  const faces = listFaces(draft);
  for (let from = 0; from < faces.rows.length;) {
    let to = from + 1;
    while (to < faces.rows.length && faces.face[to] === faces.face[from]) to++;
    const zone = draft.zone[faces.rows[from] as number] as number;
    const candidates =
      zone >= lightZone.inside
        ? (insides[zone - lightZone.inside] ?? [])
        : zone === lightZone.piece
          ? pieces
          : structure;
    const best = chooseChart(draft, faces.rows, from, to, charts, candidates);
    if (best >= 0) {
      const placed = charts[best] as PlacedLightChart;
      for (let at = from; at < to; at++)
        writeUv(draft, faces.rows[at] as number, placed, best, layout.size, uv, chart);
    }
    from = to;
  }
  return { uv, chart };
}

function listRows(charts: readonly PlacedLightChart[], fits: (chart: PlacedLightChart) => boolean): number[] {
  return charts.flatMap((chart, row) => (fits(chart) ? [row] : []));
}

/** Rows of vertices, those of one face together; `face` is the lowest row in it. */
function listFaces({ vertexCount, index, indexCount }: ShellDraft): { rows: Uint32Array; face: Uint32Array } {
  const parent = new Uint32Array(vertexCount);
  for (let row = 0; row < vertexCount; row++) parent[row] = row;
  const find = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[row] !== root) {
      const next = parent[row] as number;
      parent[row] = root;
      row = next;
    }
    return root;
  };
  for (let at = 0; at < indexCount; at += 3) {
    const a = find(index[at] as number);
    const b = find(index[at + 1] as number);
    const c = find(index[at + 2] as number);
    const least = Math.min(a, b, c);
    parent[a] = least;
    parent[b] = least;
    parent[c] = least;
  }
  // Counted into place: a sort of ten thousand rows by a function would take longer than all the rest.
  const start = new Uint32Array(vertexCount + 1);
  for (let row = 0; row < vertexCount; row++) {
    const root = find(row) + 1;
    start[root] = (start[root] as number) + 1;
  }
  for (let row = 0; row < vertexCount; row++)
    start[row + 1] = (start[row + 1] as number) + (start[row] as number);
  const rows = new Uint32Array(vertexCount);
  const face = new Uint32Array(vertexCount);
  for (let row = 0; row < vertexCount; row++) {
    const root = parent[row] as number;
    const at = start[root] as number;
    start[root] = at + 1;
    rows[at] = row;
    face[at] = root;
  }
  return { rows, face };
}

/** The nearest chart that all vertices of a face agree with, −1 when there is none. */
function chooseChart(
  { position, normal }: ShellDraft,
  rows: Uint32Array,
  from: number,
  to: number,
  charts: readonly PlacedLightChart[],
  candidates: readonly number[],
): number {
  let best = -1;
  let least = Infinity;
  for (const row of candidates) {
    const {
      origin,
      along,
      across,
      normal: n,
      width,
      height,
      before,
      behind,
      agreement,
    } = charts[row] as PlacedLightChart;
    let cost = 0;
    let fits = true;
    for (let at = from; at < to && fits; at++) {
      const p = (rows[at] as number) * 3;
      const facing =
        (normal[p] as number) * n[0] + (normal[p + 1] as number) * n[1] + (normal[p + 2] as number) * n[2];
      const dx = (position[p] as number) - origin[0];
      const dy = (position[p + 1] as number) - origin[1];
      const dz = (position[p + 2] as number) - origin[2];
      const out = dx * n[0] + dy * n[1] + dz * n[2];
      const a = dx * along[0] + dy * along[1] + dz * along[2];
      const b = dx * across[0] + dy * across[1] + dz * across[2];
      fits =
        facing >= agreement &&
        out <= before &&
        out >= -behind &&
        a >= -overhang &&
        a <= width + overhang &&
        b >= -overhang &&
        b <= height + overhang;
      cost += Math.abs(out) + 2 * (1 - facing);
    }
    if (fits && cost < least) {
      least = cost;
      best = row;
    }
  }
  return best;
}

function writeUv(
  { position }: ShellDraft,
  row: number,
  { origin, along, across, width, height, x, y, columns, rows }: PlacedLightChart,
  chartRow: number,
  size: number,
  uv: Uint16Array,
  chart: Int16Array,
): void {
  const dx = (position[row * 3] as number) - origin[0];
  const dy = (position[row * 3 + 1] as number) - origin[1];
  const dz = (position[row * 3 + 2] as number) - origin[2];
  const a = Math.min(1, Math.max(0, (dx * along[0] + dy * along[1] + dz * along[2]) / width));
  const b = Math.min(1, Math.max(0, (dx * across[0] + dy * across[1] + dz * across[2]) / height));
  uv[row * 2] = Math.round(((x + a * columns) / size) * 65535);
  uv[row * 2 + 1] = Math.round(((y + b * rows) / size) * 65535);
  chart[row] = chartRow;
}
