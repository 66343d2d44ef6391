import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildingPart } from '../../src/museum/floorplan/building-part.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { dropThemes } from './drop-themes.ts';

/** The building as the tour fetches it: the text of `building.json` (`BuildingFacts`, themes left out). */
export function packBuilding(building: BuildingFacts): string {
  return JSON.stringify(dropThemes(building));
}

/**
 * Reads everything under `data/building` that the plan is computed from.
 *
 * @param root folder of the project
 * @throws when a file of `data/building` is no JSON; the check of the data says what else may be wrong
 */
export function readBuilding(root: string): BuildingFacts {
  const folder = join(root, 'data', 'building');
  const read = (path: string): Record<string, unknown> => {
    const { $schema, ...facts } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<
      string,
      unknown
    >;
    void $schema;
    return facts;
  };
  const readAll = (kind: string): unknown[] =>
    existsSync(join(folder, kind))
      ? readdirSync(join(folder, kind))
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => read(`${kind}/${name}`))
      : [];
  const parts = existsSync(join(folder, 'parts.json')) ? (read('parts.json')['parts'] as BuildingPart[]) : [];
  return {
    partGrades: Object.fromEntries(parts.map(({ id, grade }) => [id, grade])),
    templates: readAll('templates'),
    rooms: readAll('rooms'),
    houses: readAll('houses'),
    ...read('grounds.json'),
  } as unknown as BuildingFacts;
}
