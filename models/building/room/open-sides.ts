import type { RoomFrame, WallFace } from './room-frame.ts';

/** The sides of a balcony without a door: those that look over the valley. */
export function openSides(frame: RoomFrame): WallFace[] {
  if (frame.template.finish !== 'balcony') return [];
  const free = frame.walls.filter((wall) => wall.cuts.length === 0);
  const longest = Math.max(...free.map((wall) => wall.length), 0);
  return free.filter((wall) => wall.length > longest - 0.5);
}
