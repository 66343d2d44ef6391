import { describeKind } from '../vocabulary/describe-kind.ts';
import type { FieldKind } from '../vocabulary/value-kind.ts';
import { methods, type MethodName } from '../vocabulary/vocabulary.ts';
import { TourFault } from './tour-fault.ts';

/** Says what a method takes instead of what was refused. The frame has the words; the article need not load them. */
export function explainRefusal(method: MethodName, refusal: TourFault): TourFault {
  const { code, field } = refusal;
  const takes: Readonly<Record<string, FieldKind>> = methods[method].takes;
  const names = Object.entries(takes).map(([name, { optional }]) => `${name}${optional ? '?' : ''}`);
  if (field === undefined) return new TourFault(code, `${method} takes an object with: ${names.join(', ')}`);
  const row = Object.hasOwn(takes, field) ? takes[field] : undefined;
  const expected = row
    ? `expected ${describeKind(row.kind)}`
    : `unknown; ${method} takes: ${names.join(', ')}`;
  return new TourFault(code, `${field}: ${expected}`, field);
}
