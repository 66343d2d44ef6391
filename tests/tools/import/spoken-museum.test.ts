import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFiles } from '../../../tools/data/check-files.ts';
import { readDataFolder } from '../../../tools/data/read-data-folder.ts';
import { writeMuseum } from '../../../tools/import/write-museum.ts';
import { openCollection } from './open-collection.ts';

const { facts } = await openCollection('kenom', { language: 'de' });
if (!facts) throw new Error('test: nothing was taken of the collection');
const folder = mkdtempSync(join(tmpdir(), 'spoken-museum-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'data/museum.json');
const readMuseum = () => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

describe('a museum that is made of a collection', () => {
  it('is told in the language the collection was imported in, English where nobody says', async () => {
    writeMuseum(folder, facts);
    expect(readMuseum()['spoken']).toEqual(['de']);
    const { facts: others } = await openCollection('kenom');
    if (!others) throw new Error('test: nothing was taken');
    expect(others.mapping.collection.language).toBeNull();
    const elsewhere = mkdtempSync(join(tmpdir(), 'spoken-museum-'));
    writeMuseum(elsewhere, others);
    expect(JSON.parse(readFileSync(join(elsewhere, 'data/museum.json'), 'utf8'))).toMatchObject({
      spoken: ['en'],
    });
    rmSync(elsewhere, { recursive: true });
  });

  it('takes a tour in that language alone', () => {
    const room = facts.building?.rooms[0]?.id ?? '';
    const say = (de: string) => ({ voice: 'tour', says: { de }, sources: [] });
    const tour = {
      $schema: '../schema/tour.schema.json',
      id: 'rundgang',
      order: 1,
      title: { de: 'Rundgang' },
      minutes: 1,
      summary: { de: 'Durch das Haus.' },
      stops: [
        {
          id: 'anfang',
          title: { de: 'Der Anfang' },
          gift: null,
          room,
          words: [say('Sehen Sie sich um.'), say('Was sehen Sie zuerst?')],
        },
      ],
      sources: [],
    };
    const texts = readDataFolder(folder);
    const check = (content: object) =>
      checkFiles(new Map(texts).set('data/tours/rundgang.json', JSON.stringify(content))).faults;
    expect(check(tour)).toEqual([]);
    expect(check({ ...tour, title: { en: 'A round' } }).map(({ field }) => field)).toEqual(['title.de']);
  });

  it('keeps what its curators say of it when the collection is imported again', () => {
    const own = { spoken: ['de', 'fr'], site: 'https://museum.example/', keywords: ['coins'] };
    writeFileSync(file, JSON.stringify({ ...readMuseum(), ...own, abstract: 'Old.' }));
    writeMuseum(folder, facts);
    expect(readMuseum()).toMatchObject(own);
    expect(readMuseum()['abstract']).not.toBe('Old.');
    // But for the language that is said anew.
    writeMuseum(folder, facts, true);
    expect(readMuseum()).toMatchObject({ ...own, spoken: ['de'] });
  });
});
