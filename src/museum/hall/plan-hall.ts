import type { RoomCount } from '../catalogue/catalogue-facts.ts';
import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { openTheme } from '../floorplan/open-theme.ts';
import type { RoomGift } from '../catalogue/room-gift.ts';
import { isOutlined } from '../display/is-outlined.ts';
import type { BuildingFacts } from '../floorplan/building-facts.ts';
import type { ProgrammeRoom, RoomTheme } from '../floorplan/building-programme.ts';
import type { RoomTemplate, TemplateId } from '../floorplan/room-template.ts';
import { chooseStand } from './choose-stand.ts';
import { describe, fitGrid, furnishRoom, furnishSolo, makeDoor, type FurnishedRoom } from './furnish-room.ts';
import { mostInRoom } from './hall-limits.ts';

/** Names by language tag. */
type Names = Readonly<Record<string, string>>;

/** What is written in a hall. */
export interface HallWords {
  readonly lobby: Names;
  /** What is said where one comes in: that there is no such hall in the museum. */
  readonly notice: Names;
  /**
   * Name of a room.
   *
   * @param number from 1
   * @param rooms how many there are
   * @param gifts those that hang in it, in their order
   */
  readonly nameRoom: (number: number, rooms: number, gifts: readonly GiftEntry[]) => Names;
}

/** A museum of one lobby and as many rooms as the gifts need, one behind the other. */
export interface HallPlan {
  readonly building: BuildingFacts;
  /** In the order of the plan's rooms. */
  readonly counts: readonly RoomCount[];
  /** Gifts of each room that has some, each with its place there. */
  readonly gifts: ReadonlyMap<string, readonly RoomGift[]>;
}

export const lobby = 'hall-lobby';
const house = 'hall';
const lobbySize = { width: 9, depth: fitGrid(7.6), height: 4.6 };
/** Gifts beside the total of the museum: the hall fills no place with what is only claimed. */
const hungTheme: RoomTheme = { ...openTheme, outsideTotal: true };

/**
 * Plans a hall hung with exactly these gifts, in their order: what can share a room first, `mostInRoom` at most in each and
 * about as many in all, then what is too large to, one in a room. The same gifts give the same hall.
 */
export function planHall(gifts: readonly RoomGift[], words: HallWords): HallPlan {
  const shared = gifts.filter((gift) => chooseStand(gift) !== 'alone');
  const solo = gifts.filter((gift) => chooseStand(gift) === 'alone');
  const groups = [...divide(shared), ...solo.map((gift) => [gift])];
  const furnished = groups.map((group, at): FurnishedRoom<RoomGift> => {
    const id = nameOf(at);
    const hasBackDoor = at + 1 < groups.length;
    return at < groups.length - solo.length
      ? (furnishRoom(id, group, hasBackDoor) as FurnishedRoom<RoomGift>)
      : furnishSolo(id, group[0] as RoomGift, hasBackDoor);
  });
  const lobbyTemplate: RoomTemplate = {
    ...describe(lobby, lobbySize),
    doorSlots: furnished.length > 0 ? [makeDoor('back')] : [],
    furniture: [],
  };
  const rooms = furnished.map(({ template }, at) =>
    makeRoom(template, at + 1, words.nameRoom(at + 1, groups.length, groups[at] ?? []), hungTheme),
  );
  const templates = [lobbyTemplate, ...furnished.map(({ template }) => template)];
  const building: BuildingFacts = {
    templates,
    rooms: [{ ...makeRoom(lobbyTemplate, null, words.lobby, null), notice: words.notice }, ...rooms],
    houses: [
      {
        id: house,
        name: words.lobby,
        origin: [0, 0, 0],
        turns: 0,
        unit: 2,
        wall: 0.4,
        front: 0.4,
        entrance: lobby,
        passages: [],
        stairs: [],
        lifts: [],
        storeys: [
          {
            storey: 1,
            height: Math.max(...templates.map(({ height }) => height)) + 1,
            strips: [
              {
                id: 'row',
                facing: 'front',
                at: 0,
                from: 0,
                items: templates.map(({ id }) => ({ room: id })),
              },
            ],
          },
        ],
      },
    ],
    grounds: [],
    entrance: lobby,
    arrival: lobby,
    // One looks at the door to what hangs here, and at the board over it.
    arrivalPose: { x: 0, z: -1.7, yaw: 0, pitch: 2 },
  };
  return {
    building,
    counts: [
      [0, 0],
      ...groups.map((group): RoomCount => [group.length, group.filter((gift) => !isOutlined(gift)).length]),
    ],
    gifts: new Map(
      furnished.map(({ template, placed }) => [
        template.id as string,
        placed.map(({ gift, place }) => ({ ...gift, place })),
      ]),
    ),
  };
}

const nameOf = (at: number): string => `hall-${at + 1}`;

/** Parts of about equal size, none of which needs more than one room. */
function divide(gifts: readonly RoomGift[]): (readonly RoomGift[])[] {
  const parts = Math.ceil(gifts.length / mostInRoom);
  return Array.from({ length: parts }, (_, at) =>
    gifts.slice(Math.round((gifts.length * at) / parts), Math.round((gifts.length * (at + 1)) / parts)),
  ).flatMap(halve);
}

function halve(gifts: readonly RoomGift[]): (readonly RoomGift[])[] {
  if (gifts.length < 2 || furnishRoom('try', gifts, true)) return [gifts];
  const middle = Math.ceil(gifts.length / 2);
  return [...halve(gifts.slice(0, middle)), ...halve(gifts.slice(middle))];
}

function makeRoom(
  { id }: { readonly id: TemplateId },
  door: number | null,
  name: Names,
  theme: RoomTheme | null,
): ProgrammeRoom {
  return {
    id,
    template: id,
    house,
    storey: 1,
    door,
    name,
    theme,
    grade: 'reconstructed',
    gradeReason: 'It was arranged for one visit: there is no such room in the museum.',
    gradeSources: [],
    notice: null,
  };
}
