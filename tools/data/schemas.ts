import { z } from 'zod';
import { buildingDefinitions } from './building-kinds.ts';
import { definitions } from './file-kinds.ts';

/** The JSON Schemas of the data, by path from the root, made from the definitions that check it. */
export function makeSchemas(): Map<string, object> {
  return new Map(
    Object.entries({ ...definitions, ...buildingDefinitions }).map(([kind, definition]) => [
      `data/schema/${kind}.schema.json`,
      { title: `Data of the museum: ${kind}`, ...z.toJSONSchema(definition, { io: 'input' }) },
    ]),
  );
}
