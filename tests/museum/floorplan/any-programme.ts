import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import type { BuildingFacts } from '../../../src/museum/floorplan/building-facts.ts';
import type {
  GroundProgramme,
  HouseProgramme,
  ProgrammeRoom,
  StripItem,
} from '../../../src/museum/floorplan/building-programme.ts';
import type { TemplateId } from '../../../src/museum/floorplan/room-template.ts';
import type { QuarterTurns } from '../../../src/museum/math/plan.ts';
import { readBuilding } from '../../../tools/data/pack-building.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The building as it stands in `data/`. */
export const realBuilding: BuildingFacts = readBuilding(root);

const graded = { grade: 'reconstructed', gradeReason: 'test', gradeSources: [] } as const;
const shaft = (id: string) => ({ id, name: { en: id }, ...graded });

/** Rooms that may stand beside a corridor, and the units of the grid they take. */
const showrooms = {
  'dense-gallery': 1,
  'dense-gallery-long': 1,
  'showroom-narrow': 1,
  'showroom-small': 2,
  'showroom-square': 2,
  'showroom-medium': 3,
  'wax-hall': 3,
  'showroom-large': 4,
} as const;
type Showroom = keyof typeof showrooms;

interface RowPlan {
  readonly rooms: readonly Showroom[];
  /** Solid units before the first room. */
  readonly gap: number;
}

interface HousePlan {
  readonly id: string;
  readonly turns: QuarterTurns;
  readonly modules: number;
  readonly storeys: readonly { readonly height: number; readonly left: RowPlan; readonly right: RowPlan }[];
}

/** Entrance hall, three units deep, then the corridor. */
const entranceUnits = 3;
const shaftUnits = 4;

export function makeRoom(house: string, storey: number, door: number, template: string): ProgrammeRoom {
  return {
    id: `${house}-${storey}-${door}`,
    template: template as TemplateId,
    house,
    storey,
    door,
    name: { en: `Room ${door}` },
    theme: null,
    ...graded,
    notice: null,
  };
}

function buildHouse(plan: HousePlan, row: number): { house: HouseProgramme; rooms: ProgrammeRoom[] } {
  const rooms: ProgrammeRoom[] = [];
  const storeys = plan.storeys.map(({ height, left, right }, at) => {
    const storey = at + 1;
    let door = 0;
    const place = (template: string): StripItem => {
      const room = makeRoom(plan.id, storey, ++door, template);
      rooms.push(room);
      return { room: room.id };
    };
    const rowOf = ({ rooms: wanted, gap }: RowPlan, taken: number): StripItem[] => {
      const items: StripItem[] = gap > 0 ? [{ solid: gap }] : [];
      let units = taken + gap;
      for (const template of wanted) {
        units += showrooms[template];
        // What does not fit the corridor is not asked for.
        if (units > plan.modules * 2) break;
        items.push(place(template));
      }
      return items;
    };
    const middle: StripItem[] = at === 0 ? [place('entrance-hall')] : [{ solid: entranceUnits }];
    return {
      storey,
      height,
      strips: [
        {
          id: 'middle',
          facing: 'front' as const,
          at: 0,
          from: 0,
          items: [...middle, { passage: 'hall', count: plan.modules }],
        },
        {
          id: 'left',
          facing: 'right' as const,
          at: -3.4,
          from: entranceUnits,
          items: [{ stairs: 'main' }, { lift: 'main' }, ...rowOf(left, shaftUnits)],
        },
        { id: 'right', facing: 'left' as const, at: 3.4, from: entranceUnits, items: rowOf(right, 0) },
      ],
    };
  });
  const house: HouseProgramme = {
    id: plan.id,
    name: { en: plan.id },
    // The ground floors of all houses lie on one level, so that paths join them.
    origin: [row * 300, 0, 0],
    turns: plan.turns,
    unit: 6,
    wall: 0.4,
    front: 0.2,
    entrance: `${plan.id}-1-1`,
    passages: [
      {
        id: 'hall',
        template: 'corridor' as TemplateId,
        name: { en: 'Corridor' },
        theme: null,
        ...graded,
        notice: null,
      },
    ],
    stairs: [shaft('main')],
    lifts: [shaft('main')],
    storeys,
  };
  return { house, rooms };
}

function ground(
  id: string,
  house: string,
  template: string,
  over: Partial<GroundProgramme>,
): GroundProgramme {
  return {
    id,
    kind: 'outdoors',
    house,
    template: template as TemplateId,
    name: { en: id },
    x: 0,
    y: 0,
    z: 0,
    rise: 0,
    steps: 0,
    ...graded,
    ...over,
  };
}

const row = fc.record({
  rooms: fc.array(fc.constantFrom(...(Object.keys(showrooms) as Showroom[])), { maxLength: 8 }),
  gap: fc.integer({ min: 0, max: 3 }),
});
const storeyHeight = fc.constantFrom(5.4, 6, 8.1, 9);

const housePlan = (id: string): fc.Arbitrary<HousePlan> =>
  fc.record({
    id: fc.constant(id),
    turns: fc.constantFrom<QuarterTurns>(0, 1, 2, 3),
    modules: fc.integer({ min: 2, max: 6 }),
    storeys: fc
      .tuple(
        fc.record({ height: fc.constant(9), left: row, right: row }),
        fc.array(fc.record({ height: storeyHeight, left: row, right: row }), { maxLength: 4 }),
      )
      .map(([first, others]) => [first, ...others]),
  });

/** Any building of one house: a hall, a corridor with rooms on both sides on every storey, stairs and a lift. */
export const anyProgramme: fc.Arbitrary<BuildingFacts> = housePlan('main').map((plan) => {
  const { house, rooms } = buildHouse(plan, 0);
  return {
    templates: realBuilding.templates,
    rooms,
    houses: [house],
    grounds: [
      ground('porch', 'main', 'porch', { z: 2.6 }),
      ground('steps', 'main', 'porch-steps', { kind: 'flight', y: -1.8, z: 6.84, rise: 1.8, steps: 12 }),
      ground('ramp', 'main', 'porch-ramp', { kind: 'flight', x: 7.8, y: -1.8, z: 15.6, rise: 1.8 }),
      ground('forecourt-near', 'main', 'forecourt-near', { x: -12, y: -1.8, z: 17.64 }),
      ground('forecourt', 'main', 'forecourt', { y: -1.8, z: 38.4 }),
    ],
    entrance: 'main-1-1',
    arrival: 'forecourt',
  };
});
