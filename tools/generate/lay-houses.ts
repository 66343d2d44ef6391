import type {
  GroundProgramme,
  HouseProgramme,
  ProgrammeRoom,
  RoomTheme,
  StripItem,
} from '../../src/museum/floorplan/building-programme.ts';
import { countUnits } from '../../src/museum/floorplan/lay-strip.ts';
import type { RoomTemplate, TemplateId } from '../../src/museum/floorplan/room-template.ts';
import { openTheme } from '../../src/museum/floorplan/open-theme.ts';

/** A room that wants a door beside a corridor. */
export interface WantedRoom {
  readonly name: string;
  readonly theme: RoomTheme;
  readonly template: RoomTemplate;
}

export interface LaidHouses {
  readonly houses: readonly HouseProgramme[];
  readonly grounds: readonly GroundProgramme[];
  readonly rooms: readonly ProgrammeRoom[];
}

/** Rooms of one house and of one of its storeys, at most about so many. */
const roomsOfHouse = 420;
const roomsOfStorey = 38;

/** Units of the grid the entrance hall takes, and before the rooms of the left row stairs and lift. */
const hallUnits = 3;
const shaftUnits = 4;
/** Modules of a corridor take two units. */
const moduleUnits = 2;
/** From one front door to the next along the street, metres: their forecourts touch. */
const street = 60;

const grid = { unit: 6, wall: 0.4 } as const;

/** What the parts of the houses are called, and what is said of them. */
export interface HouseWords {
  readonly house: (row: number) => string;
  readonly entranceHall: (row: number) => string;
  readonly corridor: string;
  /** @param id `porch`, `steps`, `ramp`, `court` or `forecourt` */
  readonly ground: (id: string) => string;
  /** Said at the door of each entrance hall; null for nothing. */
  readonly notice: string | null;
  /** Why the building is graded as reconstructed. */
  readonly gradeReason: string;
}

/** Words of a made-up museum: nobody can take it for a real one. */
const madeUpHouse: HouseWords = {
  house: (row) => `Synthetic house ${row + 1}`,
  entranceHall: (row) => `Synthetic entrance hall ${row + 1}`,
  corridor: 'Synthetic corridor',
  ground: (id) => `Synthetic ${id}`,
  notice: 'Nothing in this house is real: it was made up for tests.',
  gradeReason: 'Made up for tests.',
};

const grade = ({ gradeReason }: HouseWords) =>
  ({ grade: 'reconstructed', gradeReason, gradeSources: [] }) as const;

/** How many houses, each with an entrance hall, so many rooms take in all. */
export function countHouses(rooms: number): number {
  return Math.max(1, Math.ceil(rooms / roomsOfHouse));
}

/**
 * Houses side by side along a street of forecourts. Each is dug into the hill behind its front: storeys of one corridor
 * with a row of rooms on either side, joined by stairs and a lift.
 *
 * @param mostOfStorey rooms of one storey, at most about so many
 * @param words what its parts are called; without them they say that they are made up
 */
export function layHouses(
  wanted: readonly WantedRoom[],
  houses: number,
  mostOfStorey = roomsOfStorey,
  words = madeUpHouse,
): LaidHouses {
  const rooms: ProgrammeRoom[] = [];
  const built: HouseProgramme[] = [];
  const grounds: GroundProgramme[] = [];
  for (let row = 0; row < houses; row++) {
    const id = `h${row + 1}`;
    const from = Math.round((row * wanted.length) / houses);
    const to = Math.round(((row + 1) * wanted.length) / houses);
    const house = layHouse(id, row, wanted.slice(from, to), mostOfStorey, words);
    rooms.push(...house.rooms);
    built.push(house.house);
    grounds.push(...layGrounds(id, words));
  }
  return { houses: built, grounds, rooms };
}

