import { turnPlanVector, type Rect } from '../../../src/museum/math/plan.ts';
import { mixBits } from '../../../src/museum/math/seeded-random.ts';
import type { Site } from './read-site.ts';

/** Half the width of the water, metres. */
export const streamHalf = 9;
/** From the middle of the stream to the middle of the road, metres. */
const toRoad = 17.5;
/** Radius of the drawn land, metres. */
export const landRadius = 540;

/** The shape of the valley, world metres. */
export interface Land {
  readonly middleX: number;
  readonly middleZ: number;
  /** Height of the ground. */
  heightAt(x: number, z: number): number;
  /** z of the middle of the stream at x, or null where there is none. */
  streamAt(x: number): number;
  /** Metres to the nearest court, house or balcony: to where somebody may stand and look. */
  outlookAt(x: number, z: number): number;
  /** Metres to the nearest court or house; 0 inside. */
  clearanceAt(x: number, z: number): number;
  /** Height below which rooms lie there; null where there are none. */
  roofAt(x: number, z: number): number | null;
  readonly water: number;
  /** z of the middle of the road along the valley at x, and whether it runs there. */
  roadAt(x: number): number;
  isRoad(x: number): boolean;
}

function noise(x: number, z: number): number {
  const xi = Math.floor(x);
  const zi = Math.floor(z);
  const fx = x - xi;
  const fz = z - zi;
  const sx = fx * fx * (3 - 2 * fx);
  const sz = fz * fz * (3 - 2 * fz);
  const at = (i: number, j: number): number => (mixBits(i * 374761 + j * 668265) & 0xffff) / 0xffff;
  const top = at(xi, zi) + (at(xi + 1, zi) - at(xi, zi)) * sx;
  const bottom = at(xi, zi + 1) + (at(xi + 1, zi + 1) - at(xi, zi + 1)) * sx;
  return top + (bottom - top) * sz;
}

/** Broad noise without grain, 0 … 1. */
export function swell(x: number, z: number): number {
  return 0.72 * noise(x, z) + 0.28 * noise(x * 2.1 + 7, z * 2.1);
}

/** Noise in four octaves, 0 … 1. */
export function roughness(x: number, z: number): number {
  return (
    0.52 * noise(x, z) +
    0.26 * noise(x * 2.1 + 7, z * 2.1) +
    0.14 * noise(x * 4.3, z * 4.3 + 3) +
    0.08 * noise(x * 9, z * 9)
  );
}

function distanceTo(rect: Rect, x: number, z: number): number {
  return Math.hypot(Math.max(rect.minX - x, 0, x - rect.maxX), Math.max(rect.minZ - z, 0, z - rect.maxZ));
}

