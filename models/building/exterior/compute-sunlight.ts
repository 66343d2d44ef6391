import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import type { HouseSite } from './read-site.ts';
import type { Shade } from './draw-house.ts';
import { normalise, type Vector } from '../shell/vector.ts';

/** Late on an October afternoon: low, from the left of the main front. */
export const sunDirection: Vector = normalise([-0.78, 0.42, 0.5]);
const sunColour: Vector = [1.5, 1.1, 0.66];
const skyColour: Vector = [0.25, 0.3, 0.39];
const groundColour: Vector = [0.2, 0.155, 0.1];

interface Occluder {
  readonly site: HouseSite;
  readonly shades: readonly Shade[];
}

/**
 * Sun with shadows of the houses, and sky, on every vertex of a draft in the world frame. Shadows are those of
 * plain boxes; under the eaves the sky is hidden too.
 */
export function computeSunlight(
  draft: ShellDraft,
  occluders: readonly Occluder[],
): { light: Float32Array; openness: Float32Array } {
  const count = draft.vertexCount;
  const light = new Float32Array(count * 3);
  const openness = new Float32Array(count).fill(1);
  for (let row = 0; row < count; row++) {
    const nx = draft.normal[row * 3] as number;
    const ny = draft.normal[row * 3 + 1] as number;
    const nz = draft.normal[row * 3 + 2] as number;
    const isFree = draft.zone[row] === lightZone.free;
    const facing = nx * sunDirection[0] + ny * sunDirection[1] + nz * sunDirection[2];
    // Leaves let some light through.
    let sun = isFree ? Math.max(0, (facing + 0.3) / 1.3) : Math.max(0, facing);
    let open = 1;
    if (!isFree) {
      const x = (draft.position[row * 3] as number) + nx * 0.12;
      const y = (draft.position[row * 3 + 1] as number) + ny * 0.12;
      const z = (draft.position[row * 3 + 2] as number) + nz * 0.12;
      for (const { site, shades } of occluders) {
        const [lx, lz] = toLocal(site, x - site.x, z - site.z);
        const ly = y - site.y;
        if (Math.abs(lx) > 110 || Math.abs(lz) > 110) continue;
        const [sx, sz] = toLocal(site, sunDirection[0], sunDirection[2]);
        for (const box of shades) {
          if (sun > 0 && isBlocked(box, lx, ly, lz, sx, sunDirection[1], sz)) sun = 0;
          open *= 1 - 0.5 * hiddenBy(box, lx, ly, lz);
        }
      }
    }
    openness[row] = open;
    const up = 0.5 + 0.5 * ny;
    for (let channel = 0; channel < 3; channel++) {
      const around = (skyColour[channel] as number) * up + (groundColour[channel] as number) * (1 - up);
      light[row * 3 + channel] = (sunColour[channel] as number) * sun + around * (0.35 + 0.65 * open);
    }
  }
  return { light, openness };
}

function toLocal({ yaw }: HouseSite, x: number, z: number): readonly [number, number] {
  const c = Math.cos(yaw);
  const s = Math.sin(yaw);
  return [c * x - s * z, s * x + c * z];
}

/** Whether a ray from a point outside a box meets it. */
function isBlocked(box: Shade, x: number, y: number, z: number, dx: number, dy: number, dz: number): boolean {
  if (x > box[0] && x < box[3] && y > box[1] && y < box[4] && z > box[2] && z < box[5]) return false;
  let near = 0.05;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const o = axis === 0 ? x : axis === 1 ? y : z;
    const d = axis === 0 ? dx : axis === 1 ? dy : dz;
    const inverse = 1 / (Math.abs(d) < 1e-9 ? 1e-9 : d);
    const a = ((box[axis] as number) - o) * inverse;
    const b = ((box[axis + 3] as number) - o) * inverse;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
    if (near > far) return false;
  }
  return true;
}

/** How much of the sky a box close above hides, 0 … 1. */
function hiddenBy(box: Shade, x: number, y: number, z: number): number {
  const gap = box[1] - y;
  if (gap < 0 || gap > 9) return 0;
  const dx = Math.max(box[0] - x, 0, x - box[3]);
  const dz = Math.max(box[2] - z, 0, z - box[5]);
  const away = Math.max(dx, dz);
  return away > 3 ? 0 : (1 - away / 3) * (1 - gap / 9);
}
