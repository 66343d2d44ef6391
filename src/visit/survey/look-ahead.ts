import { pickMuseum } from '../../museum/display/pick-museum.ts';
import { placeFoot } from '../../museum/display/place-foot.ts';
import { eyeHeights } from '../comfort.ts';
import type { Pose } from '../pose.ts';
import type { VisitedMuseum } from '../visited-museum.ts';
import { clockOf, type Side } from './bearing.ts';
import type { Survey, SurveyedGift, SurveyedThing } from './survey-room.ts';

/** What lies in front of somebody, between ten and two o'clock. */
export interface ViewAhead {
  /** What is said one by one, the nearest to straight ahead first: gifts that are in sight, and ways out. */
  readonly things: readonly SurveyedThing[];
  /** How many in front are left out, for nobody listens to a list of thirty. */
  readonly more: number;
  readonly veils: readonly (readonly [Exclude<Side, 'behind'>, number])[];
  /** What is in the room beside these: behind, to the sides, or hidden by something. */
  readonly aside: { readonly gifts: number; readonly doors: number };
}

/** What is said one by one at most. */
const mostSaid = 6;
/** Hours of the clock that lie in front, by how far off twelve they are. */
const farthestHour = 2;
/** Heights at which a thing is looked for, shares of its own: it may stand behind something low. */
const looks = [0.5, 0.9, 0.1] as const;

/**
 * What somebody has in front of them. A gift counts as seen where a look meets it before anything else; glass lets looks
 * through.
 *
 * @param eyes height of the eyes above the feet, metres: over a low case one sees only if one stands
 */
export function lookAhead(
  museum: Pick<VisitedMuseum, 'plan' | 'display'>,
  survey: Survey,
  pose: Readonly<Pose>,
  eyes: number = eyeHeights.standing,
): ViewAhead {
  const gifts = survey.gifts.filter((gift) => isAhead(gift) && isSeen(museum, pose, eyes, gift));
  const doors = survey.doors.filter(isAhead);
  const ahead: readonly SurveyedThing[] = [...gifts, ...doors].toSorted(
    (a, b) => hoursOff(a) - hoursOff(b) || a.metres - b.metres,
  );
  return {
    things: ahead.slice(0, mostSaid),
    more: Math.max(0, ahead.length - mostSaid),
    veils: (['ahead', 'left', 'right'] as const).flatMap((side) => {
      const count = survey.veils.get(side);
      return count === undefined ? [] : [[side, count] as const];
    }),
    aside: { gifts: survey.gifts.length - gifts.length, doors: survey.doors.length - doors.length },
  };
}

/** The gift or way out that is nearest to the middle of the picture; null where nothing lies in front. */
export function findInFront(survey: Survey): SurveyedThing | null {
  let nearest: SurveyedThing | null = null;
  for (const thing of [...survey.gifts, ...survey.doors]) {
    if (!isAhead(thing)) continue;
    if (nearest === null || offMiddle(thing) < offMiddle(nearest)) nearest = thing;
  }
  return nearest;
}

/** Beside the angle the way counts a little, so that of two things in one direction it is the nearer. */
function offMiddle({ angle, metres }: SurveyedThing): number {
  return Math.abs(angle) + metres * 0.02;
}

function isAhead(thing: SurveyedThing): boolean {
  return hoursOff(thing) <= farthestHour;
}

function hoursOff(thing: SurveyedThing): number {
  const hour = clockOf(thing) % 12;
  return Math.min(hour, 12 - hour);
}

function isSeen(
  museum: Pick<VisitedMuseum, 'plan' | 'display'>,
  pose: Readonly<Pose>,
  eyes: number,
  { exhibit, row }: SurveyedGift,
): boolean {
  const laidOut = museum.display.layOutRoom(pose.room);
  const foot = { x: 0, y: 0, z: 0 };
  placeFoot(laidOut, row, foot);
  const height = laidOut.size[row * 3 + 1] as number;
  const eye = { room: pose.room, x: pose.x, y: pose.y + eyes, z: pose.z };
  return looks.some((share) => {
    const met = pickMuseum(museum, eye, [foot.x - eye.x, foot.y + height * share - eye.y, foot.z - eye.z]);
    return met?.kind === 'exhibit' && met.exhibit === exhibit;
  });
}
