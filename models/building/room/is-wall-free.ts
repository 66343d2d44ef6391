import type { WallFace } from './room-frame.ts';

/** Whether a stretch of a wall is free of openings (and of what stands around them). */
export function isWallFree(wall: WallFace, from: number, to: number, margin = 0.3): boolean {
  return wall.cuts.every((cut) => to < cut.from - margin || from > cut.to + margin);
}
