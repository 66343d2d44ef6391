import type { MuseumFiles } from './museum-files.ts';

/** Where a museum does not say otherwise, it is told in English. */
const usual: readonly string[] = ['en'];

/** Languages in which a museum tells its tours, routes and events, by tag. */
export function spokenLanguages({ museum }: Pick<MuseumFiles, 'museum'>): readonly string[] {
  return museum?.spoken ?? usual;
}
