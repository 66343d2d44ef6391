import { isDeepStrictEqual } from 'node:util';
import type { DataFault } from './data-fault.ts';
import { makeSchemas } from './schemas.ts';

/** Faults where a file in `data/schema` is not what the definitions would write. */
export function checkSchemas(texts: ReadonlyMap<string, string>): DataFault[] {
  const schemas = makeSchemas();
  const faults: DataFault[] = [];
  const report = (file: string, found: string): void => {
    faults.push({
      file,
      field: '',
      found,
      expected: 'the schema of the definitions in src/museum/catalogue/definitions',
      mend: 'Run `npm run check-data -- --write-schemas` and commit what it writes.',
    });
  };
  for (const [file, schema] of schemas) {
    const text = texts.get(file);
    if (text === undefined) {
      report(file, 'nothing');
      continue;
    }
    let content: unknown;
    try {
      content = JSON.parse(text);
    } catch {
      content = null;
    }
    if (!isDeepStrictEqual(content, JSON.parse(JSON.stringify(schema))))
      report(file, 'a schema that is out of date');
  }
  return faults;
}
