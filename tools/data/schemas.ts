import { z } from 'zod';
import { definitions, type FileKind } from './file-kinds.ts';

/** The JSON Schemas of the data, by path from the root, made from the definitions that check it. */
export function makeSchemas(): Map<string, object> {
  const kinds = Object.keys(definitions) as FileKind[];
  return new Map(
    kinds.map((kind) => [
      `data/schema/${kind}.schema.json`,
      { title: `Data of the museum: ${kind}`, ...z.toJSONSchema(definitions[kind], { io: 'input' }) },
    ]),
  );
}
