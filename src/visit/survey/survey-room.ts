import { indexPlan } from '../../museum/display/index-plan.ts';
import { placeFoot } from '../../museum/display/place-foot.ts';
import { placeStateCodes, type ExhibitId, type LaidOutRoom } from '../../museum/display/room-display.ts';
import type { Opening, Room } from '../../museum/floorplan/floor-plan.ts';
import { turnPlanVector, type QuarterTurns } from '../../museum/math/plan.ts';
import type { Pose } from '../pose.ts';
import type { VisitedMuseum } from '../visited-museum.ts';
import { sideOf, takeBearing, type Bearing, type Side } from './bearing.ts';

export interface SurveyedGift extends Bearing {
  readonly kind: 'gift';
  readonly exhibit: ExhibitId;
  /** Row in the display of the room, and in the catalogue. */
  readonly row: number;
  readonly gift: number;
}

export interface SurveyedDoor extends Bearing {
  readonly kind: 'door';
  readonly opening: Opening;
  readonly leadsTo: Room;
}

export type SurveyedThing = SurveyedGift | SurveyedDoor;

/** What there is in the room someone stands in, and where that is from them. */
export interface Survey {
  readonly room: Room;
  /** Documented and outlined gifts, in walking order. */
  readonly gifts: readonly SurveyedGift[];
  /** Ways out, clockwise in the plan from the one that is entered by. */
  readonly doors: readonly SurveyedDoor[];
  /** Veiled things by the side they lie on; sides without any are left out. */
  readonly veils: ReadonlyMap<Side, number>;
}

/** Looks round the room someone stands in. Null for a room that is not in the plan. */
export function surveyRoom(
  { plan, display }: Pick<VisitedMuseum, 'plan' | 'display'>,
  pose: Readonly<Pose>,
): Survey | null {
  const index = indexPlan(plan);
  const room = index.rooms.get(pose.room);
  if (!room) return null;
  const laidOut = display.layOutRoom(room.id);
  const gifts: SurveyedGift[] = [];
  const veils = new Map<Side, number>();
  const foot = { x: 0, y: 0, z: 0 };
  for (let row = 0; row < laidOut.count; row++) {
    placeFoot(laidOut, row, foot);
    const bearing = takeBearing(pose, foot.x, foot.z, reachOf(laidOut, row));
    if (laidOut.state[row] === placeStateCodes.veiled) {
      const side = sideOf(bearing);
      veils.set(side, (veils.get(side) ?? 0) + 1);
    } else {
      const gift = laidOut.gift[row] as number;
      gifts.push({ kind: 'gift', exhibit: laidOut.exhibitId(row), row, gift, ...bearing });
    }
  }
  const doors = (index.openings.get(room.id) ?? []).flatMap((opening) => {
    const leadsTo = index.rooms.get(opening.rooms[opening.rooms[0] === room.id ? 1 : 0]);
    if (!leadsTo) return [];
    const { x, z } = middleOf(opening);
    return [{ kind: 'door' as const, opening, leadsTo, ...takeBearing(pose, x, z) }];
  });
  return { room, gifts, doors: orderDoors(room, doors), veils };
}

/** Middle of the floor of an opening, world metres. */
export function middleOf({ passage }: Pick<Opening, 'passage'>): { readonly x: number; readonly z: number } {
  return { x: (passage.minX + passage.maxX) / 2, z: (passage.minZ + passage.maxZ) / 2 };
}

/** Clockwise as seen from above, from the front wall of the room on: the way its exhibits are walked along. */
function orderDoors({ rect, turns }: Room, doors: readonly SurveyedDoor[]): readonly SurveyedDoor[] {
  const around = ({ opening }: SurveyedDoor): number => {
    const { x, z } = middleOf(opening);
    const fromMiddle = [x - (rect.minX + rect.maxX) / 2, z - (rect.minZ + rect.maxZ) / 2] as const;
    const [across, along] = turnPlanVector(...fromMiddle, ((4 - turns) % 4) as QuarterTurns);
    const angle = Math.atan2(-across, along);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return doors.toSorted((a, b) => around(a) - around(b));
}

function reachOf({ size }: LaidOutRoom, row: number): number {
  return Math.min(size[row * 3] as number, size[row * 3 + 2] as number) / 2;
}
