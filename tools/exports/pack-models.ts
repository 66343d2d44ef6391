import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshoptDecoder } from 'meshoptimizer';
import type { PackedFile } from '../data/packed-file.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths } from './export-paths.ts';
import { writeOpenModel } from './models/write-open-model.ts';
import { tellGrade } from './tell-grade.ts';

await MeshoptDecoder.ready;

/**
 * The model of every gift, under its former ids, too.
 *
 * @param root folder of the project
 */
export function* packModels(root: string, { gifts }: Pick<ExportFacts, 'gifts'>): Generator<PackedFile> {
  for (const { file, model, entry } of gifts) {
    const content = writeOpenModel(readFileSync(join(root, 'models/built', `${file.id}.glb`)), {
      id: file.id,
      size: entry.size,
      surfaces: model.surfaces,
      author: model.author,
      note: tellGrade(model),
    });
    for (const id of [file.id, ...file.aliases]) yield { name: exportPaths.model(id), content };
  }
}
