import { Matrix4, Vector3, type Mesh } from 'three';
import { gradeSpan } from '../../../../models/building/shell/shell-attributes.ts';
import { partNames, type PartName } from '../../../museum/floorplan/building-part.ts';

/** A ray in world metres; the direction has length 1. */
export interface SightLine {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly dx: number;
  readonly dy: number;
  readonly dz: number;
}

/** What a look meets first on the surfaces of the house, and how far away, metres. */
export interface SurfaceHit {
  readonly part: PartName;
  readonly distance: number;
}

const back = new Matrix4();
const from = new Vector3();
const way = new Vector3();

/**
 * The first surface that a look meets among shells, placed and turned but never stretched. Triangle by triangle: asked a
 * few times a second at most, and only while somebody wants to know. Back faces are looked through, as they are
 * drawn through.
 *
 * @param most how far to look, metres
 */
export function findSurfacePart(shells: Iterable<Mesh>, line: SightLine, most: number): SurfaceHit | null {
  let distance = most;
  let code = -1;
  for (const shell of shells) {
    const { geometry } = shell;
    const position = geometry.getAttribute('position')?.array;
    const surface = geometry.getAttribute('surface')?.array;
    const index = geometry.index?.array;
    if (!position || !surface || !index) continue;
    back.copy(shell.matrixWorld).invert();
    const { x, y, z } = from.set(line.x, line.y, line.z).applyMatrix4(back);
    const { x: dx, y: dy, z: dz } = way.set(line.dx, line.dy, line.dz).transformDirection(back);
    const sphere = geometry.boundingSphere;
    if (sphere) {
      const mx = sphere.center.x - x;
      const my = sphere.center.y - y;
      const mz = sphere.center.z - z;
      const along = mx * dx + my * dy + mz * dz;
      const beside = mx * mx + my * my + mz * mz - along * along;
      if (beside > sphere.radius * sphere.radius || along + sphere.radius < 0) continue;
      if (along - sphere.radius > distance) continue;
    }
    for (let at = 0; at < index.length; at += 3) {
      const a = (index[at] as number) * 3;
      const b = (index[at + 1] as number) * 3;
      const c = (index[at + 2] as number) * 3;
      const ax = (position[a] as number) - x;
      const ay = (position[a + 1] as number) - y;
      const az = (position[a + 2] as number) - z;
      const ux = (position[b] as number) - x - ax;
      const uy = (position[b + 1] as number) - y - ay;
      const uz = (position[b + 2] as number) - z - az;
      const vx = (position[c] as number) - x - ax;
      const vy = (position[c + 1] as number) - y - ay;
      const vz = (position[c + 2] as number) - z - az;
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      const facing = nx * dx + ny * dy + nz * dz;
      if (facing >= 0) continue;
      const away = (nx * ax + ny * ay + nz * az) / facing;
      if (away <= 1e-4 || away >= distance) continue;
      const px = dx * away - ax;
      const py = dy * away - ay;
      const pz = dz * away - az;
      const area = nx * nx + ny * ny + nz * nz;
      // Shares of the two edges: the point lies within if none is negative and both are at most the whole.
      const s = ((py * vz - pz * vy) * nx + (pz * vx - px * vz) * ny + (px * vy - py * vx) * nz) / area;
      if (s < 0) continue;
      const t = ((uy * pz - uz * py) * nx + (uz * px - ux * pz) * ny + (ux * py - uy * px) * nz) / area;
      if (t < 0 || s + t > 1) continue;
      distance = away;
      code = surface[(index[at] as number) * 4 + 3] as number;
    }
  }
  const part = code < 0 ? undefined : partNames[Math.floor(code / gradeSpan)];
  return part === undefined ? null : { part, distance };
}
