import { parse } from '@formatjs/icu-messageformat-parser';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What is a name and not a message: it is shown as it is written. */
const names = /[/](kinds|places|search-words|start)[/]/;

/** Messages that say more than their letters are parsed when the site is built; the others stay as they are. */
export function parseMessages(messages: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      /[{}']/.test(message) ? parse(message, { ignoreTag: true, captureLocation: false }) : message,
    ]),
  );
}

/**
 * Hands the messages of the interface to the page already parsed, so that no visitor fetches the parser of the ICU
 * message format: an eighth of all that is read.
 *
 * @param root folder of the project
 */
export function parsedMessages(root: string): Plugin {
  const folder = join(root, 'data/text').split(sep).join('/');
  return {
    name: 'parsed-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      const path = id.split(sep).join('/');
      if (!path.startsWith(folder) || !path.endsWith('.json') || names.test(path)) return null;
      const messages = JSON.parse(code) as Readonly<Record<string, string>>;
      return { code: JSON.stringify(parseMessages(messages)), map: null };
    },
  };
}
