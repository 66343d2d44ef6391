import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../root.ts';

/** Names of namespaces, and pages that messages of libraries point people to; nothing is fetched from them. */
const named = ['docs.pmnd.rs', 'github.com', 'opencollective.com', 'react.dev', 'www.w3.org'];

test('what is shipped makes no script from text, names no source map and no other place', () => {
  const dist = join(root, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(50);
  const hosts = new Set<string>();
  for (const name of scripts) {
    const text = readFileSync(join(dist, name), 'utf8');
    expect(text, name).not.toMatch(/\beval\s*\(|\bnew Function\b|sourceMappingURL/);
    for (const [, host] of text.matchAll(/https?:\/\/([a-z\d.-]+\.[a-z]+)/gi)) hosts.add(host ?? '');
  }
  expect([...hosts].sort()).toEqual(named);
});
