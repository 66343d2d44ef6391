import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/languages.ts';
import { checkMessages, type MessageFile } from '../../../tools/data/check-messages.ts';
import { museumTexts } from '../../../tools/import/museum-texts.ts';
import { root } from '../../root.ts';

const read = (path: string): MessageFile =>
  JSON.parse(readFileSync(join(root, 'data/text', path), 'utf8')) as MessageFile;

describe('another museum', () => {
  it('finds no name of this one in the sources', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:ts|tsx|css)$/.test(name),
    );
    expect(files.length).toBeGreaterThan(400);
    const naming = files.filter((name) =>
      /Myohyang|International Friendship|묘향|친선전람관/.test(readFileSync(join(root, 'src', name), 'utf8')),
    );
    expect(naming).toEqual([]);
  });

  it('has words of its own wherever the interface would name this one, in every language', () => {
    const texts = museumTexts('A museum’s {name}', "Owner's <b>");
    for (const [path, words] of texts) {
      const tag = /([^/]+)\.json$/.exec(path)?.[1] ?? '';
      const english = read(path.replace(/[^/]+\.json$/, 'en.json'));
      const own = read(path);
      for (const key of Object.keys(words)) expect(own[key], `${path}: ${key}`).toBeDefined();
      const replaced = Object.fromEntries(Object.keys(words).map((key) => [key, english[key] ?? '']));
      expect(checkMessages(tag, replaced, words), path).toEqual([]);
    }
    expect(texts.size).toBe(languages.length * 5);
    const named = museumTexts('A', 'B', new Map([['h1', 'A {1}']]));
    expect(named.get('ru.json')?.['house.h1']).toBe('A (1)');
  });
});
