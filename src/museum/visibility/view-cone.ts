import type { RoomId } from '../floorplan/floor-plan.ts';

/** Where one looks from and how far to either side, in the plan. World metres, radians; yaw as in poses. */
export interface ViewCone {
  readonly room: RoomId;
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
  /** Half the horizontal angle of view; must be below π/2. */
  readonly halfAngle: number;
  /** Farthest distance looked at, metres. */
  readonly reach: number;
  /**
   * Openings whose leaves are shut, by row of the plan's openings: 1 shut, 0 open. A leaf that has begun to move leaves
   * a gap: its opening counts as open. Left out: all stand open.
   */
  readonly shut?: Uint8Array;
}

/**
 * The cells seen through openings from one point, filled anew without allocating. Exact in the plan, because
 * walls are vertical; heights of openings are not looked at (what is behind a lintel counts as seen).
 */
export interface VisibleCells {
  /** Number of cells seen; the first is the one stood in. */
  readonly count: number;
  roomAt(index: number): RoomId;
  /** Openings between the eye and the cell; 0 for the cell stood in, in a doorway for both its cells. */
  depthAt(index: number): number;
  has(room: RoomId): boolean;
  /** Whether any of a plan rectangle, world metres, lies in what is seen of a cell. */
  isInView(index: number, minX: number, minZ: number, maxX: number, maxZ: number): boolean;
}
