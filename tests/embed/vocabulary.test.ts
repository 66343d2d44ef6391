import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  attributes,
  customProperties,
  elementMembers,
  events,
  methods,
  parts,
  slots,
} from '../../src/embed/vocabulary/vocabulary.ts';
import { formatVocabulary } from '../../tools/embed/format-vocabulary.ts';
import { listEmbedFiles } from '../../tools/embed/list-embed-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('words of the embedding', () => {
  /*
   * A promise to articles that are out. What is added is accepted by `npx vitest run tests/embed/vocabulary.test.ts -u`; a field that
   * is added has to be optional. What is taken away or means something else needs another version of the protocol.
   */
  it('are those that are promised', async () => {
    await expect(formatVocabulary()).toMatchFileSnapshot('./vocabulary.snapshot.txt');
  });

  it('are written into the checks and the page of reference (npm run embed)', async () => {
    const files = await listEmbedFiles();
    expect(files.length).toBe(3);
    const stale = files.filter(({ path, text }) => readFileSync(`${root}${path}`, 'utf8') !== text);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('are those that style sheets reach in the element', () => {
    const sources = ['src/embed/element/', 'src/embed/opened/']
      .flatMap((folder) => readdirSync(`${root}${folder}`).map((file) => `${root}${folder}${file}`))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const find = (pattern: RegExp): ReadonlySet<string> =>
      new Set([...sources.matchAll(pattern)].map(([, name = '']) => name));
    expect(find(/makePart\('[a-z]+', '([a-z]+)'/g)).toEqual(new Set(parts));
    expect(find(/var\((--tour-[a-z-]+)/g)).toEqual(new Set(Object.keys(customProperties)));
    // Only slots of the element have names in its scripts; what stands in none is hidden.
    const named = find(/\.name = '([a-z]+)'/g);
    expect(new Set(slots.filter((name) => name !== 'default'))).toEqual(named);
  });

  it('are those that the element has', () => {
    const source = readFileSync(`${root}src/embed/element/tour-element.ts`, 'utf8');
    const own = [...source.matchAll(/^ {2}(?:static|get|async) (\w+)/gm)].map(([, name = '']) => name);
    // What the page that builds the script sets is nobody else's.
    const inner = new Set(['readonly', 'folder', 'fetchOpened']);
    expect(new Set(own.filter((name) => !inner.has(name)))).toEqual(new Set(Object.keys(elementMembers)));
  });

  it('mean the same as an attribute and as a field', () => {
    const fields = { ...methods.goTo.takes, ...methods.setLanguage.takes };
    for (const [name, { kind }] of Object.entries(fields)) {
      const attribute = attributes[name as keyof typeof fields];
      expect(attribute.isPlace, name).toBe(true);
      if (kind.type === 'choice') expect(attribute.kind, name).toEqual(kind);
    }
    expect(methods.setPose.takes).toEqual(events['pose-change']);
  });
});
