import type { Rect } from '../math/plan.ts';
import type { BoxTable } from './box-distance.ts';
import type { Arrival } from './find-arrival.ts';

/** Turns tried from looking straight in, radians to either side. */
const turns = [0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8] as const;
/** Steps aside tried, metres to either side. */
const asides = [0, 0.45, 0.9, 1.35] as const;
/** Looks across the picture by which a view is judged, radians from its middle. */
const looks = [-0.5, -0.33, -0.16, 0, 0.16, 0.33, 0.5] as const;
/** What is farther than this, metres, opens a view no more. */
const farEnough = 12;
/** Share of a view's worth that each radian of turning costs: straight in is the rule, turning the exception. */
const turningCosts = 0.25;
/** Share of a view's worth that a step aside costs: only a way that is barred is worth one. */
const steppingCosts = 0.3;
const sides = [1, -1] as const;
const noSide = [1] as const;

/**
 * Where someone who comes in stands and looks first: in the door's axis and straight in, unless something stands
 * before his eyes; then along the aisle beside it, from a step aside if that opens more.
 *
 * @param boxes what stands in the room
 * @param arrival in the door's axis, looking straight in
 * @param canStand whether one can stand a step aside, world metres
 */
export function findOpenView(
  rect: Rect,
  boxes: BoxTable,
  arrival: Arrival,
  canStand: (x: number, z: number) => boolean,
): Arrival {
  if (boxes.length === 0) return arrival;
  let best = -1;
  let chosen = arrival;
  for (const aside of asides) {
    for (const hand of aside === 0 ? noSide : sides) {
      const x = arrival.x + Math.cos(arrival.yaw) * aside * hand;
      const z = arrival.z - Math.sin(arrival.yaw) * aside * hand;
      if (aside > 0 && !canStand(x, z)) continue;
      for (const turn of turns) {
        for (const side of turn === 0 ? noSide : sides) {
          const yaw = arrival.yaw + side * turn;
          let sum = 0;
          for (const look of looks) sum += measureLook(rect, boxes, x, z, yaw + look);
          const worth = sum * (1 - turningCosts * turn) * (aside > 0 ? 1 - steppingCosts : 1);
          if (worth <= best * (1 + 1e-9)) continue;
          best = worth;
          chosen = { x, z, yaw };
        }
      }
    }
  }
  return chosen;
}

/** Metres to what a level look meets first, at most `farEnough`. */
function measureLook(
  { minX, minZ, maxX, maxZ }: Rect,
  boxes: BoxTable,
  x: number,
  z: number,
  yaw: number,
): number {
  const dx = -Math.sin(yaw);
  const dz = -Math.cos(yaw);
  const until = (from: number, least: number, most: number, way: number): number =>
    way > 1e-9 ? (most - from) / way : way < -1e-9 ? (least - from) / way : Infinity;
  let away = Math.min(
    farEnough,
    Math.max(0, until(x, minX, maxX, dx)),
    Math.max(0, until(z, minZ, maxZ, dz)),
  );
  for (let at = 0; at < boxes.length; at += 4) {
    const inX = cross(x, dx, boxes[at] as number, boxes[at + 2] as number);
    const inZ = cross(z, dz, boxes[at + 1] as number, boxes[at + 3] as number);
    const enter = Math.max(inX[0], inZ[0], 0);
    if (enter < Math.min(inX[1], inZ[1], away)) away = enter;
  }
  return away;
}

function cross(from: number, way: number, least: number, most: number): readonly [number, number] {
  if (Math.abs(way) < 1e-9)
    return from > least && from < most ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const a = (least - from) / way;
  const b = (most - from) / way;
  return a < b ? [a, b] : [b, a];
}
