import { describeKind } from '../../src/embed/vocabulary/describe-kind.ts';
import type { FieldKind, ValueKind } from '../../src/embed/vocabulary/value-kind.ts';
import {
  attributes,
  customProperties,
  elementMembers,
  errorCodes,
  events,
  frameParameters,
  methods,
  parts,
  protocolVersion,
  slots,
  type ParameterRow,
} from '../../src/embed/vocabulary/vocabulary.ts';

/** The whole contract as lines, one for each word: what is kept to see when it changes. */
export function formatVocabulary(): string {
  const lines: string[] = [`protocol ${protocolVersion}`, ''];
  for (const [name, row] of Object.entries(attributes)) {
    lines.push(`attribute ${name}${row.isPlace ? ' (place)' : ''}: ${formatRow(row)}`);
  }
  lines.push('');
  for (const [name, row] of Object.entries(frameParameters))
    lines.push(`parameter ${name}: ${formatRow(row)}`);
  for (const [name, { takes, gives }] of Object.entries(methods)) {
    lines.push('', `method ${name}`, ...formatFields('takes ', takes));
    if (gives) lines.push(...formatKind('gives', gives));
  }
  for (const [name, detail] of Object.entries(events))
    lines.push('', `event ${name}`, ...formatFields('', detail));
  lines.push('', ...errorCodes.map((code) => `error ${code}`));
  lines.push('', ...Object.entries(elementMembers).map(([name, type]) => `member ${name}: ${type}`));
  lines.push('', ...slots.map((name) => `slot ${name}`));
  lines.push('', ...parts.map((name) => `part ${name}`));
  lines.push(
    '',
    ...Object.entries(customProperties).map(([name, type]) => `custom property ${name}: ${type}`),
  );
  return `${lines.join('\n')}\n`;
}

function formatRow({ kind, absent }: ParameterRow): string {
  const value = kind.type === 'choice' ? describeKind(kind) : kind.type;
  return absent === null ? value : `${value}; absent ${absent}`;
}

function formatFields(before: string, fields: Readonly<Record<string, FieldKind>>): readonly string[] {
  return Object.entries(fields).flatMap(([name, { kind, optional }]) =>
    formatKind(`${before}${name}${optional ? '?' : ''}`, kind),
  );
}

function formatKind(path: string, kind: ValueKind): readonly string[] {
  if (kind.type === 'record') return formatFields(`${path}.`, kind.fields);
  if (kind.type === 'list') return [`  ${path}: at most ${kind.most}`, ...formatKind(`${path}[]`, kind.of)];
  return [`  ${path}: ${describeKind(kind)}`];
}