function smooth(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** Lays the valley around the courts: flat where one walks, a stream beyond them, wooded slopes on both sides. */
export function shapeLand(site: Site): Land {
  const courts = site.courts.map(({ rect }) => rect);
  const houses: Rect[] = site.houses.map(({ x, z, yaw, blockDepth: depth }) => {
    const dx = -Math.sin(yaw) * depth;
    const dz = -Math.cos(yaw) * depth;
    const half = 33;
    const isAlongZ = Math.abs(Math.cos(yaw)) > 0.5;
    return isAlongZ
      ? { minX: x - half, maxX: x + half, minZ: Math.min(z, z + dz), maxZ: Math.max(z, z + dz) }
      : { minX: Math.min(x, x + dx), maxX: Math.max(x, x + dx), minZ: z - half, maxZ: z + half };
  });
  const flat = [...courts, ...houses];
  const first = site.houses[0];
  const main = courts.filter((rect) => first && distanceTo(rect, first.x, first.z) < 70);
  const edge = Math.max(
    first ? first.z + 44 : 40,
    ...main.map(({ maxZ, maxX, minX }) => (maxX - minX > 20 ? maxZ : -Infinity)),
  );
  const streamZ = edge + 26;
  const middleX = first?.x ?? 0;
  const middleZ =
    site.houses.length > 1 ? (first?.z ?? 0) * 0.5 + (site.houses[1]?.z ?? 0) * 0.5 : (first?.z ?? 0) + 20;
  const { ground } = site;
  const streamAt = (x: number): number => streamZ + 3.4 * Math.sin(x / 37) + 1.9 * Math.sin(x / 17 + 1);
  const clearanceAt = (x: number, z: number): number => {
    let least = Infinity;
    for (const rect of flat) least = Math.min(least, distanceTo(rect, x, z));
    return least;
  };
  const roadAt = (x: number): number => streamAt(x) - toRoad;
  const isRoad = (x: number): boolean => Math.abs(x - middleX) < 260 && clearanceAt(x, roadAt(x)) > 0;
  /** Hills on both sides of the valley, before anything is cut into them. */
  const hillAt = (x: number, z: number): number => {
    const away = Math.max(0, Math.abs(z - streamAt(x)) - 34);
    if (away === 0) return 0;
    const aside = smooth(30, 210, Math.abs(x - middleX));
    const steep = 132 * (1 - Math.exp(-away / 112)) * (0.35 + 0.95 * roughness(x / 120 + 20, z / 120 + 5));
    const spurs = 26 * (roughness(x / 46 + 3, z / 46 + 9) - 0.45) * smooth(20, 120, away);
    return (steep + spurs) * (0.8 + 0.35 * aside) + 3 * roughness(x / 16, z / 16) * smooth(0, 30, away);
  };
  return {
    middleX,
    middleZ,
    streamAt,
    clearanceAt,
    outlookAt: (x, z) => {
      let least = clearanceAt(x, z);
      for (const { rect } of site.balconies) least = Math.min(least, distanceTo(rect, x, z));
      return least;
    },
    roadAt,
    isRoad,
    water: ground - 2.6,
    roofAt: (x, z) => site.dug.find(({ rect }) => distanceTo(rect, x, z) === 0)?.top ?? null,
    heightAt: (x, z) => {
      const clearance = clearanceAt(x, z);
      const fromStream = Math.abs(z - streamAt(x));
      const wild = smooth(6, 62, clearance);
      let height = ground - 0.07 + (wild > 0 ? hillAt(x, z) * wild : 0);
      // Verges are not billiard tables.
      const uneven = smooth(1.2, 9, clearance) * smooth(2.6, 7, Math.abs(z - roadAt(x)));
      if (uneven > 0) height += (0.5 * roughness(x / 7, z / 7) - 0.18) * uneven;
      // The stream has cut its bed; where a path crosses, a bridge does.
      const isOnPath = clearance === 0 && fromStream > streamHalf + 4.2;
      if (fromStream < streamHalf + 7 && !isOnPath) {
        const bank = fromStream + 2.2 * (roughness(x / 6, z / 6) - 0.5);
        const bed = smooth(streamHalf + 5.5, streamHalf - 3.5, bank);
        height = height * (1 - bed) + (ground - 3.6 + 0.5 * roughness(x / 3, z / 3)) * bed;
      }
      // The hill covers the rooms dug into it, behind the blocks that stand free.
      for (const { behind, top } of site.dug) {
        const cover = Math.min(top + 1.5 - 1.1 * distanceTo(behind, x, z), ground + (clearance - 1) * 6);
        height = Math.max(height, cover);
      }
      for (const { rect, floorY, turns } of site.balconies) {
        // A side valley opens before the balcony; its far side rises again to the ridges.
        const [outX, outZ] = turnPlanVector(0, -1, turns);
        const dx = x - (rect.minX + rect.maxX) / 2;
        const dz = z - (rect.minZ + rect.maxZ) / 2;
        const ahead = dx * outX + dz * outZ;
        if (ahead < -12) continue;
        const across = dx * outZ - dz * outX;
        const aside = Math.max(0, Math.abs(across) - 24 - 0.6 * Math.max(0, ahead));
        const beyond = Math.max(0, ahead - 175 - 30 * Math.sin(across / 70));
        let floor = floorY - 13 - 0.17 * Math.min(ahead, 200) + 0.75 * aside;
        if (floor - 2 > height) continue;
        if (beyond > 0) floor += beyond * 0.3 * (0.55 + 0.9 * roughness(x / 80 + 4, z / 80));
        floor += 4 * (roughness(x / 21, z / 21) - 0.5) * smooth(4, 40, ahead);
        height = Math.min(height, floor);
      }
      return height;
    },
  };
}
