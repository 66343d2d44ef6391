import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

const stone = paint('ashlar', 0xcfc7b8, 0.1);
const red = paint('pillar-red', 0x7e2f25, 0.25);
const gold = paint('pillar-red', 0xd9a441, 0.2);
const green = paint('pillar-red', 0x3b7a57, 0.2);

/**
 * A round red pillar on a foot of stone, with a gold ring and a green head under its beam. `x`, `z`: its middle in the
 * draft's frame, `top`: its height, metres. Evidence: reconstructed.
 */
export function drawPillar(draft: ShellDraft, x: number, z: number, top: number): void {
  draft.with(stone);
  draft.lathe(
    [x, 0, z],
    [
      [0.34, 0],
      [0.3, 0.16],
      [0.24, 0.2],
    ],
    12,
  );
  draft.with(red);
  draft.lathe(
    [x, 0.2, z],
    [
      [0.22, 0],
      [0.21, (top - 0.2) * 0.42],
      [0.2, (top - 0.2) * 0.82],
    ],
    14,
  );
  draft.with(gold);
  draft.lathe(
    [x, 0.2 + (top - 0.2) * 0.82, z],
    [
      [0.205, 0],
      [0.205, 0.1],
    ],
    14,
  );
  draft.with(green);
  draft.lathe(
    [x, 0.3 + (top - 0.2) * 0.82, z],
    [
      [0.205, 0],
      [0.2, top - 0.3 - (top - 0.2) * 0.82],
    ],
    14,
  );
}
