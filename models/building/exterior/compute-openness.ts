import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import type { Shade } from './draw-house.ts';
import type { HouseSite } from './read-site.ts';

/** A house and the boxes that stand for it, in its own frame. */
export interface Occluder {
  readonly site: HouseSite;
  readonly shades: readonly Shade[];
}

/** How much of the sky every vertex of a draft in the world frame sees, 0 … 1: little under eaves and porches. */
export function computeOpenness(draft: ShellDraft, occluders: readonly Occluder[]): Float32Array {
  const count = draft.vertexCount;
  const openness = new Float32Array(count).fill(1);
  for (const { site, shades } of occluders) {
    const c = Math.cos(site.yaw);
    const s = Math.sin(site.yaw);
    for (let row = 0; row < count; row++) {
      if (draft.zone[row] === lightZone.free) continue;
      const x = (draft.position[row * 3] as number) + (draft.normal[row * 3] as number) * 0.12 - site.x;
      const y =
        (draft.position[row * 3 + 1] as number) + (draft.normal[row * 3 + 1] as number) * 0.12 - site.y;
      const z =
        (draft.position[row * 3 + 2] as number) + (draft.normal[row * 3 + 2] as number) * 0.12 - site.z;
      if (Math.abs(x) > 110 || Math.abs(z) > 110) continue;
      const lx = c * x - s * z;
      const lz = s * x + c * z;
      let open = openness[row] as number;
      for (const box of shades) open *= 1 - 0.5 * hiddenBy(box, lx, y, lz);
      openness[row] = open;
    }
  }
  return openness;
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
