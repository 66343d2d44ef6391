import type { z } from 'zod';
import { familyIds } from '../../models/families/family-ids.ts';
import { computeTemplatePlaces } from '../../src/museum/display/compute-template-places.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { partNames } from '../../src/museum/floorplan/building-part.ts';
import type { RoomTheme } from '../../src/museum/floorplan/building-programme.ts';
import { listTemplateFaults } from '../../src/museum/floorplan/list-template-faults.ts';
import { planBuilding } from '../../src/museum/floorplan/plan-building.ts';
import { PlanError } from '../../src/museum/floorplan/plan-error.ts';
import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';
import { buildingDefinitions, kindOfBuildingPath, type BuildingKind } from './building-kinds.ts';
import { checkShape } from './check-shape.ts';
import type { DataFault } from './data-fault.ts';
import { readBuilding } from './pack-building.ts';
import { readDataFolder } from './read-data-folder.ts';
import { showValue } from './show-value.ts';

type FileOf<K extends BuildingKind> = z.infer<(typeof buildingDefinitions)[K]>;

/**
 * Everything that is wrong with `data/building`, all at once. The plan itself is only tried when the files are
 * sound one by one.
 *
 * @param root folder of the project
 */
export function checkBuilding(root: string): DataFault[] {
  return checkBuildingFiles(readDataFolder(root), () => readBuilding(root));
}

/**
 * @param texts content of the data's files by path from the root
 * @param read the same files as facts; called only when all of them are sound
 */
export function checkBuildingFiles(
  texts: ReadonlyMap<string, string>,
  read: () => BuildingFacts,
): DataFault[] {
  const faults: DataFault[] = [];
  const files = {
    grounds: new Map<string, FileOf<'grounds'>>(),
    house: new Map<string, FileOf<'house'>>(),
    parts: new Map<string, FileOf<'parts'>>(),
    regions: new Map<string, FileOf<'regions'>>(),
    room: new Map<string, FileOf<'room'>>(),
    template: new Map<string, FileOf<'template'>>(),
  };
  for (const [path, text] of texts) {
    if (!path.startsWith('data/building/')) continue;
    const place = kindOfBuildingPath(path);
    if (!place) {
      faults.push({
        file: path,
        field: '',
        found: 'a file that belongs nowhere',
        expected: 'grounds.json, parts.json, regions.json, houses/, rooms/ or templates/',
        mend: 'Move the file to its folder, or remove it.',
      });
      continue;
    }
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch (error) {
      faults.push({
        file: path,
        field: '',
        found: error instanceof Error ? error.message : String(error),
        expected: 'JSON',
        mend: 'Correct the syntax.',
      });
      continue;
    }
    const wrong = checkShape(path, content, buildingDefinitions[place.kind]);
    faults.push(...wrong);
    if (wrong.length > 0) continue;
    const { id } = content as { id?: string };
    if (place.id !== null && id !== place.id) {
      faults.push({
        file: path,
        field: 'id',
        found: showValue(id),
        expected: `"${place.id}", the name of the file`,
        mend: 'Ids are permanent: rename the file, not the id.',
      });
      continue;
    }
    (files[place.kind] as Map<string, unknown>).set(path, content);
  }
  for (const name of ['grounds', 'parts', 'regions']) {
    const path = `data/building/${name}.json`;
    if (texts.has(path)) continue;
    faults.push({
      file: path,
      field: '',
      found: 'no such file',
      expected: 'a file',
      mend: 'Restore the file.',
    });
  }
  const isWhole = faults.length === 0;

  const ids = (kind: 'gifts' | 'sources'): ReadonlySet<string> =>
    new Set(
      [...texts.keys()].flatMap((path) => {
        const found = new RegExp(`^data/${kind}/([^/]+)\\.json$`).exec(path)?.[1];
        return found === undefined ? [] : [found];
      }),
    );
  const gifts = ids('gifts');
  const sources = ids('sources');
  const families = new Set<string>(familyIds);
  const regionFiles = [...files.regions.values()].flatMap(({ regions }) => regions);
  const regions = new Set(regionFiles.map(({ id }) => id));
  const countries = new Set(regionFiles.flatMap((region) => region.countries));

  const known = (
    file: string,
    field: string,
    values: readonly string[],
    set: ReadonlySet<string>,
    expected: string,
  ): void => {
    values.forEach((value, row) => {
      if (!set.has(value))
        faults.push({
          file,
          field: `${field}[${row}]`,
          found: showValue(value),
          expected,
          mend: 'Correct the id, or add what it names.',
        });
    });
  };
  const checkTheme = (file: string, field: string, theme: RoomTheme | null): void => {
    if (!theme) return;
    known(file, `${field}.gifts`, theme.gifts, gifts, 'the id of a file in data/gifts');
    known(file, `${field}.families`, theme.families, families, 'a family of models/families');
    if (regions.size > 0) {
      known(file, `${field}.regions`, theme.regions, regions, 'a region of data/building/regions.json');
      known(
        file,
        `${field}.countries`,
        theme.countries,
        countries,
        'a country of data/building/regions.json',
      );
    }
    if (theme.years && theme.years[0] > theme.years[1])
      faults.push({
        file,
        field: `${field}.years`,
        found: showValue(theme.years),
        expected: 'the first year before the last',
        mend: 'Exchange the years.',
      });
  };
  const checkSources = (
    file: string,
    field: string,
    { gradeSources }: { gradeSources: readonly string[] },
  ): void => known(file, `${field}gradeSources`, gradeSources, sources, 'the id of a file in data/sources');

  const templates = new Set([...files.template.values()].map(({ id }) => id));
  const checkTemplate = (file: string, field: string, template: string): void => {
    if (templates.has(template) || !isWhole) return;
    faults.push({
      file,
      field,
      found: showValue(template),
      expected: 'the id of a file in data/building/templates',
      mend: 'Correct the id, or add the template.',
    });
  };

  for (const [file, template] of files.template) {
    checkSources(file, '', template);
    for (const fault of listTemplateFaults(template as unknown as RoomTemplate))
      faults.push({ file, ...fault, mend: 'Move it, or make it smaller.' });
  }
  for (const [file, room] of files.room) {
    checkSources(file, '', room);
    checkTheme(file, 'theme', room.theme);
    checkTemplate(file, 'template', room.template);
  }
  const doors = new Map<string, string>();
  for (const [file, { house, storey, door }] of files.room) {
    if (door === null) continue;
    const key = `${house} ${storey} ${door}`;
    const other = doors.get(key);
    if (other)
      faults.push({
        file,
        field: 'door',
        found: String(door),
        expected: `a number that ${other} does not have`,
        mend: 'Give the newer room the next free number.',
      });
    else doors.set(key, file);
  }
  for (const [file, house] of files.house) {
    house.passages.forEach((passage, row) => {
      checkSources(file, `passages[${row}].`, passage);
      checkTheme(file, `passages[${row}].theme`, passage.theme);
      checkTemplate(file, `passages[${row}].template`, passage.template);
    });
    house.stairs.forEach((shaft, row) => checkSources(file, `stairs[${row}].`, shaft));
    house.lifts.forEach((shaft, row) => checkSources(file, `lifts[${row}].`, shaft));
  }
  for (const [file, { grounds }] of files.grounds) {
    grounds.forEach((ground, row) => {
      checkSources(file, `grounds[${row}].`, ground);
      checkTemplate(file, `grounds[${row}].template`, ground.template);
    });
  }
  for (const [file, content] of files.parts) {
    content.parts.forEach((part, row) => checkSources(file, `parts[${row}].`, part));
    const told = content.parts.map(({ id: name }) => name as string);
    for (const name of partNames) {
      const times = told.filter((other) => other === name).length;
      if (name === 'room' || times === 1) continue;
      faults.push({
        file,
        field: 'parts',
        found: times === 0 ? `nothing on ${name}` : `${name} ${times} times`,
        expected: 'every part of `partNames` once',
        mend: 'Say how well it is known, why, and who says so.',
      });
    }
  }
  for (const [file, content] of files.regions) {
    const seen = new Map<string, string>();
    content.regions.forEach((region, row) => {
      region.countries.forEach((country, column) => {
        const other = seen.get(country);
        if (other)
          faults.push({
            file,
            field: `regions[${row}].countries[${column}]`,
            found: showValue(country),
            expected: `a country that ${other} does not have`,
            mend: 'Leave the country in one region.',
          });
        else seen.set(country, region.id);
      });
    });
  }
  if (faults.length === 0) faults.push(...checkPlan(read(), texts));
  return faults;
}

