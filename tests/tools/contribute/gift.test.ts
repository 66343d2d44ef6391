import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GiftFile } from '../../../src/museum/catalogue/definitions/gift.ts';
import type { ModelFile } from '../../../src/museum/catalogue/definitions/model.ts';
import type { SourceFile } from '../../../src/museum/catalogue/definitions/source.ts';
import { runGift } from '../../../tools/contribute/run-gift.ts';
import type { Terminal } from '../../../tools/contribute/interview.ts';
import { root as project } from '../../data/museum-texts.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'museum-gift-'));
  for (const file of [
    'data/museum.json',
    'data/building/regions.json',
    'data/totals/bharat-2023.json',
    'data/sources/bharat-2023.json',
    'data/sources/repubblica-2023.json',
    'data/gifts/castro-rifle.json',
    'data/content-notes/weapons.json',
    'models/gifts/castro-rifle/model.json',
  ]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(project, file), join(root, file));
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const readGift = (id: string) => read(`data/gifts/${id}.json`) as GiftFile;
const readSource = (id: string) => read(`data/sources/${id}.json`) as SourceFile;
const run = (
  command: string,
  flags: Readonly<Record<string, string>>,
  terminal: Terminal | null = null,
): Promise<string> => runGift({ root, command: [command], flags: new Map(Object.entries(flags)), terminal });

const gun = {
  source: 'https://www.kcna.kp/2024/05/a-gun?utm_source=x',
  'source-publisher': 'KCNA',
  title: 'Hunting gun from a mayor',
  what: 'rifle',
  description: 'A hunting gun, as the agency tells.',
  giver: 'A. Mayor',
  country: 'mongolia',
  recipient: 'Kim Jong Il',
  date: '2003-05',
  dimensions: '95 cm long',
};

describe('a new gift', () => {
  it('is written with its source, a claim for each fact, a model as large as stated and the notes it needs', async () => {
    const told = await run('new', gun);
    expect(told).toContain('data/gifts/mayor-rifle.json');
    const gift = readGift('mayor-rifle');
    expect(gift.accession).toBe(41);
    expect([gift.country, gift.countryLabel, gift.recipient]).toEqual(['MN', 'Mongolia', 'kim-jong-il']);
    expect(gift.claims.map(({ field }) => field)).toEqual([
      'what',
      'giver',
      'recipient',
      'date',
      'dimensions',
    ]);
    const [claim] = gift.claims;
    const source = readSource(claim?.source ?? '');
    expect([source.id, source.published, source.isStateSite]).toEqual(['kcna-2024', '2024-05', true]);
    const model = read('models/gifts/mayor-rifle/model.json') as ModelFile;
    expect([model.family, model.grade, Math.max(...model.size)]).toEqual([
      'long-gun',
      'documented-size',
      0.95,
    ]);
    const { gifts } = read('data/content-notes/weapons.json') as { gifts: { gift: string }[] };
    const ids = gifts.map((entry) => entry.gift);
    expect(ids).toContain('mayor-rifle');
    expect(ids).toEqual([...ids].sort());
  });

  it.each([
    ['a country nobody knows', { country: 'Mongolai' }, /Did you mean Mongolia\?/],
    ['a date in words', { date: 'May 2003' }, /2023-09-13/],
    ['a family that is none', { family: 'long-gum' }, /Did you mean long-gun\?/],
    ['a material that is none', { surfaces: 'walnutt #ffffff' }, /Did you mean walnut\?/],
    ['a size that is not the one stated', { size: '0.5 x 0.2 x 0.1' }, /a side of 0\.95 m/],
    ['an id that is taken', { id: 'castro-rifle' }, /npm run gift -- claim/],
    ['HTML', { title: 'Gun <b>' }, /without HTML/],
    ['a flag that is misspelt', { 'giver-rol': 'x' }, /Did you mean giver-role or giver/],
  ])('is refused with how to mend it: %s', async (_, wrong, message) => {
    await expect(run('new', { ...gun, ...wrong })).rejects.toThrow(message);
    expect(existsSync(join(root, 'data/gifts/mayor-rifle.json'))).toBe(false);
    expect(existsSync(join(root, 'data/sources/kcna-2024.json'))).toBe(false);
  });

  it('that would not be sound is not written, and the answers are not lost', async () => {
    const asked = run('new', { ...gun, 'rank-reason': 'An &amp; sign.' });
    await expect(asked).rejects.toThrow(/rank\.reason[\s\S]*npm run gift -- new --source=/);
    expect(existsSync(join(root, 'data/gifts/mayor-rifle.json'))).toBe(false);
  });
});

describe('a claim', () => {
  it('is asked for in a terminal, again where an answer does not do, and changes nothing else of the file', async () => {
    const answers = ['pistol', 'rifle castro', 'bharat-2032', 'bharat-2023', 'price', 'what', '', 'A rifle.'];
    const said: string[] = [];
    const before = readFileSync(join(root, 'data/gifts/castro-rifle.json'), 'utf8').split('\n');
    await run(
      'claim',
      {},
      {
        say: (text) => said.push(text),
        ask: () => {
          const answer = answers.shift();
          return answer === undefined
            ? Promise.reject(new Error('test: asked too much'))
            : Promise.resolve(answer);
        },
      },
    );
    expect(answers).toEqual([]);
    expect(said.join('\n')).toMatch(
      /No gift is called “pistol”[\s\S]*Did you mean bharat-2023\?[\s\S]*Choose one of what,/,
    );
    const gift = readGift('castro-rifle');
    expect(gift.claims.at(-1)).toEqual({ field: 'what', says: 'A rifle.', source: 'bharat-2023' });
    const after = readFileSync(join(root, 'data/gifts/castro-rifle.json'), 'utf8').split('\n');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
  });

  it('finds a source that is there by its address, however that is spelt', async () => {
    const { url } = readSource('bharat-2023');
    const source = `${url.replace(/^https:\/\/(?:www\.)?/, 'http://www.').replace(/\/$/, '')}#top`;
    await run('claim', { gift: 'castro-rifle', source, field: 'what', says: 'A rifle.' });
    expect(readGift('castro-rifle').claims.at(-1)?.source).toBe('bharat-2023');
  });
});

describe('a source alone', () => {
  it('is refused where it is there already, by its id', async () => {
    const { url } = readSource('bharat-2023');
    await expect(run('source', { url })).rejects.toThrow(/there already, as bharat-2023/);
  });

  it('is written', async () => {
    await run('source', { url: 'https://example.org/page', published: '2001' });
    expect(readSource('example-2001').readInPart).toBe(false);
  });

  it('is no command when it is misspelt', async () => {
    await expect(run('sorce', {})).rejects.toThrow(/Did you mean source\?/);
  });
});
