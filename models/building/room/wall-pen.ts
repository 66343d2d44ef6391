import type { ShellDraft } from '../shell/shell-draft.ts';
import { SurfacePen } from '../shell/surface-pen.ts';
import type { WallFace } from './room-frame.ts';

/** A pen on a wall's face: `a` to the right along it, `b` up from its floor (with it where that slopes). */
export function wallPen(draft: ShellDraft, wall: WallFace): SurfacePen {
  const foot = wall.floorAt(0);
  const climb = wall.length > 0 ? (wall.floorAt(wall.length) - foot) / wall.length : 0;
  return new SurfacePen(
    draft,
    [wall.originX, foot, wall.originZ],
    [wall.alongX, climb, wall.alongZ],
    [0, 1, 0],
    [wall.normalX, 0, wall.normalZ],
  );
}
