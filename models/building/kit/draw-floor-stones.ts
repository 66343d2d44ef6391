import type { Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

/** A rectangle of a floor, metres. */
export interface FloorCell {
  readonly minX: number;
  readonly minZ: number;
  readonly maxX: number;
  readonly maxZ: number;
}

/**
 * A level floor laid in a net of lines: `xs` and `zs` rise, metres. `stoneOf` tells what lies in a cell, of which the
 * middle is given too; nothing is drawn where it says null. Evidence: floors of polished granite are documented, their
 * cut is ours.
 */
export function drawFloorStones(
  draft: ShellDraft,
  xs: readonly number[],
  zs: readonly number[],
  stoneOf: (cell: FloorCell, x: number, z: number) => Paint | null,
): void {
  for (let i = 0; i + 1 < xs.length; i++) {
    for (let j = 0; j + 1 < zs.length; j++) {
      const [minX, maxX] = [xs[i] as number, xs[i + 1] as number];
      const [minZ, maxZ] = [zs[j] as number, zs[j + 1] as number];
      const stone = stoneOf({ minX, minZ, maxX, maxZ }, (minX + maxX) / 2, (minZ + maxZ) / 2);
      if (!stone) continue;
      draft.with(stone);
      const a = draft.vertex(minX, 0, maxZ, 0, 1, 0, minX, -maxZ);
      draft.vertex(maxX, 0, maxZ, 0, 1, 0, maxX, -maxZ);
      draft.vertex(maxX, 0, minZ, 0, 1, 0, maxX, -minZ);
      draft.vertex(minX, 0, minZ, 0, 1, 0, minX, -minZ);
      draft.triangle(a, a + 1, a + 2);
      draft.triangle(a, a + 2, a + 3);
    }
  }
}
