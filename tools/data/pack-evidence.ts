import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildingEvidence } from '../../src/museum/building-evidence.ts';
import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { BuildingPart } from '../../src/museum/floorplan/building-part.ts';
import { readBuilding } from './pack-building.ts';

/**
 * How one knows what the house looks like: the text of `evidence.json` (`BuildingEvidence`).
 *
 * @param root folder of the project
 * @throws when a file is missing or no JSON; the check of the data says what else may be wrong
 */
export function packEvidence(root: string): string {
  const read = (path: string): Record<string, unknown> => {
    const { $schema, ...facts } = JSON.parse(readFileSync(join(root, 'data', path), 'utf8')) as Record<
      string,
      unknown
    >;
    void $schema;
    return facts;
  };
  const { parts } = existsSync(join(root, 'data/building/parts.json'))
    ? (read('building/parts.json') as { parts: BuildingPart[] })
    : { parts: [] };
  const { rooms, houses, grounds } = readBuilding(root);
  const graded = [
    ...parts,
    ...rooms,
    ...grounds,
    ...houses.flatMap(({ passages, stairs, lifts }) => [...passages, ...stairs, ...lifts]),
  ];
  const cited = [...new Set(graded.flatMap(({ gradeSources }) => gradeSources))].sort();
  const evidence: BuildingEvidence = {
    parts,
    sources: Object.fromEntries(
      cited.map((id) => [id, read(`sources/${id}.json`) as unknown as SourceRecord]),
    ),
  };
  return JSON.stringify(evidence);
}
