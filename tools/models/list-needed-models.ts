import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listBuilt } from './list-built.ts';

/**
 * The built models that a museum shows, by name, each with its file: those of its gifts, and of the models that stand for
 * kinds of things those that a gift is of. Nobody would fetch the others.
 *
 * @param root folder of the museum
 */
export function listNeededModels(root: string): Map<string, string> {
  const gifts = join(root, 'models/gifts');
  const families = new Set(
    (existsSync(gifts) ? readdirSync(gifts) : []).map((gift) => {
      const file = join(gifts, gift, 'model.json');
      if (!existsSync(file)) return '';
      return `family-${(JSON.parse(readFileSync(file, 'utf8')) as { family?: string }).family}`;
    }),
  );
  const built = listBuilt(join(root, 'models/built'));
  for (const name of built.keys()) if (name.startsWith('family-') && !families.has(name)) built.delete(name);
  return built;
}
