import { sunDirection } from '../../models/building/exterior/sunlight.ts';
import { computeLampLight } from '../../models/building/light/compute-lamp-light.ts';
import type { CaseStrip } from '../../models/building/light/list-case-strips.ts';
import type { Lamp, LampFitting } from '../../models/building/light/list-room-lamps.ts';
import { interleave } from './gather-rays.ts';
import type { RoomScene } from './room-scene.ts';
import type { TexelField } from './texel-field.ts';
import type { TriangleTree } from './triangle-tree.ts';

/** How far a lamp's light comes from beside its middle, metres (along x, y and z), and rays to look for it. */
interface LampBody {
  readonly reach: readonly [number, number, number];
  readonly rays: number;
}

const bodies: Record<LampFitting, LampBody> = {
  'track-spot': { reach: [0.06, 0.03, 0.06], rays: 6 },
  chandelier: { reach: [0.55, 0.25, 0.55], rays: 8 },
  pendant: { reach: [0.13, 0.02, 0.13], rays: 5 },
  'line-x': { reach: [1.1, 0.01, 0.05], rays: 8 },
  'line-z': { reach: [0.05, 0.01, 1.1], rays: 8 },
  panel: { reach: [0.6, 0.01, 0.6], rays: 9 },
  'bare-bulb': { reach: [0.05, 0.05, 0.05], rays: 4 },
  none: { reach: [0.12, 0.08, 0.12], rays: 4 },
};

/** In which order the neighbours in a square take their turns: those side by side lie far apart. */
const order = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Beyond this a strip in a case is not reckoned with, metres. */
const stripReach = 5;

/** Light of the low sun on a surface square to it; linear RGB. */
const sunlight = [1.9, 1.3, 0.74] as const;

/** Light straight from what shines, by `TexelField.rows`. */
export interface DirectLight {
  /** From beams and the sun, linear RGB: their edges are sharp. */
  readonly beams: Float32Array;
  /** From wide lamps, without colour; a square of four by four neighbours complete each other. */
  readonly wide: Float32Array;
  /** From the strips in the cases, without colour; four neighbours of a row complete each other. */
  readonly strips: Float32Array;
}

/**
 * Lights every texel straight from the lamps, with shadows. Lamps shine by the same law as on the corners of a
 * shell and on exhibits, so that all stand in one light.
 */
export function lightDirectly(
  scene: RoomScene,
  field: TexelField,
  tree: TriangleTree,
  isHidden: Uint8Array,
): DirectLight {
  const { rows, position, normal, size } = field;
  const beams = new Float32Array(rows.length * 3);
  const wide = new Float32Array(rows.length);
  const strips = new Float32Array(rows.length);
  const { colour } = scene.frame.style.lamps;
  const offset = new OffsetSource();
  for (let row = 0; row < rows.length; row++) {
    if (isHidden[row]) continue;
    const texel = rows[row] as number;
    const nx = normal[texel * 3] as number;
    const ny = normal[texel * 3 + 1] as number;
    const nz = normal[texel * 3 + 2] as number;
    const x = (position[texel * 3] as number) + nx * 0.004;
    const y = (position[texel * 3 + 1] as number) + ny * 0.004;
    const z = (position[texel * 3 + 2] as number) + nz * 0.004;
    const u = texel % interleave;
    const v = Math.floor(texel / size) % interleave;
    let sum = 0;
    for (const lamp of scene.lamps) {
      // From the middle first: most lamps shine elsewhere.
      const dx = lamp.at[0] - x;
      const dy = lamp.at[1] - y;
      const dz = lamp.at[2] - z;
      if (dx * dx + dy * dy + dz * dz > (lamp.reach + 1) ** 2) continue;
      if (dx * nx + dy * ny + dz * nz < -1.2) continue;
      if (lamp.isWide) offset.start((order[v * interleave + u] as number) / order.length);
      else offset.startAnyhow(texel);
      const light = lightFrom(lamp, tree, offset, x, y, z, nx, ny, nz);
      if (lamp.isWide) wide[row] = (wide[row] as number) + light;
      else sum += light;
    }
    const turn = ((u + 2 * v) % interleave) / interleave + 0.125;
    for (const strip of scene.strips)
      strips[row] = (strips[row] as number) + lightFromStrip(strip, tree, turn, x, y, z, nx, ny, nz);
    for (let channel = 0; channel < 3; channel++)
      beams[row * 3 + channel] = sum * (colour[channel] as number);
    if (scene.isOpen) {
      const [sx, sy, sz] = sunDirection;
      const facing = nx * sx + ny * sy + nz * sz;
      if (facing > 0 && !tree.isBlocked(x, y, z, sx, sy, sz, 200)) {
        for (let channel = 0; channel < 3; channel++)
          beams[row * 3 + channel] =
            (beams[row * 3 + channel] as number) + facing * (sunlight[channel] as number);
      }
    }
  }
  return { beams, wide, strips };
}

