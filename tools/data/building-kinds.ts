import { groundsDefinition } from '../../src/museum/floorplan/definitions/grounds.ts';
import { houseDefinition } from '../../src/museum/floorplan/definitions/house.ts';
import { partsDefinition } from '../../src/museum/floorplan/definitions/parts.ts';
import { regionsDefinition } from '../../src/museum/floorplan/definitions/regions.ts';
import { roomDefinition } from '../../src/museum/floorplan/definitions/room.ts';
import { templateDefinition } from '../../src/museum/floorplan/definitions/template.ts';

/** The kinds of files under `data/building`; each has a schema of its name in `data/schema`. */
export const buildingDefinitions = {
  grounds: groundsDefinition,
  house: houseDefinition,
  parts: partsDefinition,
  regions: regionsDefinition,
  room: roomDefinition,
  template: templateDefinition,
} as const;

export type BuildingKind = keyof typeof buildingDefinitions;

const folders: Readonly<Record<string, BuildingKind>> = {
  houses: 'house',
  rooms: 'room',
  templates: 'template',
};

/** What a path under `data/building` holds, and the id its name gives it; null where nothing belongs there. */
export function kindOfBuildingPath(
  path: string,
): { readonly kind: BuildingKind; readonly id: string | null } | null {
  if (path === 'data/building/grounds.json') return { kind: 'grounds', id: null };
  if (path === 'data/building/parts.json') return { kind: 'parts', id: null };
  if (path === 'data/building/regions.json') return { kind: 'regions', id: null };
  const [, folder, id] = /^data\/building\/([a-z]+)\/([^/]+)\.json$/.exec(path) ?? [];
  const kind = folder === undefined ? undefined : folders[folder];
  return kind && id !== undefined ? { kind, id } : null;
}
