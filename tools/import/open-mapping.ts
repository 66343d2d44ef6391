import { existsSync, readFileSync } from 'node:fs';
import { checkShape } from '../data/check-shape.ts';
import { formatFaults } from '../data/format-faults.ts';
import { mappingDefinition, targets, type Mapping } from './mapping.ts';

/** Sizes of what nobody tells the size of, metres. */
export const usualSizes: Mapping['unknownSize'] = { picture: 0.6, thing: 0.25 };

/**
 * Reads a `map.json`; null where there is none.
 *
 * @throws with all that is wrong with it, field by field
 */
export function openMapping(file: string): Mapping | null {
  if (!existsSync(file)) return null;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const whole = fillMapping(content);
  const faults = checkShape(file, whole, mappingDefinition);
  if (faults.length > 0) throw new Error(formatFaults(faults));
  return whole as Mapping;
}

/** What has been left out of a mapping written by hand: columns that nothing says, and what is usual. */
function fillMapping(content: unknown): unknown {
  if (content === null || typeof content !== 'object' || Array.isArray(content)) return content;
  const { columns, ...rest } = content as { columns?: unknown };
  const isList = columns !== null && typeof columns === 'object' && !Array.isArray(columns);
  return {
    table: null,
    unit: 'cm',
    unknownSize: usualSizes,
    programme: 'galleries',
    ...rest,
    columns: isList
      ? { ...Object.fromEntries(targets.map((target) => [target, null])), ...columns }
      : (columns ?? null),
  };
}
