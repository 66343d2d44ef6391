import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions, kindOfPath } from '../../tools/data/file-kinds.ts';
import { readMuseumFiles } from '../../tools/data/read-museum-files.ts';
import { root } from '../root.ts';

/** Cases a run: hostile data is what others send in. */
const settings = { numRuns: 10_000, seed: 115_000 };

const folders = ['gifts', 'sources', 'events', 'corrections', 'tours', 'totals'] as const;
/** Real files: what is nearly right reaches deeper than what is nonsense. */
const samples = folders.flatMap((folder) =>
  readdirSync(join(root, 'data', folder))
    .filter((name) => name.endsWith('.json'))
    .slice(0, 4)
    .map((name) => ({
      path: `data/${folder}/${name}`,
      text: readFileSync(join(root, 'data', folder, name), 'utf8'),
    })),
);

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,<b>',
    '//elsewhere.example',
    '../../etc/passwd',
    '\u202Etxt.exe',
    '\u200B\u200D\u2060',
    '\uD800',
    '\u0000',
    'x'.repeat(100_000),
    '9999-99-99',
    'NaN',
    '__proto__',
  ),
);
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  hostileText,
  fc.constantFrom(null, true, -0, 1e308, -1, [], {}),
);

/** Changes one place of a tree: by another value, by nothing, by itself under another name. */
function spoil(content: unknown, way: number, seed: number, value: unknown): unknown {
  const places: { readonly owner: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    for (const key of Object.keys(node)) {
      places.push({ owner: node as Record<string, unknown>, key });
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(content);
  const place = places[seed % places.length];
  if (!place) return content;
  const { owner, key } = place;
  if (way === 0) owner[key] = value;
  else if (way === 1) delete owner[key];
  else if (way === 2) owner[`${key} `] = owner[key];
  else if (Array.isArray(owner)) owner.push(...(owner as unknown[]));
  else owner[key] = [owner[key], owner[key]];
  return content;
}

/** What every reading must keep: a fault that names its file and says how to mend it, or content of the right shape. */
function checkReading(path: string, text: string): 'read' | 'refused' {
  const { files, faults } = readMuseumFiles(new Map([[path, text]]));
  for (const fault of faults) {
    expect(fault.file).not.toBe('');
    expect(fault.mend).not.toBe('');
    expect(fault.found.length).toBeLessThan(400);
  }
  // A museum that is not there is the one fault of every file by itself.
  const own = faults.filter(({ file }) => file === path);
  const kind = kindOfPath(path)?.kind;
  const held = [files.gifts, files.sources, files.events, files.corrections, files.tours, files.totals]
    .flatMap((one) => [...one.values()])
    .at(0);
  if (held === undefined) {
    expect(own.length).toBeGreaterThan(0);
    return 'refused';
  }
  expect(kind && definitions[kind].safeParse(held).success).toBe(true);
  return 'read';
}

describe('data that somebody sent in', () => {
  it('is read as it is where nothing was done to it', () => {
    for (const { path, text } of samples) expect(checkReading(path, text), path).toBe('read');
  });

  it('is never half believed: any change of any place is content of the right shape, or a fault', () => {
    const found = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(3), fc.nat(100_000), anyJson), { minLength: 1, maxLength: 3 }),
        ({ path, text }, changes) => {
          let content: unknown = JSON.parse(text);
          for (const [way, seed, value] of changes) content = spoil(content, way, seed, value);
          found[checkReading(path, JSON.stringify(content))]++;
        },
      ),
      settings,
    );
    // Were all refused, the other half would not have been tried.
    expect(found.read).toBeGreaterThan(100);
    expect(found.refused).toBeGreaterThan(5000);
  });

  it('may be cut short, be no JSON or be anything else, under any name', () => {
    const anyPath = fc.oneof(
      fc.constantFrom(...samples.map(({ path }) => path)),
      fc
        .tuple(fc.constantFrom(...folders), hostileText)
        .map(([folder, name]) => `data/${folder}/${name}.json`),
    );
    const anyFile = fc.oneof(
      fc.tuple(fc.constantFrom(...samples), fc.nat(4000)).map(([{ text }, at]) => text.slice(0, at)),
      fc.json(),
      hostileText,
    );
    fc.assert(
      fc.property(anyPath, anyFile, (path, text) => {
        const { faults } = readMuseumFiles(new Map([[path, text]]));
        expect(faults.length).toBeGreaterThan(0);
      }),
      settings,
    );
  });

  it('reaches no prototype', () => {
    const [sample] = samples;
    if (!sample) throw new Error('there is no data to try');
    const text = sample.text.replace(
      '{',
      '{"__proto__": {"isOurs": true}, "constructor": {"prototype": {"isOurs": true}},',
    );
    expect(checkReading(sample.path, text)).toBe('refused');
    expect(({} as { isOurs?: boolean }).isOurs).toBeUndefined();
  });
});
