import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkMessages, type MessageFile } from '../data/check-messages.ts';

/**
 * Lets a museum say some messages in its own words: those in its `data/text`, by the same path and name, take the place of
 * the project's. The titles of the pages are its name.
 *
 * @param root folder of the project, ending in a separator
 * @param museum folder of the museum
 * @param name of the museum
 */
export function museumWords(root: string, museum: string, name: string): Plugin {
  const folder = join(root, 'data/text').split(sep).join('/');
  return {
    name: 'museum-words',
    enforce: 'pre',
    load(id) {
      const path = (id.split('?')[0] ?? '').split(sep).join('/');
      // No pages are written of such a museum, and so nothing leads to them.
      if (path.endsWith('/src/view/faces/page-link/page-link.tsx')) return 'export default () => null;';
      if (!path.startsWith(`${folder}/`) || !path.endsWith('.json')) return null;
      const own = join(museum, 'data/text', path.slice(folder.length + 1));
      if (!existsSync(own)) return null;
      const messages = JSON.parse(readFileSync(path, 'utf8')) as MessageFile;
      const words = JSON.parse(readFileSync(own, 'utf8')) as MessageFile;
      for (const key of Object.keys(words))
        // Houses are called by their ids.
        if (!(key in messages) && !key.startsWith('house.'))
          this.error(`${own}: there is no message “${key}”`);
      const merged = { ...messages, ...words };
      const tag = /([^/]+)\.json$/.exec(path)?.[1] ?? 'en';
      const inEnglish = (file: string): MessageFile => {
        const other = file.replace(/[^/\\]+\.json$/, 'en.json');
        return existsSync(other) ? (JSON.parse(readFileSync(other, 'utf8')) as MessageFile) : {};
      };
      const english = { ...inEnglish(path), ...inEnglish(own) };
      const faults = checkMessages(tag, english, merged);
      if (faults.length > 0) this.error(`${own}: ${faults.join('; ')}`);
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

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
