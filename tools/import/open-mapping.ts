import { existsSync, readFileSync } from 'node:fs';
import { checkShape } from '../data/check-shape.ts';
import { formatFaults } from '../data/format-faults.ts';
import { mappingDefinition, type Mapping } from './mapping.ts';

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
  const faults = checkShape(file, content, mappingDefinition);
  if (faults.length > 0) throw new Error(formatFaults(faults));
  return content as Mapping;
}
