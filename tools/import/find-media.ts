import { makeId } from './make-id.ts';
import type { CollectionFile } from './read-folder.ts';

export const pictureNames = /\.(?:jpe?g|png|webp|avif|tiff?|gif)$/i;
export const modelNames = /\.(?:glb|gltf)$/i;

/** Finds the file a cell names, or that is called as the thing is. */
export interface MediaIndex {
  /** @param cell name of a file, its path, or an address that ends in it */
  readonly named: (cell: string) => CollectionFile | null;
  /** @param id of the record: `1234.jpg`, `1234_front.jpg` */
  readonly calledAs: (id: string) => CollectionFile | null;
}

/**
 * Files of one kind, to be found by name. Only what lies in the folder of the collection is found: a cell that
 * leads elsewhere finds nothing.
 */
export function indexMedia(files: readonly CollectionFile[], kind: RegExp): MediaIndex {
  const byPath = new Map<string, CollectionFile>();
  const byName = new Map<string, CollectionFile>();
  const byStem = new Map<string, CollectionFile>();
  for (const file of files) {
    if (!kind.test(file.name)) continue;
    const name = file.name.slice(file.name.lastIndexOf('/') + 1);
    const stem = makeId(name.replace(kind, ''));
    byPath.set(file.name.toLowerCase(), file);
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), file);
    if (!byStem.has(stem)) byStem.set(stem, file);
  }
  return {
    named: (cell) => {
      // Of several, divided by `;` or `|`, the first that is there.
      for (const part of cell.split(/[;|]/)) {
        const path = part
          .trim()
          .replaceAll('\\', '/')
          .replace(/[?#].*$/, '')
          .replace(/^\.\//, '')
          .toLowerCase();
        const name = path.slice(path.lastIndexOf('/') + 1);
        const found = byPath.get(path) ?? byName.get(name) ?? byStem.get(makeId(name.replace(kind, '')));
        if (found && path !== '') return found;
      }
      return null;
    },
    calledAs: (id) => (id === '' ? null : (byStem.get(makeId(id)) ?? null)),
  };
}
