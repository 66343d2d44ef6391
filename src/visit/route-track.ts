import type { Ground, Route, RoutePoint, Standing } from '../museum/navigation/ground.ts';

/** Farther off the route than this, metres, the ground and the route disagree and the route is believed. */
const farOff = 0.25;

/** A point of the plan, metres; written into, so that following a route makes nothing. */
export interface PlanSpot {
  x: number;
  z: number;
}

/** A route, measured along its walk: what is ridden has no length. */
export class RouteTrack {
  readonly length: number;
  readonly #points: readonly RoutePoint[];
  /** Metres walked at each point. */
  readonly #marks: readonly number[];
  /** The point last passed. */
  #passed = 0;

  /** @throws for a route without points */
  constructor(route: Route) {
    if (route.points.length === 0) throw new Error('visit: a route without points leads nowhere');
    // Points may be the very pose that is about to move.
    this.#points = route.points.map((point) => ({ ...point }));
    let walked = 0;
    this.#marks = route.points.map((point, index) => {
      const before = route.points[index - 1];
      if (before && point.means === 'walk') walked += Math.hypot(point.x - before.x, point.z - before.z);
      return walked;
    });
    this.length = walked;
  }

  /** Writes the point `walked` metres along; beyond the ends, the ends. */
  spotAt(walked: number, target: PlanSpot): void {
    let next = Math.max(1, this.#passed);
    while (next > 1 && this.#mark(next - 1) > walked) next--;
    while (next < this.#points.length && this.#mark(next) < walked) next++;
    this.#spotBefore(next, walked, target);
  }

  /**
   * Brings someone who follows the route on to `walked` metres, over the ground and through every point between,
   * so that corners are not cut and floors and doors are those of the ground.
   */
  moveAlong(ground: Ground, standing: Standing, walked: number): void {
    while (this.#passed + 1 < this.#points.length && this.#mark(this.#passed + 1) <= walked) {
      this.#passed++;
      const point = this.#point(this.#passed);
      if (point.means === 'lift' || this.#passed === this.#points.length - 1) place(standing, point);
      else this.#move(ground, standing, point.x, point.z);
    }
    if (this.#passed + 1 >= this.#points.length) return;
    this.#spotBefore(this.#passed + 1, walked, spot);
    this.#move(ground, standing, spot.x, spot.z);
  }

  #move(ground: Ground, standing: Standing, x: number, z: number): void {
    ground.move(standing, x - standing.x, z - standing.z, standing);
    if (Math.hypot(x - standing.x, z - standing.z) <= farOff) return;
    const point = this.#point(Math.min(this.#passed + 1, this.#points.length - 1));
    standing.room = point.room;
    standing.x = x;
    standing.y = point.y;
    standing.z = z;
  }

  #spotBefore(next: number, walked: number, target: PlanSpot): void {
    const from = this.#point(next - 1);
    const to = this.#points[next] ?? from;
    const start = this.#mark(next - 1);
    const stretch = this.#mark(Math.min(next, this.#points.length - 1)) - start;
    const share = stretch > 0 ? Math.min(1, Math.max(0, (walked - start) / stretch)) : 0;
    target.x = from.x + (to.x - from.x) * share;
    target.z = from.z + (to.z - from.z) * share;
  }

  #mark(index: number): number {
    return this.#marks[index] ?? this.length;
  }

  #point(index: number): RoutePoint {
    const point = this.#points[index];
    if (!point) throw new Error(`visit: the route has no point ${index}`);
    return point;
  }
}

const spot: PlanSpot = { x: 0, z: 0 };

function place(standing: Standing, { room, x, y, z }: RoutePoint): void {
  standing.room = room;
  standing.x = x;
  standing.y = y;
  standing.z = z;
}
