/**
 * The foot of a wall's inner face, seen from inside: `u` runs to the right along it, `normal` points into the room.
 * Plan vectors and metres, in the frame of the draft.
 */
export interface WallLine {
  readonly originX: number;
  readonly originZ: number;
  readonly alongX: number;
  readonly alongZ: number;
  readonly normalX: number;
  readonly normalZ: number;
  readonly length: number;
  /** Height of the floor above the room's level at `u`, metres: not 0 only where the floor slopes. */
  readonly floorAt: (u: number) => number;
}
