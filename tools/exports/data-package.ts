import { createHash } from 'node:crypto';
import { listSeparator } from './csv/column.ts';
import { nameTables } from './download/describe-dataset.ts';
import type { ExportFacts } from './export-facts.ts';
import type { ColumnFacts } from './list-tables.ts';

/** A table as the package describes it. */
export interface PackagedTable {
  readonly name: string;
  /** Name of its file, beside the package. */
  readonly file: string;
  readonly title: string;
  readonly content: string;
  readonly columns: readonly ColumnFacts[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly { readonly field: string; readonly table: string }[];
}

const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;

/** A Frictionless Data Package 2.0: what the tables hold, column by column, and the file with everything. */
export function makeDataPackage(
  tables: readonly PackagedTable[],
  json: { readonly file: string; readonly content: string },
  { siteFacts, version, date, site }: ExportFacts,
): object {
  const [english] = siteFacts.voices;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gifts-with-sources',
    title: `${english?.site.name ?? ''}: ${nameTables(siteFacts)}`,
    description: `${siteFacts.abstract} In the tables an apostrophe stands before a text that a spreadsheet would take for a formula; an empty cell means that no source read says.`,
    ...(site !== null && { homepage: site }),
    version,
    ...(date !== '' && { created: `${date}T00:00:00Z` }),
    licenses: [licence],
    contributors: [{ title: english?.site.author ?? '', roles: ['creator'] }],
    resources: [
      ...tables.map((table) => ({
        name: table.name,
        type: 'table',
        path: table.file,
        title: table.title,
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        ...measure(table.content),
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: table.columns.map(describeField),
          missingValues: [''],
          primaryKey: table.primaryKey,
          ...(table.foreignKeys.length > 0 && {
            foreignKeys: table.foreignKeys.map(({ field, table: resource }) => ({
              fields: [field],
              reference: { resource, fields: ['id'] },
            })),
          }),
        },
      })),
      {
        name: 'everything',
        path: json.file,
        title: 'Gifts, sources and resolutions with all fields',
        scheme: 'file',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        ...measure(json.content),
      },
    ],
  };
}

function describeField({
  name,
  type,
  description,
  isRequired,
  values,
  isList,
}: PackagedTable['columns'][number]): object {
  const constraints = {
    ...(isRequired === true && { required: true }),
    ...(values && { enum: values }),
  };
  return {
    name,
    type,
    description:
      isList === true ? `${description} Several are separated by “${listSeparator}”.` : description,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function measure(content: string): { readonly bytes: number; readonly hash: string } {
  return {
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  };
}
