import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { attributes, events, methods } from '../../src/embed/vocabulary/vocabulary.ts';
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