function lightFrom(
  lamp: Lamp,
  tree: TriangleTree,
  offset: OffsetSource,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  const { reach, rays } = bodies[lamp.fitting];
  let sum = 0;
  const point: [number, number, number] = [0, 0, 0];
  const moved = { ...lamp, at: point };
  for (let ray = 0; ray < rays; ray++) {
    for (let axis = 0; axis < 3; axis++)
      point[axis] = (lamp.at[axis] as number) + (reach[axis] as number) * offset.next(ray, rays, axis);
    const light = computeLampLight(moved, x, y, z, nx, ny, nz);
    if (light < 1e-4) continue;
    const dx = point[0] - x;
    const dy = point[1] - y;
    const dz = point[2] - z;
    const distance = Math.hypot(dx, dy, dz);
    // The last hand's breadth belongs to the lamp and what holds it.
    const way = distance - 0.07;
    if (way > 0 && tree.isBlocked(x, y, z, dx / distance, dy / distance, dz / distance, way)) continue;
    sum += light;
  }
  return sum / rays;
}

/** From the stretch of a strip that lies nearest, by a few points of it. */
function lightFromStrip(
  { from, to, towards, power }: CaseStrip,
  tree: TriangleTree,
  turn: number,
  x: number,
  y: number,
  z: number,
  nx: number,
  ny: number,
  nz: number,
): number {
  const ax = to[0] - from[0];
  const ay = to[1] - from[1];
  const az = to[2] - from[2];
  const length = Math.hypot(ax, ay, az);
  const ux = ax / length;
  const uy = ay / length;
  const uz = az / length;
  const px = x - from[0];
  const py = y - from[1];
  const pz = z - from[2];
  const along = px * ux + py * uy + pz * uz;
  const nearest = Math.min(length, Math.max(0, along));
  const squared = (px - ux * nearest) ** 2 + (py - uy * nearest) ** 2 + (pz - uz * nearest) ** 2;
  if (squared > stripReach * stripReach) return 0;
  // Behind the strip, or facing away from all of it.
  if (px * towards[0] + py * towards[1] + pz * towards[2] < -0.05) return 0;
  const near = Math.sqrt(squared);
  const window = Math.max(0.5, near * 2.5);
  const low = Math.max(0, nearest - window);
  const high = Math.min(length, nearest + window);
  const rays = near < 1.2 ? 6 : near < 2.5 ? 3 : 1;
  let sum = 0;
  for (let ray = 0; ray < rays; ray++) {
    const s = low + ((high - low) * (ray + turn)) / rays;
    const dx = from[0] + ux * s - x;
    const dy = from[1] + uy * s - y;
    const dz = from[2] + uz * s - z;
    const square = dx * dx + dy * dy + dz * dz;
    const distance = Math.sqrt(square) + 1e-5;
    const facing = (dx * nx + dy * ny + dz * nz) / distance;
    const beam = -(dx * towards[0] + dy * towards[1] + dz * towards[2]) / distance;
    if (facing <= 0 || beam <= 0) continue;
    const light = (facing * beam) / (square + 0.02);
    if (light * power < 1e-4) continue;
    if (tree.isBlocked(x, y, z, dx / distance, dy / distance, dz / distance, distance - 0.012)) continue;
    sum += light;
  }
  return (sum * power * (high - low)) / rays;
}

/** Numbers −1 … 1 that spread evenly over a lamp's body, otherwise for each texel, and always the same. */
class OffsetSource {
  #turn = 0;

  start(turn: number): void {
    this.#turn = turn;
  }

  startAnyhow(texel: number): void {
    let hash = Math.imul(texel ^ 0x9e3779b9, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    this.#turn = ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
  }

  /** The first axis takes equal steps over its length, the others follow by irrational strides. */
  next(ray: number, rays: number, axis: number): number {
    const stride = axis === 0 ? 1 / rays : axis === 1 ? 0.7548776662466927 : 0.5698402909980532;
    const value = (ray + 0.5) * stride + this.#turn * (axis + 1);
    return 2 * (value - Math.floor(value)) - 1;
  }
}
