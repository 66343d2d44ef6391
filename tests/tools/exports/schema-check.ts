import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../../root.ts';

const formats = {
  uri: (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
  // A hint of the profile for forms.
  textarea: true,
  email: (text: string): boolean => text.includes('@'),
  'date-time': (text: string): boolean =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
} as const;

function read(name: string): object {
  return JSON.parse(readFileSync(`${root}tests/fixtures/${name}.json`, 'utf8')) as object;
}

/** Checks of Linked Art's own schemas, by kind of record. */
export function linkedArtChecks(): Readonly<Record<'object' | 'person' | 'place', ValidateFunction>> {
  const ajv = new Ajv2020({ formats, strict: false, allErrors: true });
  ajv.addSchema(read('linked-art/core'));
  return {
    object: ajv.compile(read('linked-art/object')),
    person: ajv.compile(read('linked-art/person')),
    place: ajv.compile(read('linked-art/place')),
  };
}

/** Check of the profile of Data Package 2.0. */
export function dataPackageCheck(): ValidateFunction {
  return new Ajv({ formats, strict: false }).compile(read('datapackage/datapackage'));
}

/** Check of a schema of JSON Schema 2020-12. */
export function schemaCheck(schema: object): ValidateFunction {
  return new Ajv2020({ formats, strict: false }).compile(schema);
}

/** The first faults a check has found, in words. */
export function faultsOf(check: ValidateFunction): string[] {
  return (check.errors ?? [])
    .slice(0, 3)
    .map(
      ({ instancePath, message, params }: ErrorObject) =>
        `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
}
