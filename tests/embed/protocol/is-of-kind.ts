import type { FieldKind, ValueKind } from '../../../src/embed/vocabulary/value-kind.ts';

/**
 * How a value is meant: as a call, which has no other fields and words than the table; as an answer that comes in, which may
 * have; or as one that was taken, with fields of the table alone.
 */
export type Meaning = 'call' | 'answer' | 'taken answer';

/** Whether a value is what the table says, read from the table itself: what the written checks are held against. */
export function isOfKind(kind: ValueKind, value: unknown, meaning: Meaning): boolean {
  switch (kind.type) {
    case 'text':
      return typeof value === 'string' && value.length <= kind.longest;
    case 'choice':
      if (meaning === 'call') return kind.of.some((word) => word === value);
      return typeof value === 'string' && value.length <= 100;
    case 'number':
      return typeof value === 'number' && kind.from <= value && value <= kind.to;
    case 'switch':
      return value === true || value === false;
    case 'file':
      return value instanceof Blob && value.size <= kind.largest;
    case 'list':
      return (
        Array.isArray(value) &&
        value.length <= kind.most &&
        Array.from(value as unknown[]).every((item) => isOfKind(kind.of, item, meaning))
      );
    case 'record':
      return areFields(kind.fields, value, meaning);
    default:
      return kind satisfies never;
  }
}

function areFields(fields: Readonly<Record<string, FieldKind>>, value: unknown, meaning: Meaning): boolean {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const own = new Map(Object.entries(value as object));
  if (meaning !== 'answer' && [...own.keys()].some((name) => !Object.hasOwn(fields, name))) return false;
  return Object.entries(fields).every(([name, { kind, optional }]) => {
    const field: unknown = own.get(name);
    return field === undefined ? optional === true : isOfKind(kind, field, meaning);
  });
}
