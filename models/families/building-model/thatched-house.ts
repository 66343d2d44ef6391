import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { Shape } from '../../kit/shape.ts';
import { lattice, type Bar } from '../../parts/lattice.ts';
import { thatchedRoof } from './thatched-roof.ts';

export interface ThatchedHouse {
  readonly walls: Shape;
  /** Posts, beams, lattice of the doors, the boards of the porch. */
  readonly timber: Shape;
  readonly straw: Shape;
  readonly ropes: Shape;
  readonly terrace: Shape;
}

/**
 * A thatched farmhouse in a row of `bays` rooms facing +z, standing on y = 0; outer size of its roof. Walls of clay
 * between posts, paper doors with wooden lattice, a narrow porch before the middle rooms, a terrace of stones.
 */
export function thatchedHouse(
  width: number,
  depth: number,
  height: number,
  bays: number,
  isBarn = false,
): ThatchedHouse {
  const terraceHeight = height * 0.08;
  const eave = height * 0.52;
  const [wallWidth, wallDepth] = [width * 0.84, depth * 0.66];
  const wallHeight = eave - terraceHeight + height * 0.06;
  const bay = wallWidth / bays;
  const front = wallDepth / 2;
  const post = height * 0.032;
  const posts = Array.from({ length: bays + 1 }, (_, i) => -wallWidth / 2 + i * bay);
  const roof = thatchedRoof(width, depth, height - eave);
  const lath: Bar[] = [];
  const frames: Shape[] = [];
  const leaves: Shape[] = [];
  posts.slice(0, -1).forEach((x, i) => {
    if (isBarn && i === 0) return;
    const [w, h] = [bay * 0.62, wallHeight * 0.72];
    const [cx, y0] = [x + bay / 2, terraceHeight + wallHeight * 0.1];
    const z = front + post * 0.35;
    leaves.push(box(w, h, post * 0.3, 0).move(cx, y0, z - post * 0.2));
    for (const side of [-0.5, 0, 0.5])
      frames.push(box(post * 0.5, h, post * 0.5, 0).move(cx + side * w, y0, z));
    for (const t of [0, 1])
      frames.push(box(w, post * 0.5, post * 0.5, 0).move(cx, y0 + t * h - post * 0.25, z));
    for (let k = 1; k < 8; k++)
      if (k !== 4)
        lath.push([
          [cx - w / 2 + (w * k) / 8, y0, z],
          [cx - w / 2 + (w * k) / 8, y0 + h, z],
        ]);
    for (const t of [0.12, 0.2, 0.46, 0.54, 0.8, 0.88])
      lath.push([
        [cx - w / 2, y0 + h * t, z],
        [cx + w / 2, y0 + h * t, z],
      ]);
  });
  const porch = box(bay * Math.max(1, bays - 2), post * 0.7, depth * 0.1, post * 0.15).move(
    bays > 2 ? 0 : bay / 2,
    terraceHeight + wallHeight * 0.08,
    front + depth * 0.055,
  );
  const body = box(wallWidth, wallHeight, wallDepth, post * 0.1).move(0, terraceHeight, 0);
  const stones = Array.from({ length: bays * 3 }, (_, i) => {
    const w = (wallWidth * 1.04) / (bays * 3);
    return box(w * 0.94, terraceHeight * (0.85 + 0.12 * ((i * 7) % 3)), w * 0.7, terraceHeight * 0.2).move(
      -wallWidth * 0.52 + w * (i + 0.5),
      0,
      front + depth * 0.13,
    );
  });
  return {
    walls: Shape.merge(body, ...leaves),
    timber: Shape.merge(
      ...posts.flatMap((x) =>
        [-1, 1].map((z) =>
          cylinder(post * 0.62, wallHeight, { segments: 7, chamfer: 0 }).move(x, terraceHeight, z * front),
        ),
      ),
      ...[0.06, 0.9].map((t) =>
        box(wallWidth, post * 0.8, wallDepth + post * 0.5, 0).move(0, terraceHeight + wallHeight * t, 0),
      ),
      ...frames,
      ...(isBarn ? [] : [porch]),
      lattice(lath, post * 0.11, 3),
      // Rafter ends below the eave.
      ...Array.from({ length: bays * 3 }, (_, i) => {
        const x = ((i + 0.5) / (bays * 3) - 0.5) * wallWidth * 1.05;
        return box(post * 0.45, post * 0.45, depth * 0.86, 0).move(x, eave - post * 0.3, 0);
      }),
    ),
    straw: roof.straw.move(0, eave, 0),
    ropes: roof.ropes.move(0, eave, 0),
    terrace: Shape.merge(
      box(wallWidth * 1.06, terraceHeight, wallDepth + depth * 0.2, terraceHeight * 0.1),
      ...stones,
    ),
  };
}
