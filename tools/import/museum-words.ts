import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkMessages, type MessageFile } from '../data/check-messages.ts';
import { collectionWords } from './collection-words.ts';
import { silentWords } from './silent-words.ts';

/**
 * Has a museum say some messages in its own words: those in its `data/text`, by the same path and name, take the place of those
 * that any collection has (`collectionWords`), and these of the project's. The titles of the pages are its name.
 *
 * @param root folder of the project, ending in a separator
 * @param museum folder of the museum
 * @param name of the museum
 */
export function museumWords(root: string, museum: string, name: string): Plugin {
  let silent: ReadonlyMap<string, MessageFile> | null = null;
  const folder = join(root, 'data/text').split(sep).join('/');
  return {
    name: 'museum-words',
    enforce: 'pre',
    load(id) {
      const path = (id.split('?')[0] ?? '').split(sep).join('/');
      // No pages are written of such a museum, and so nothing leads to them.
      if (path.endsWith('/src/view/faces/page-link/page-link.tsx')) return 'export default () => null;';
      if (!path.startsWith(`${folder}/`) || !path.endsWith('.json')) return null;
      const inner = path.slice(folder.length + 1);
      const messages = readMessages(path);
      const own = readMessages(join(museum, 'data/text', inner));
      if (!messages) return null;
      for (const key of Object.keys(own ?? {}))
        // Houses are called by their ids.
        if (!(key in messages) && !key.startsWith('house.'))
          this.error(`${inner} of the museum: there is no message “${key}”`);
      const layers = [collectionWords(), (silent ??= silentWords(museum))];
      // Names of places and the like stay as they are.
      if (!own && !layers.some((layer) => layer.has(inner))) return null;
      const merge = (file: string): MessageFile => ({
        ...readMessages(join(folder, file)),
        ...Object.assign({}, ...layers.map((layer) => layer.get(file))),
        ...readMessages(join(museum, 'data/text', file)),
      });
      const merged = merge(inner);
      const tag = /([^/]+)\.json$/.exec(path)?.[1] ?? 'en';
      const faults = checkMessages(tag, merge(inner.replace(/[^/]+$/, 'en.json')), merged);
      if (faults.length > 0) this.error(`${inner} of the museum: ${faults.join('; ')}`);
      return JSON.stringify(merged);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/<title>[^<]*<\/title>/, () => `<title>${escape(name)}</title>`)
          .replace(/\s*<meta\s+name="description"[^>]*>/, '')
          .replace(/\s*<noscript>.*?<\/noscript>/s, '')
          .replaceAll('International Friendship Exhibition, reconstructed', () => escape(name))
          .replaceAll('International Friendship Exhibition', () => escape(name)),
    },
  };
}

function readMessages(file: string): MessageFile | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as MessageFile) : null;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
