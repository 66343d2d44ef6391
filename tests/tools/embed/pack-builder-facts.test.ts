import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { BuilderFacts } from '../../../src/embed/builder/builder-facts.ts';
import type { SiteFacts } from '../../../tools/pages/site-facts.ts';
import { packBuilderFacts } from '../../../tools/embed/pack-builder-facts.ts';
import { root } from '../../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'builder-facts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = {
  site: null,
  placed: { museum: { catalogue: { gifts: [{}, {}] } } },
  rooms: [{ id: 'hall', house: 'main', name: { en: 'Hall' }, storey: 1 }],
} as unknown as SiteFacts;
const data = { folder: 'data/0123456789/', locators: 4 };
const pack = (at: string): BuilderFacts =>
  JSON.parse(String(packBuilderFacts(at, facts, data).content)) as BuilderFacts;

it('says what the page that writes code must know, and of the rooms no more than a list shows', () => {
  writeFileSync(join(folder, 'package.json'), '{ "name": "museum" }');
  expect(pack(folder)).toEqual({
    site: null,
    package: 'museum',
    data: 'data/0123456789/',
    locators: 4,
    gifts: 2,
    opened: null,
    rooms: [{ id: 'hall', house: 'main', name: { en: 'Hall' } }],
  });
});

it('tells in bytes what the last report of the bench says, and nothing where a figure is missing', () => {
  const told = pack(root).opened;
  expect(told?.inside).toBeGreaterThan(300_000);
  expect(told?.outside).toBeLessThan(3_000_000);
  mkdirSync(join(folder, 'docs/reports'), { recursive: true });
  const measures = [{ what: 'bytes come by the first frame, inside', rounds: [905.4] }];
  writeFileSync(join(folder, 'docs/reports/bench.json'), JSON.stringify({ parts: { start: { measures } } }));
  expect(pack(folder).opened).toBeNull();
});
