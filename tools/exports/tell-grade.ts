import type { ModelFile } from '../../src/museum/catalogue/definitions/model.ts';

/** How sure a model is, in a sentence each. */
const grades = {
  'documented-size': 'Its size and its look go by what sources say.',
  'documented-description': 'Its look goes by a description in the sources; its size is assumed.',
  'artists-impression':
    'It is an artist’s impression: the sources say no more than what kind of thing it is.',
} as const satisfies Record<ModelFile['grade'], string>;

/** What a model is and how sure: for every file that shows or describes it. */
export function tellGrade({ grade }: Pick<ModelFile, 'grade'>): string {
  return `A reconstruction, not a scan or a photograph of the gift. ${grades[grade]}`;
}
