/** Triangles of a node that is not divided further. */
const leafSize = 4;
/** Places looked at when a node is divided. */
const bins = 12;

/** A ray that runs along a wall must not hit it: distances below this are no hit, metres. */
const nearest = 1e-4;

/**
 * Triangles in a tree of boxes, for rays. Triangles stop rays from both sides. After `castRay` the hit is in the
 * fields: one object serves millions of rays.
 */
export class TriangleTree {
  /** Row of the triangle that was hit, −1 for none; distance; weights of its second and third corner. */
  triangle = -1;
  distance = Infinity;
  u = 0;
  v = 0;
  /** Whether it was hit from behind. */
  isBack = false;
  /** Corner, two edges: nine numbers a triangle, in the order of the leaves. */
  readonly #corners: Float32Array;
  readonly #rowOf: Uint32Array;
  /** Six bounds a node. */
  readonly #bounds: Float32Array;
  /** Two numbers a node: first triangle and count of a leaf; for others the second child and 0. The first follows. */
  readonly #links: Int32Array;
  /** Axis along which a node's first child lies below its second. */
  readonly #axes: Uint8Array;
  readonly #stack = new Int32Array(96);

  /** @param corners nine numbers a triangle: three points, metres */
  constructor(corners: Float32Array) {
    const count = corners.length / 9;
    const order = Uint32Array.from({ length: count }, (_, row) => row);
    const nodes: Node[] = [];
    if (count > 0) divide(corners, order, 0, count, nodes);
    this.#bounds = new Float32Array(nodes.length * 6);
    this.#links = new Int32Array(nodes.length * 2);
    this.#axes = Uint8Array.from(nodes, ({ axis }) => axis);
    nodes.forEach(({ bounds, link }, at) => {
      this.#bounds.set(bounds, at * 6);
      this.#links.set(link, at * 2);
    });
    this.#rowOf = order;
    this.#corners = new Float32Array(count * 9);
    order.forEach((row, at) => {
      for (let axis = 0; axis < 3; axis++) {
        const a = corners[row * 9 + axis] as number;
        this.#corners[at * 9 + axis] = a;
        this.#corners[at * 9 + 3 + axis] = (corners[row * 9 + 3 + axis] as number) - a;
        this.#corners[at * 9 + 6 + axis] = (corners[row * 9 + 6 + axis] as number) - a;
      }
    });
  }

  /** Whether anything lies on the way, up to a distance along a unit direction. */
  isBlocked(x: number, y: number, z: number, dx: number, dy: number, dz: number, reach: number): boolean {
    return this.#walk(x, y, z, dx, dy, dz, reach, true);
  }

  /** Finds the first triangle on the way; true when there is one. */
  castRay(x: number, y: number, z: number, dx: number, dy: number, dz: number, reach: number): boolean {
    return this.#walk(x, y, z, dx, dy, dz, reach, false);
  }

  #walk(
    x: number,
    y: number,
    z: number,
    dx: number,
    dy: number,
    dz: number,
    reach: number,
    isAnyEnough: boolean,
  ): boolean {
    const bounds = this.#bounds;
    const links = this.#links;
    const axes = this.#axes;
    const corners = this.#corners;
    const stack = this.#stack;
    const ix = 1 / (dx === 0 ? 1e-20 : dx);
    const iy = 1 / (dy === 0 ? 1e-20 : dy);
    const iz = 1 / (dz === 0 ? 1e-20 : dz);
    let best = reach;
    this.triangle = -1;
    if (links.length === 0) return false;
    let depth = 0;
    let node = 0;
    for (;;) {
      const b = node * 6;
      const x0 = ((bounds[b] as number) - x) * ix;
      const x1 = ((bounds[b + 3] as number) - x) * ix;
      const y0 = ((bounds[b + 1] as number) - y) * iy;
      const y1 = ((bounds[b + 4] as number) - y) * iy;
      const z0 = ((bounds[b + 2] as number) - z) * iz;
      const z1 = ((bounds[b + 5] as number) - z) * iz;
      let low = x0 < x1 ? x0 : x1;
      let high = x0 < x1 ? x1 : x0;
      const ly = y0 < y1 ? y0 : y1;
      const hy = y0 < y1 ? y1 : y0;
      if (ly > low) low = ly;
      if (hy < high) high = hy;
      const lz = z0 < z1 ? z0 : z1;
      const hz = z0 < z1 ? z1 : z0;
      if (lz > low) low = lz;
      if (hz < high) high = hz;
      if (high >= low && high >= 0 && low <= best) {
        const count = links[node * 2 + 1] as number;
        if (count === 0) {
          // The nearer child first: what lies behind its hits is never opened.
          const second = links[node * 2] as number;
          const axis = axes[node] as number;
          const isUpwards = (axis === 0 ? dx : axis === 1 ? dy : dz) >= 0;
          stack[depth++] = isUpwards ? second : node + 1;
          node = isUpwards ? node + 1 : second;
          continue;
        }
        const first = links[node * 2] as number;
        for (let at = first; at < first + count; at++) {
          const c = at * 9;
          const e1x = corners[c + 3] as number;
          const e1y = corners[c + 4] as number;
          const e1z = corners[c + 5] as number;
          const e2x = corners[c + 6] as number;
          const e2y = corners[c + 7] as number;
          const e2z = corners[c + 8] as number;
          const px = dy * e2z - dz * e2y;
          const py = dz * e2x - dx * e2z;
          const pz = dx * e2y - dy * e2x;
          const det = e1x * px + e1y * py + e1z * pz;
          if (det > -1e-12 && det < 1e-12) continue;
          const inverse = 1 / det;
          const tx = x - (corners[c] as number);
          const ty = y - (corners[c + 1] as number);
          const tz = z - (corners[c + 2] as number);
          const u = (tx * px + ty * py + tz * pz) * inverse;
          if (u < -1e-6 || u > 1.000001) continue;
          const qx = ty * e1z - tz * e1y;
          const qy = tz * e1x - tx * e1z;
          const qz = tx * e1y - ty * e1x;
          const v = (dx * qx + dy * qy + dz * qz) * inverse;
          if (v < -1e-6 || u + v > 1.000001) continue;
          const t = (e2x * qx + e2y * qy + e2z * qz) * inverse;
          if (t < nearest || t >= best) continue;
          if (isAnyEnough) return true;
          best = t;
          this.triangle = this.#rowOf[at] as number;
          this.distance = t;
          this.u = u;
          this.v = v;
          this.isBack = det < 0;
        }
      }
      if (depth === 0) return this.triangle >= 0;
      node = stack[--depth] as number;
    }
  }
}