/** Whether the plan can be computed, and holds what it is said to hold. */
function checkPlan(facts: BuildingFacts, texts: ReadonlyMap<string, string>): DataFault[] {
  let plan;
  try {
    plan = planBuilding(facts);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const isRoom = texts.has(`data/building/rooms/${error.at}.json`);
    return [
      {
        file: isRoom ? `data/building/rooms/${error.at}.json` : 'data/building/houses',
        field: '',
        found: error.message,
        expected: 'a building that can be built',
        mend: 'Move the room, or change the strips of its house.',
      },
    ];
  }
  const total = readShownTotal(texts);
  const templates = new Map(plan.templates.map((template) => [template.id, template]));
  const places = plan.rooms.reduce((sum, { theme, template }) => {
    const found = templates.get(template);
    return theme && !theme.outsideTotal && found ? sum + computeTemplatePlaces(found).places.length : sum;
  }, 0);
  if (total === null || places >= total) return [];
  return [
    {
      file: 'data/building/rooms',
      field: '',
      found: `${places} places`,
      expected: `at least ${total}, the claimed total that is shown`,
      mend: 'Add rooms, or give their templates longer cases or more shelves.',
    },
  ];
}

/** The claimed total the house has to hold; null where the files do not say: their own check does. */
function readShownTotal(texts: ReadonlyMap<string, string>): number | null {
  const read = (path: string, field: string): unknown => {
    try {
      return Reflect.get(JSON.parse(texts.get(path) ?? '{}') as object, field) as unknown;
    } catch {
      return undefined;
    }
  };
  const shown = read('data/museum.json', 'shownTotal');
  const gifts = typeof shown === 'string' ? read(`data/totals/${shown}.json`, 'gifts') : null;
  return typeof gifts === 'number' ? gifts : null;
}
