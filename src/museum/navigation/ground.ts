import type { RoomId } from '../floorplan/floor-plan.ts';

/** A place to stand: a point of the floor and the cell it belongs to. `y` is the height of the floor there. World metres. */
export interface Standing {
  room: RoomId;
  x: number;
  y: number;
  z: number;
}

/** What taking a lift counts for when ways are compared, metres on foot. */
export const liftCost = 25;

/** How a stretch of a route is covered. */
export type RouteMeans = 'walk' | 'lift';

/** A point of a route; `means` says how one gets there from the point before. */
export interface RoutePoint extends Readonly<Standing> {
  readonly means: RouteMeans;
}

export interface Route {
  readonly points: readonly RoutePoint[];
  /** Metres on foot, measured in the plan. */
  readonly length: number;
}

/** Where one can walk: floors without what stands on them, joined by openings and lifts. */
export interface Ground {
  /**
   * Moves someone across the floor by at most (dx, dz) metres, sliding along walls and furniture and through
   * openings. Writes where they come to stand into `target` (which may be `from`). Never leaves the ground,
   * however large the step: the way is tried in pieces smaller than the body.
   */
  move(from: Readonly<Standing>, dx: number, dz: number, target: Standing): void;
  /** Whether a body fits at a point of a cell. */
  canStand(room: RoomId, x: number, z: number): boolean;
  /**
   * The nearest point of a cell where a body fits and from where one can walk to one of its openings; undefined
   * if there is none.
   */
  findStanding(room: RoomId, x: number, z: number): Standing | undefined;
  /**
   * The shortest way on foot (lifts count as `liftCost` metres); undefined if there is none.
   * `withoutStairs` keeps to level floors, ramps and lifts; from stairs one stands on it leads off them. The
   * points go from `from` to `to`, or from and to the nearest places where a body fits.
   */
  findRoute(
    from: Readonly<Standing>,
    to: Readonly<Standing>,
    options?: { readonly withoutStairs?: boolean },
  ): Route | undefined;
  /** A good place to arrive in a room: inside its principal door, looking in. Yaw in radians. */
  arrivalOf(room: RoomId): Standing & { yaw: number };
}