interface Node {
  readonly bounds: number[];
  link: [number, number];
  axis: number;
}

/** Adds the node over a stretch of triangles, and all below it, and returns its number. */
function divide(corners: Float32Array, order: Uint32Array, from: number, to: number, nodes: Node[]): number {
  const at = nodes.length;
  const bounds = measure(corners, order, from, to);
  const node: Node = { bounds, link: [from, to - from], axis: 0 };
  nodes.push(node);
  if (to - from <= leafSize) return at;
  const { middle, axis } = split(corners, order, from, to);
  if (middle <= from || middle >= to) return at;
  divide(corners, order, from, middle, nodes);
  node.link = [divide(corners, order, middle, to, nodes), 0];
  node.axis = axis;
  return at;
}

function measure(corners: Float32Array, order: Uint32Array, from: number, to: number): number[] {
  const bounds = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let at = from; at < to; at++) {
    const c = (order[at] as number) * 9;
    for (let k = 0; k < 9; k++) {
      const value = corners[c + k] as number;
      const axis = k % 3;
      if (value < (bounds[axis] as number)) bounds[axis] = value;
      if (value > (bounds[axis + 3] as number)) bounds[axis + 3] = value;
    }
  }
  // Flat boxes have no inside: rounding must not let a ray slip through.
  for (let axis = 0; axis < 3; axis++) {
    bounds[axis] = (bounds[axis] as number) - 1e-4;
    bounds[axis + 3] = (bounds[axis + 3] as number) + 1e-4;
  }
  return bounds;
}

/** Sorts a stretch into two where the sum of area times count is least; returns the border and the axis. */
function split(
  corners: Float32Array,
  order: Uint32Array,
  from: number,
  to: number,
): { middle: number; axis: number } {
  const middle = (row: number, axis: number): number => {
    const c = row * 9 + axis;
    return ((corners[c] as number) + (corners[c + 3] as number) + (corners[c + 6] as number)) / 3;
  };
  let bestCost = Infinity;
  let bestAxis = -1;
  let bestAt = 0;
  for (let axis = 0; axis < 3; axis++) {
    let least = Infinity;
    let greatest = -Infinity;
    for (let at = from; at < to; at++) {
      const m = middle(order[at] as number, axis);
      if (m < least) least = m;
      if (m > greatest) greatest = m;
    }
    if (greatest - least < 1e-5) continue;
    const boxes = Array.from({ length: bins }, () => [
      Infinity,
      Infinity,
      Infinity,
      -Infinity,
      -Infinity,
      -Infinity,
    ]);
    const counts = Array.from({ length: bins }, () => 0);
    for (let at = from; at < to; at++) {
      const row = order[at] as number;
      const bin = Math.min(bins - 1, Math.floor(((middle(row, axis) - least) / (greatest - least)) * bins));
      counts[bin] = (counts[bin] as number) + 1;
      const box = boxes[bin] as number[];
      for (let k = 0; k < 9; k++) {
        const value = corners[row * 9 + k] as number;
        const a = k % 3;
        if (value < (box[a] as number)) box[a] = value;
        if (value > (box[a + 3] as number)) box[a + 3] = value;
      }
    }
    for (let cut = 1; cut < bins; cut++) {
      const cost =
        costOf(boxes.slice(0, cut), counts.slice(0, cut)) + costOf(boxes.slice(cut), counts.slice(cut));
      if (cost < bestCost) {
        bestCost = cost;
        bestAxis = axis;
        bestAt = least + ((greatest - least) * cut) / bins;
      }
    }
  }
  if (bestAxis < 0) return { middle: from, axis: 0 };
  let low = from;
  let high = to - 1;
  while (low <= high) {
    if (middle(order[low] as number, bestAxis) < bestAt) low++;
    else {
      const other = order[high] as number;
      order[high] = order[low] as number;
      order[low] = other;
      high--;
    }
  }
  return { middle: low, axis: bestAxis };
}

function costOf(boxes: readonly number[][], counts: readonly number[]): number {
  let count = 0;
  const all = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  boxes.forEach((box, at) => {
    const inBox = counts[at] ?? 0;
    if (inBox === 0) return;
    count += inBox;
    for (let axis = 0; axis < 3; axis++) {
      all[axis] = Math.min(all[axis] as number, box[axis] as number);
      all[axis + 3] = Math.max(all[axis + 3] as number, box[axis + 3] as number);
    }
  });
  if (count === 0) return 0;
  const [x, y, z] = [0, 1, 2].map((axis) => (all[axis + 3] as number) - (all[axis] as number)) as [
    number,
    number,
    number,
  ];
  return count * (x * y + y * z + z * x);
}
