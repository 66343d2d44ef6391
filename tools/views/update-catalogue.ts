import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  listCatalogueFamilies,
  listOwnRecipes,
  ownPerPicture,
  formatModelCatalogue,
} from './model-catalogue.ts';
import { writeSheet } from './write-sheet.ts';

/** Gifts shown of one family. */
const mostShown = 12;

/** Writes docs/models.md and, from the stills, a picture for each family. */
export async function updateCatalogue(root: string): Promise<void> {
  const folder = join(root, 'docs/models');
  mkdirSync(folder, { recursive: true });
  const own = listOwnRecipes(root);
  const pictures = new Map<string, readonly string[]>([
    ...listCatalogueFamilies(root).map(
      ({ family, gifts }) => [`${family}.webp`, gifts.slice(0, mostShown)] as const,
    ),
    ...Array.from(
      { length: Math.ceil(own.length / ownPerPicture) },
      (_, at) => [`own-${at + 1}.webp`, own.slice(at * ownPerPicture, (at + 1) * ownPerPicture)] as const,
    ),
  ]);
  for (const [file, gifts] of pictures)
    await writeSheet(
      join(folder, file),
      gifts.map((id) => ({ label: id, picture: readFileSync(join(root, `models/stills/${id}.webp`)) })),
      { width: 228, height: 190, perRow: 4 },
    );
  for (const file of readdirSync(folder)) if (!pictures.has(file)) rmSync(join(folder, file));
  writeFileSync(join(root, 'docs/models.md'), await formatModelCatalogue(root));
}
