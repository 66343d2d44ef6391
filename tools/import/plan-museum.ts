import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import type { BuildingPart } from '../../src/museum/floorplan/building-part.ts';
import { readBuilding } from '../data/pack-building.ts';
import { countHouses, layHouses, type HouseWords } from '../generate/lay-houses.ts';
import { cleanText } from './clean-text.ts';
import type { Mapping } from './mapping.ts';
import type { PlannedRooms } from './plan-rooms.ts';
import { programmes, type ProgrammeName } from './programmes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Templates every house is made of, beside those of its rooms. */
const shared = new Set([
  'entrance-hall',
  'corridor',
  'stair-flight',
  'stair-landing',
  'lift-cabin',
  'porch',
  'porch-steps',
  'porch-ramp',
  'forecourt-near',
  'forecourt',
]);

const groundNames: Readonly<Record<string, string>> = {
  porch: 'Porch',
  steps: 'Steps',
  ramp: 'Ramp',
  court: 'Forecourt',
  forecourt: 'Forecourt',
};

/** What the project's own building gives to every other: parts, and regions of the world. */
export function readSharedFacts(): {
  parts: readonly BuildingPart[];
  regions: object;
  countries: ReadonlySet<string>;
} {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(readFileSync(join(root, 'data/building', name), 'utf8')) as Record<string, unknown>;
  const { $schema, ...regions } = read('regions.json');
  void $schema;
  const listed = (regions as { regions: readonly { countries: readonly string[] }[] }).regions;
  return {
    parts: read('parts.json')['parts'] as readonly BuildingPart[],
    regions,
    countries: new Set(listed.flatMap(({ countries }) => countries)),
  };
}

/** Rooms along corridors behind an entrance hall, on as many storeys and in as many houses as they need. */
export function planMuseum(
  { rooms, templates }: PlannedRooms,
  mapping: Mapping,
  programme: ProgrammeName,
): BuildingFacts {
  const own = readBuilding(root);
  const name = cleanText(mapping.name);
  const words: HouseWords = {
    house: (row) => (row === 0 ? name : `${name}, house ${row + 1}`),
    entranceHall: (row) => (row === 0 ? 'Entrance hall' : `Entrance hall of house ${row + 1}`),
    corridor: 'Corridor',
    ground: (id) => groundNames[id] ?? id,
    notice: null,
    gradeReason: 'Drawn for this museum.',
  };
  const houses = countHouses(rooms.length + 1);
  return {
    templates: [...own.templates.filter(({ id }) => shared.has(id)), ...templates],
    ...layHouses(rooms, houses, programmes[programme].roomsOfStorey, words),
    ...(own.partGrades && { partGrades: own.partGrades }),
    entrance: 'h1-1-1',
    // Inside: from outside every house looks like that of the project.
    arrival: 'h1-1-1',
  };
}
