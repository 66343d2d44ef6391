/** A picture cut into triangles: corners on its grid, each with the colour that is there. */
export interface PictureMesh {
  /** 0…1 from the left and from the top, 2 a vertex. */
  readonly points: Float32Array;
  /** sRGB bytes, 3 a vertex. */
  readonly colours: Uint8Array;
  readonly indices: Uint32Array;
}

/** The picture as a square grid of colours: `side` × `side` pixels, sRGB bytes. */
export interface PictureGrid {
  /** A power of two and one. */
  readonly side: number;
  readonly pixels: Uint8Array;
}

/**
 * Cuts a picture into right triangles, small where its colours change and large where they do not, so that colours run
 * evenly over each (right-triangulated irregular network). Neighbours always share their corners: there is no gap.
 *
 * @param levels most triangles of each mesh, each smaller than the one before
 */
export function triangulatePicture(grid: PictureGrid, levels: readonly number[]): PictureMesh[] {
  const errors = measureErrors(grid);
  return levels.map((most) => cut(grid, errors, findThreshold(grid, errors, most)));
}

/**
 * By pixel: how far the colour there is from what its triangle would show without it, and at least as far as that of every
 * pixel its triangle would have to be cut at later.
 */
function measureErrors({ side, pixels }: PictureGrid): Float32Array {
  const size = side - 1;
  const errors = new Float32Array(side * side);
  const difference = (a: number, b: number, middle: number): number => {
    let most = 0;
    for (let channel = 0; channel < 3; channel++) {
      const mean = ((pixels[a * 3 + channel] as number) + (pixels[b * 3 + channel] as number)) / 2;
      most = Math.max(most, Math.abs(mean - (pixels[middle * 3 + channel] as number)));
    }
    return most;
  };
  // From the smallest triangles up: each halving of the grid has edges along its diagonals, then along its rows.
  for (let step = 2; step <= size; step *= 2) {
    const half = step / 2;
    // Middles of edges along rows and columns; children are the centres of the squares of half the size beside them.
    for (let y = 0; y <= size; y += half)
      for (let x = (y / half) % 2 === 0 ? half : 0; x <= size; x += step) {
        const isAcross = (y / half) % 2 === 0;
        const at = y * side + x;
        const [a, b] = isAcross ? [at - half, at + half] : [at - half * side, at + half * side];
        let error = difference(a, b, at);
        if (half > 1) {
          const quarter = half / 2;
          for (const [dx, dy] of [
            [-quarter, -quarter],
            [quarter, -quarter],
            [-quarter, quarter],
            [quarter, quarter],
          ] as const) {
            const [cx, cy] = [x + dx, y + dy];
            if (cx < 0 || cy < 0 || cx > size || cy > size) continue;
            error = Math.max(error, errors[cy * side + cx] as number);
          }
        }
        errors[at] = error;
      }
    // Centres of squares; children are the middles of their four sides.
    for (let y = half; y < size; y += step)
      for (let x = half; x < size; x += step) {
        const at = y * side + x;
        const isFalling = ((x - half) / step + (y - half) / step) % 2 === 0;
        const [a, b] = isFalling
          ? [at - half * side - half, at + half * side + half]
          : [at - half * side + half, at + half * side - half];
        errors[at] = Math.max(
          difference(a, b, at),
          errors[at - half] as number,
          errors[at + half] as number,
          errors[at - half * side] as number,
          errors[at + half * side] as number,
        );
      }
  }
  return errors;
}

/** Visits the triangles that are left when nothing finer than `threshold` is shown. */
function visit(
  { side }: PictureGrid,
  errors: Float32Array,
  threshold: number,
  take: (ax: number, ay: number, bx: number, by: number, cx: number, cy: number) => void,
): void {
  const size = side - 1;
  const walk = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): void => {
    const mx = (ax + bx) / 2;
    const my = (ay + by) / 2;
    if (Math.abs(ax - cx) + Math.abs(ay - cy) > 1 && (errors[my * side + mx] as number) > threshold) {
      walk(cx, cy, ax, ay, mx, my);
      walk(bx, by, cx, cy, mx, my);
    } else take(ax, ay, bx, by, cx, cy);
  };
  walk(0, 0, size, size, size, 0);
  walk(size, size, 0, 0, 0, size);
}

function count(grid: PictureGrid, errors: Float32Array, threshold: number): number {
  let triangles = 0;
  visit(grid, errors, threshold, () => triangles++);
  return triangles;
}

/** The least threshold with which no more than so many triangles are left. */
function findThreshold(grid: PictureGrid, errors: Float32Array, most: number): number {
  let [low, high] = [0, 256];
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (count(grid, errors, middle) > most) low = middle;
    else high = middle;
  }
  return high;
}

function cut(grid: PictureGrid, errors: Float32Array, threshold: number): PictureMesh {
  const { side, pixels } = grid;
  const rows = new Int32Array(side * side).fill(-1);
  const points: number[] = [];
  const colours: number[] = [];
  const indices: number[] = [];
  const row = (x: number, y: number): number => {
    const at = y * side + x;
    const known = rows[at] as number;
    if (known >= 0) return known;
    points.push(x / (side - 1), y / (side - 1));
    colours.push(pixels[at * 3] as number, pixels[at * 3 + 1] as number, pixels[at * 3 + 2] as number);
    return (rows[at] = points.length / 2 - 1);
  };
  visit(grid, errors, threshold, (ax, ay, bx, by, cx, cy) => {
    indices.push(row(ax, ay), row(bx, by), row(cx, cy));
  });
  return {
    points: Float32Array.from(points),
    colours: Uint8Array.from(colours),
    indices: Uint32Array.from(indices),
  };
}
