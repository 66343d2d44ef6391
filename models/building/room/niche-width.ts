import type { RoomFrame, WallFace } from './room-frame.ts';

/** Width of the recess behind the figure of a statue hall, metres; elsewhere 0. */
export function nicheWidth({ template }: RoomFrame, wall: WallFace): number {
  return template.finish === 'statue-hall' ? Math.min(9, wall.length * 0.5) : 0;
}