function layHouse(
  id: string,
  row: number,
  wanted: readonly WantedRoom[],
  mostOfStorey: number,
  words: HouseWords,
): { house: HouseProgramme; rooms: ProgrammeRoom[] } {
  const graded = grade(words);
  const storeys = Math.max(1, Math.ceil(wanted.length / mostOfStorey));
  const rooms: ProgrammeRoom[] = [];
  const programmes = Array.from({ length: storeys }, (_, at): HouseProgramme['storeys'][number] => {
    const storey = at + 1;
    let door = 0;
    const place = ({ name, theme, template }: WantedRoom): StripItem => {
      const room = nameRoom(id, storey, ++door, template.id, name, theme, graded);
      rooms.push(room);
      return { room: room.id };
    };
    const hall: StripItem[] = [{ solid: hallUnits }];
    if (storey === 1) {
      const room = nameRoom(id, 1, ++door, 'entrance-hall', words.entranceHall(row), null, graded);
      rooms.push({ ...room, notice: words.notice === null ? null : { en: words.notice } });
      hall[0] = { room: room.id };
    }
    const rows: StripItem[][] = [[{ stairs: 'front' }, { lift: 'front' }], []];
    const lengths = [shaftUnits, 0];
    const share = (part: number): number => Math.round((part * wanted.length) / storeys);
    for (const room of wanted.slice(share(at), share(at + 1))) {
      const side = (lengths[0] as number) <= (lengths[1] as number) ? 0 : 1;
      rows[side]?.push(place(room));
      lengths[side] = (lengths[side] as number) + countUnits(room.template.width, grid);
    }
    const count = Math.max(2, Math.ceil(Math.max(...lengths) / moduleUnits));
    const [left = [], right = []] = rows;
    return {
      storey,
      height: storey === 1 ? 9 : 6.6,
      strips: [
        { id: 'middle', facing: 'front', at: 0, from: 0, items: [...hall, { passage: 'hall', count }] },
        { id: 'left', facing: 'right', at: -3.4, from: hallUnits, items: left },
        { id: 'right', facing: 'left', at: 3.4, from: hallUnits, items: right },
      ],
    };
  });
  const house: HouseProgramme = {
    id,
    name: { en: words.house(row) },
    origin: [row * street, 0, 0],
    turns: 0,
    ...grid,
    front: 0.2,
    entrance: `${id}-1-1`,
    passages: [
      {
        id: 'hall',
        template: 'corridor' as TemplateId,
        name: { en: words.corridor },
        // As in the real house: photographs of living animals, outside the total.
        theme: { ...openTheme, families: ['animal-photograph'], outsideTotal: true },
        ...graded,
        notice: null,
      },
    ],
    stairs: [{ id: 'front', name: { en: 'Stairs' }, ...graded }],
    lifts: [{ id: 'front', name: { en: 'Lift' }, ...graded }],
    storeys: programmes,
  };
  return { house, rooms };
}

function nameRoom(
  house: string,
  storey: number,
  door: number,
  template: string,
  name: string,
  theme: RoomTheme | null,
  graded: ReturnType<typeof grade>,
): ProgrammeRoom {
  return {
    id: `${house}-${storey}-${door}`,
    template: template as TemplateId,
    house,
    storey,
    door,
    name: { en: name },
    theme,
    ...graded,
    notice: null,
  };
}

/** The ground before a house, as the real one has it: porch, steps, ramp and forecourt. */
function layGrounds(house: string, words: HouseWords): GroundProgramme[] {
  const ground = (
    id: string,
    template: string,
    at: readonly [x: number, y: number, z: number],
    kind: GroundProgramme['kind'] = 'outdoors',
    steps = 0,
  ): GroundProgramme => ({
    id: `${house}-${id}`,
    kind,
    house,
    template: template as TemplateId,
    name: { en: words.ground(id) },
    x: at[0],
    y: at[1],
    z: at[2],
    rise: kind === 'flight' ? 1.8 : 0,
    steps,
    ...grade(words),
  });
  return [
    ground('porch', 'porch', [0, 0, 2.6]),
    ground('steps', 'porch-steps', [0, -1.8, 6.84], 'flight', 12),
    ground('ramp', 'porch-ramp', [7.8, -1.8, 15.6], 'flight'),
    ground('court', 'forecourt-near', [-12, -1.8, 17.64]),
    ground('forecourt', 'forecourt', [0, -1.8, 38.4]),
  ];
}
