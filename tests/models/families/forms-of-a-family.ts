import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const gifts = fileURLToPath(new URL('../../../models/gifts', import.meta.url));

/** What the gifts of a family ask for: id → form, as its model.json has it. */
export function formsOfFamily(family: string): Map<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  for (const id of readdirSync(gifts)) {
    let text: string;
    try {
      text = readFileSync(join(gifts, id, 'model.json'), 'utf8');
    } catch {
      continue;
    }
    const record = JSON.parse(text) as { family?: string; form?: Record<string, unknown> };
    if (record.family === family && record.form) found.set(id, record.form);
  }
  return found;
}
