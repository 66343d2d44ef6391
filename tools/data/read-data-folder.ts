import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files above this many bytes are not read: no fact of this museum takes more than a few thousand. */
const largestFile = 8_000_000;

/**
 * The data as text: path from the root (with forward slashes) to content. Holds every JSON file under `data/`
 * and, from `models/gifts/`, each `model.json` and (as empty text: only its being there matters) each `recipe.ts`.
 *
 * @param root folder of the project
 */
export function readDataFolder(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const take = (path: string): void => {
    const tooLarge = statSync(join(root, path)).size > largestFile;
    files.set(path, tooLarge ? '' : readFileSync(join(root, path), 'utf8'));
  };
  const walk = (folder: string): void => {
    if (!existsSync(join(root, folder))) return;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.json')) take(path);
    }
  };
  walk('data');
  const models = 'models/gifts';
  if (existsSync(join(root, models))) {
    for (const gift of readdirSync(join(root, models))) {
      if (existsSync(join(root, models, gift, 'model.json'))) take(`${models}/${gift}/model.json`);
      if (existsSync(join(root, models, gift, 'recipe.ts'))) files.set(`${models}/${gift}/recipe.ts`, '');
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
