import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AboutFacts } from '../../src/museum/catalogue/about-facts.ts';
import { contentNoteIds } from '../../src/museum/catalogue/definitions/content-note.ts';
import { packAbout } from '../../tools/data/pack-about.ts';
import { readCollection } from '../../tools/data/read-collection.ts';
import { root } from './museum-texts.ts';

const packed = new Map(packAbout(root).map(({ name, content }) => [name, String(content)]));
const about = JSON.parse(packed.get('about.json') ?? '') as AboutFacts;
const licences = packed.get('licences.txt') ?? '';
const readAll = (folder: string): Record<string, unknown>[] =>
  readdirSync(`${root}/data/${folder}`).map(
    (file) => JSON.parse(readFileSync(`${root}/data/${folder}/${file}`, 'utf8')) as Record<string, unknown>,
  );
const gifts = readAll('gifts');
const collection = readCollection(root);

describe('what the museum says of itself', () => {
  it('counts what lies in the data', () => {
    const { numbers } = about;
    expect(numbers.gifts).toBe(gifts.length);
    expect(numbers.sources).toBe(readAll('sources').length);
    expect(numbers.totals).toBe(readAll('totals').length);
    expect(numbers.tours).toBe(readAll('tours').length);
    expect(numbers.claims).toBe(gifts.flatMap(({ claims }) => claims as unknown[]).length);
    expect(numbers.disputed).toBe(gifts.filter(({ disputes }) => typeof disputes === 'string').length);
    const sum = (counts: Readonly<Record<string, number>>): number =>
      Object.values(counts).reduce((before, count) => before + count, 0);
    expect(sum(numbers.whereabouts)).toBe(gifts.length);
    expect(sum(numbers.modelGrades)).toBe(gifts.length);
    expect(sum(numbers.rooms)).toBe(readdirSync(`${root}/data/building/rooms`).length);
  });

  it('has every correction, the latest first, with its reason and the sources it names', () => {
    expect(about.corrections.map(({ id }) => id).toSorted()).toEqual(
      readAll('corrections')
        .map(({ id }) => id as string)
        .toSorted(),
    );
    const dates = about.corrections.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    for (const { id, reason, kind, sources, corrects } of about.corrections) {
      expect(reason['en']?.length, id).toBeGreaterThan(20);
      if (kind === 'fact' || kind === 'grade' || kind === 'report') expect(sources, id).not.toEqual([]);
      for (const source of [...sources, corrects ?? []].flat())
        expect(about.sources, id).toHaveProperty([source]);
    }
  });

  it('gives each record its own corrections and their sources', () => {
    const told = collection.entries.flatMap((entry) => {
      const { corrections, sources } = collection.detail(entry);
      for (const correction of corrections)
        for (const source of [...correction.sources, correction.corrects ?? []].flat())
          expect(sources).toHaveProperty([source]);
      return corrections.map(({ id }) => `${id} of ${entry.id}`);
    });
    const listed = about.corrections.flatMap(({ id, gift }) => (gift ? [`${id} of ${gift.id}`] : []));
    expect(told.toSorted()).toEqual(listed.toSorted());
  });

  it('names all packages that the check of licences lists, and holds the texts', () => {
    const listed = readFileSync(`${root}/THIRD-PARTY.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.includes(' · '));
    const named = about.packages
      .filter(({ use }) => use !== 'geodata')
      .map(({ name, version, licence }) => `${name} ${version} · ${licence}`);
    expect(named.toSorted()).toEqual(listed.toSorted());
    expect(about.packages.filter(({ use }) => use === 'font').length).toBe(
      listed.filter((line) => line.startsWith('@fontsource')).length,
    );
    for (const words of [
      'Permission is hereby granted, free of charge',
      'Section 2 – Scope',
      'SIL OPEN FONT LICENSE Version 1.1',
      'Version 2.0, January 2004',
    ])
      expect(licences).toContain(words);
    for (const { name } of about.packages) expect(licences).toContain(name);
  });
});

describe('content notes', () => {
  const noted = new Map(
    about.contentNotes.map(({ id, gifts: list }) => [id as string, list.map((one) => one.id)]),
  );

  it('are those the interface has words for', () => {
    expect([...noted.keys()].toSorted()).toEqual(contentNoteIds.toSorted());
  });

  it('stand on every gift of ivory, of skin or horn, and on every sword', () => {
    const of = (has: (gift: Record<string, unknown>) => boolean): string[] =>
      gifts.filter(has).map(({ id }) => id as string);
    const isMadeOf = (pattern: RegExp) => (gift: Record<string, unknown>) =>
      (gift['materials'] as string[]).some((material) => pattern.test(material));
    expect(noted.get('ivory')).toEqual(expect.arrayContaining(of(isMadeOf(/ivory/))));
    expect(noted.get('animal-remains')).toEqual(
      expect.arrayContaining(of(isMadeOf(/skin|horn|taxiderm|\bfur\b|leather/))),
    );
    const swords = of(({ what }) => /\b(?:sword|dagger|rifle|sabre)s?\b/.test(what as string));
    expect(swords.length).toBeGreaterThan(25);
    expect(noted.get('weapons')).toEqual(expect.arrayContaining(swords));
  });

  it('say why, and reach records and nothing else', () => {
    for (const { id, gifts: list } of about.contentNotes)
      for (const gift of list) expect(gift.reason, `${id} ${gift.id}`).toMatch(/^\P{Ll}.+\.$/u);
    for (const entry of collection.entries) {
      const expected = [...noted].flatMap(([id, list]) => (list.includes(entry.id) ? [id] : []));
      expect(collection.detail(entry).contentNotes.map(({ id }) => id as string)).toEqual(
        expected.toSorted(),
      );
    }
  });
});
