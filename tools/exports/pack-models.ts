import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshoptDecoder } from 'meshoptimizer';
import type { PackedFile } from '../data/packed-file.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths } from './export-paths.ts';
import { writeOpenModel } from './models/write-open-model.ts';
import { tellGrade } from './tell-grade.ts';

await MeshoptDecoder.ready;

/** What stands where nothing else is. */
const linen = 'veil-box';

/**
 * The model of every gift, under its former ids, too: its own, or, in a museum that has none of its own, what stands for it.
 *
 * @param root folder of the project
 */
export function* packModels(root: string, { gifts }: Pick<ExportFacts, 'gifts'>): Generator<PackedFile> {
  const pathOf = (name: string): string => join(root, 'models/built', `${name}.glb`);
  for (const { file, model, entry } of gifts) {
    const built = [file.id, `family-${entry.family}`, linen].map(pathOf).find(existsSync);
    if (built === undefined) throw new Error(`pack-models: nothing stands for ${file.id}`);
    const content = writeOpenModel(readFileSync(built), {
      id: file.id,
      size: entry.size,
      surfaces: model.surfaces,
      author: model.author,
      note: tellGrade(model),
    });
    for (const id of [file.id, ...file.aliases]) yield { name: exportPaths.model(id), content };
  }
}
