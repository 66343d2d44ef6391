import { paint, shadeColour } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';
import type { Boulder } from './draw-boulders.ts';
import { streamHalf, type Land } from './land.ts';
import type { Site } from './read-site.ts';

const stone = paint('ashlar', 0xc2b8a6, 0);
const granite = paint('granite-pale', 0xc4bcae, 0.04);

/** Where a path goes over the stream: its width, and from where to where along z, metres. */
export interface Bridge {
  readonly minX: number;
  readonly maxX: number;
  readonly minZ: number;
  readonly maxZ: number;
  readonly floorY: number;
}

/** Finds the bridges: level paths along z that the stream crosses. */
export function findBridges(site: Site, land: Land): Bridge[] {
  const found: Bridge[] = [];
  for (const { rect, slope, floorY } of site.courts) {
    if (slope || rect.maxX - rect.minX > 14) continue;
    const middle = land.streamAt((rect.minX + rect.maxX) / 2);
    const reach = streamHalf + 4.4;
    if (rect.maxZ < middle - reach || rect.minZ > middle + reach) continue;
    const bridge = { minX: rect.minX, maxX: rect.maxX, minZ: middle - reach, maxZ: middle + reach, floorY };
    if (!found.some((other) => other.minX === bridge.minX && other.minZ === bridge.minZ)) found.push(bridge);
  }
  return found;
}

/**
 * A bridge of three flat arches with rails of granite, beside and below where one walks. Returns its piers, round
 * which the water foams.
 */
export function drawBridge(draft: ShellDraft, land: Land, bridge: Bridge): Boulder[] {
  const { minX, maxX, minZ, maxZ, floorY } = bridge;
  const out = 0.42;
  const [x0, x1] = [minX - out, maxX + out];
  const arches = 3;
  const pier = 1.3;
  const span = (maxZ - minZ - pier * (arches + 1)) / arches;
  const spring = land.water + 0.35;
  const crown = floorY - 0.55;
  const foot = land.water - 1.6;
  const piers: Boulder[] = [];
  /** Lower edge of the face at z: the arch, or the foot of a pier. */
  const archAt = (z: number): number | null => {
    const at = (z - minZ) % (span + pier);
    if (at <= pier - 1e-6) return null;
    const t = ((at - pier) / span) * 2 - 1;
    return spring + (crown - spring) * Math.sqrt(Math.max(0, 1 - t * t));
  };
  const cuts: number[] = [minZ];
  for (let arch = 0; arch < arches; arch++) {
    const from = minZ + pier + arch * (span + pier);
    for (let part = 0; part <= 12; part++) {
      const t = -Math.cos((part / 12) * Math.PI);
      cuts.push(from + ((t + 1) / 2) * span);
    }
  }
  cuts.push(maxZ);
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [z0, z1] = [cuts[at] as number, cuts[at + 1] as number];
    if (z1 - z0 < 1e-4) continue;
    const isPier = archAt((z0 + z1) / 2) === null;
    const y0 = isPier ? foot : (archAt(z0) ?? spring);
    const y1 = isPier ? foot : (archAt(z1) ?? spring);
    draft.with(stone).tint(shadeColour(stone.colour, isPier ? 0.9 : 1));
    draft.quad([x1, y1, z1], [x1, y0, z0], [x1, floorY, z0], [x1, floorY, z1]);
    draft.quad([x0, y0, z0], [x0, y1, z1], [x0, floorY, z1], [x0, floorY, z0]);
    if (!isPier) {
      draft.tint(shadeColour(stone.colour, 0.62));
      draft.quad([x0, y1, z1], [x0, y0, z0], [x1, y0, z0], [x1, y1, z1]);
    }
  }
  for (let at = 0; at <= arches; at++) {
    const z = minZ + at * (span + pier);
    draft.with(stone).tint(shadeColour(stone.colour, 0.72));
    draft.quad([x1, foot, z], [x0, foot, z], [x0, spring, z], [x1, spring, z]);
    draft.quad([x0, foot, z + pier], [x1, foot, z + pier], [x1, spring, z + pier], [x0, spring, z + pier]);
    if (at === 0 || at === arches) continue;
    // Cutwaters, low and blunt.
    for (const [x, side] of [
      [x0, -1],
      [x1, 1],
    ] as const) {
      const nose = x + side * 0.9;
      const top = spring + 0.35;
      const middle = z + pier / 2;
      draft.with(stone).tint(shadeColour(stone.colour, 0.8));
      const a: Vector = [x, foot, z];
      const b: Vector = [x, foot, z + pier];
      const tip: Vector = [nose, foot, middle];
      const raise = ([px, , pz]: Vector): Vector => [px, top, pz];
      if (side < 0) {
        draft.quad(a, tip, raise(tip), raise(a));
        draft.quad(tip, b, raise(b), raise(tip));
        draft.quad(raise(a), raise(tip), raise(b), [x, top + 0.5, middle]);
      } else {
        draft.quad(tip, a, raise(a), raise(tip));
        draft.quad(b, tip, raise(tip), raise(b));
        draft.quad(raise(tip), raise(a), [x, top + 0.5, middle], raise(b));
      }
      piers.push({ at: [nose - side * 0.4, land.water, middle], radius: 0.75 });
    }
  }
  drawRails(draft, bridge, out);
  return piers;
}

/** Posts with caps, two rails between them, on a kerb beside the deck. */
function drawRails(draft: ShellDraft, { minX, maxX, minZ, maxZ, floorY }: Bridge, out: number): void {
  for (const [inner, outer] of [
    [maxX, maxX + out],
    [minX - out, minX],
  ] as const) {
    draft.with(granite);
    draft.box([inner, floorY - 0.2, minZ - 0.4], [outer, floorY + 0.14, maxZ + 0.4]);
    const middle = (inner + outer) / 2;
    const count = Math.max(2, Math.round((maxZ - minZ) / 2.1));
    const step = (maxZ - minZ) / count;
    for (let at = 0; at <= count; at++) {
      const z = minZ + at * step;
      draft.with(granite);
      draft.box([middle - 0.12, floorY + 0.14, z - 0.12], [middle + 0.12, floorY + 1.02, z + 0.12], 'XxZz');
      draft.lathe(
        [middle, floorY + 1.02, z],
        [
          [0.17, 0],
          [0.17, 0.05],
          [0.09, 0.09],
          [0.14, 0.17],
          [0.11, 0.26],
          [0, 0.3],
        ],
        8,
      );
      if (at === count) continue;
      for (const [low, high] of [
        [0.38, 0.5],
        [0.78, 0.92],
      ] as const)
        draft.box(
          [middle - 0.06, floorY + low, z + 0.12],
          [middle + 0.06, floorY + high, z + step - 0.12],
          'XxYy',
        );
    }
  }
}
