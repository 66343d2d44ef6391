import type { FieldKind, ValueKind } from '../../src/embed/vocabulary/value-kind.ts';
import { events, methods, protocolVersion } from '../../src/embed/vocabulary/vocabulary.ts';
import { CheckWriter } from './check-writer.ts';

const head =
  '// Written by `npm run embed` from src/embed/vocabulary/vocabulary.ts: not to be changed by hand.';
const methodRows = Object.entries(methods);
const eventRows = Object.entries(events);
const recordOf = (fields: Readonly<Record<string, FieldKind>>): ValueKind => ({ type: 'record', fields });

/** Source of the checks of the frame: the fields of every method, and none that the table does not have. */
export function formatChecksOfCalls(): string {
  const writer = new CheckWriter('calls');
  for (const [name, { takes }] of methodRows) writer.meet(name, recordOf(takes));
  const checks = methodRows.map(([name, { takes }]) => `${name}: ${writer.write(recordOf(takes))},`);
  return [
    head,
    "import type { MethodTakes } from '../vocabulary/value-of.ts';",
    "import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';",
    `import { ${listImports(writer, ['onlyFields'])}type Check } from './checks.ts';`,
    "import { onlyFields } from './only-fields.ts';",
    '',
    ...writer.constants,
    '',
    `export const spokenVersion = ${protocolVersion};`,
    '',
    'export const checksOfCalls: { readonly [M in MethodName]: Check<MethodTakes<M>> } = {',
    ...checks,
    '};',
    '',
    `export const eventNames: readonly EventName[] = ${JSON.stringify(Object.keys(events))};`,
    '',
  ].join('\n');
}

/** Source of the checks of the article: what events carry and methods give. Fields the table does not have are left out. */
export function formatChecksOfAnswers(): string {
  const writer = new CheckWriter('answers');
  for (const [name, fields] of eventRows) writer.meet(name, recordOf(fields));
  for (const [name, { gives }] of methodRows) if (gives) writer.meet(name, gives);
  const ofEvents = eventRows.map(
    ([name, fields]) => `${JSON.stringify(name)}: ${writer.write(recordOf(fields))},`,
  );
  const ofResults = methodRows.map(([name, { gives }]) => `${name}: ${writer.write(gives)},`);
  return [
    head,
    "import type { EventDetail, MethodGives } from '../vocabulary/value-of.ts';",
    "import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';",
    `import { ${listImports(writer, [])}type Check } from './checks.ts';`,
    '',
    ...writer.constants,
    '',
    `export const spokenVersion = ${protocolVersion};`,
    '',
    'export const checksOfEvents: { readonly [E in EventName]: Check<EventDetail<E>> } = {',
    ...ofEvents,
    '};',
    '',
    'export const checksOfResults: { readonly [M in MethodName]: Check<MethodGives<M>> } = {',
    ...ofResults,
    '};',
    '',
  ].join('\n');
}

function listImports(writer: CheckWriter, others: readonly string[]): string {
  const names = writer.imports.filter((name) => !others.includes(name));
  return names.map((name) => `${name}, `).join('');
}
