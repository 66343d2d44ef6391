import type { PartGrades } from '../../../src/museum/floorplan/building-part.ts';
import { packShell } from '../shell/pack-shell.ts';
import type { ShellParts } from '../shell/shell-arrays.ts';
import { ShellDraft } from '../shell/shell-draft.ts';
import { drawDoorLeaf } from './draw-door-leaf.ts';

/**
 * One leaf of a bronze door, around its hinge: it is drawn where it hangs at the moment. Its light is written once:
 * the outer face has the cool light of a porch, the inner one that of the hall.
 *
 * @param side 1: the leaf reaches from its hinge to the right for someone before the door; −1: to the left
 */
export function buildDoorLeaf(side: 1 | -1, width: number, height: number, grades: PartGrades): ShellParts {
  const draft = new ShellDraft();
  draft.partGrades = grades;
  draft.grade = 'documented';
  drawDoorLeaf(draft, side, width, height);
  const count = draft.vertexCount;
  const light = new Float32Array(count * 3);
  const openness = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const isOuter =
      (draft.normal[row * 3 + 2] as number) > -0.2 && (draft.position[row * 3 + 2] as number) > 0;
    const high = (draft.position[row * 3 + 1] as number) / height;
    const level = isOuter ? 0.62 - 0.24 * high : 0.4 + 0.3 * high;
    light.set(isOuter ? [level * 1.12, level, level * 0.86] : [level, level * 0.82, level * 0.6], row * 3);
    openness[row] = isOuter ? 0.75 - 0.25 * high : 0.6;
  }
  const none = new Float32Array(0);
  return {
    origin: [0, 0, 0],
    opaque: packShell(draft, light, openness),
    glass: packShell(new ShellDraft(), none, null),
  };
}
