import type { z } from 'zod';
import type { DataFault } from './data-fault.ts';
import { showPath, showValue } from './show-value.ts';

type Issue = z.core.$ZodIssue;

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

function describe(issue: Issue, found: unknown): { expected: string; mend: string } {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined
        ? {
            expected: `a value (${issue.expected})`,
            mend: 'Add the field; write null where nothing is known and null is allowed.',
          }
        : { expected: issue.expected, mend: 'Give the value the right type.' };
    case 'invalid_value':
      return {
        expected: issue.values.map((value) => JSON.stringify(value)).join(', '),
        mend: 'Choose one of the values expected.',
      };
    case 'too_big':
      return issue.origin === 'string'
        ? { expected: `at most ${issue.maximum.toLocaleString('en')} characters`, mend: 'Shorten the text.' }
        : { expected: `at most ${issue.maximum}`, mend: 'Check the number, or the count of items.' };
    case 'too_small':
      return issue.origin === 'string'
        ? { expected: 'a text that is not empty', mend: 'Write the text, or null where null is allowed.' }
        : { expected: `at least ${issue.minimum}`, mend: 'Check the number, or the count of items.' };
    case 'invalid_format':
      return { expected: issue.message, mend: 'Correct the spelling of the value.' };
    case 'invalid_key':
      return { expected: 'a language tag as in `en`', mend: 'Name the language by its tag.' };
    default:
      return { expected: issue.message, mend: 'Mend the value as expected.' };
  }
}

/** Faults of a file against its definition, one for each field concerned. */
export function checkShape(file: string, content: unknown, definition: z.ZodType): DataFault[] {
  const result = definition.safeParse(content);
  if (result.success) return [];
  return result.error.issues.flatMap((issue): DataFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        field: showPath([...issue.path, key]),
        found: showValue(valueAt(content, [...issue.path, key])),
        expected: 'only fields the schema knows',
        mend: 'Remove the field, or correct its name.',
      }));
    }
    const found = valueAt(content, issue.path);
    return [{ file, field: showPath(issue.path), found: showValue(found), ...describe(issue, found) }];
  });
}
