import fc from 'fast-check';
import type { FieldKind, ValueKind } from '../../../src/embed/vocabulary/value-kind.ts';

/** Values that a port lets through: also cycles, dates, maps, sets, bytes, holes, and keys of ill repute. */
export const anyCloneable: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: plain() },
  { weight: 1, arbitrary: plain().map(tie) },
  {
    weight: 1,
    arbitrary: plain().map(
      (value) => JSON.parse(`{"__proto__":${toJson(value)},"constructor":1}`) as unknown,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      new Blob(['x']),
      new ArrayBuffer(8),
      /x/,
      new Error('x'),
      -0,
      NaN,
      null,
    ),
  },
  { weight: 1, arbitrary: fc.nat(70_000).map((length) => 'x'.repeat(length)) },
  { weight: 1, arbitrary: fc.nat(2000).map((length) => Array.from({ length }, (_, n) => n)) },
);

function plain(): fc.Arbitrary<unknown> {
  return fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
    key: fc.oneof(
      fc.string(),
      fc.constantFrom('type', 'id', 'name', 'detail', 'toString', 'valueOf', 'then', '__proto__'),
    ),
  });
}

/** Holds itself. */
function tie(value: unknown): unknown {
  const knot: Record<string, unknown> = { value, list: [value] };
  knot['self'] = knot;
  (knot['list'] as unknown[]).push(knot);
  return knot;
}

function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return '0';
  }
}

/** Values of a kind of the table, at its limits too. */
export function anyOfKind(kind: ValueKind): fc.Arbitrary<unknown> {
  switch (kind.type) {
    case 'text':
      return fc.oneof(
        fc.string({ maxLength: Math.min(kind.longest, 40) }),
        fc.constant('ㄱ'.repeat(kind.longest)),
      );
    case 'choice':
      return fc.constantFrom(...kind.of);
    case 'number':
      return fc.oneof(
        fc.double({ min: kind.from, max: kind.to, noNaN: true }),
        fc.constantFrom(kind.from, kind.to),
      );
    case 'switch':
      return fc.boolean();
    case 'file':
      return fc.constant(new Blob(['picture']));
    case 'list':
      return fc.array(anyOfKind(kind.of), { maxLength: Math.min(kind.most, 5) });
    case 'record':
      return anyFields(kind.fields);
    default:
      return kind satisfies never;
  }
}

export function anyFields(
  fields: Readonly<Record<string, FieldKind>>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const rows = Object.entries(fields).map(([name, { kind }]) => [name, anyOfKind(kind)] as const);
  const requiredKeys = Object.entries(fields).flatMap(([name, { optional }]) => (optional ? [] : [name]));
  return fc.record(Object.fromEntries(rows), { requiredKeys });
}

/** Values that are nearly of a kind: one field is another thing, is missing, or is one too many. */
export function nearlyFields(fields: Readonly<Record<string, FieldKind>>): fc.Arbitrary<unknown> {
  const names = [...Object.keys(fields), 'more', '__proto__', 'constructor'];
  return fc
    .tuple(anyFields(fields), fc.constantFrom(...names), anyCloneable, fc.boolean())
    .map(([right, name, wrong, isGone]) => {
      const others = Object.entries(right).filter(([key]) => key !== name);
      // Unlike an assignment, this makes a field even of `__proto__`.
      return Object.fromEntries(isGone ? others : [...others, [name, wrong]]);
    });
}
