import { describe, expect, it } from 'vitest';
import type { Tour } from '../../src/museum/tours/tour.ts';
import { captionOf } from '../../src/visit/tour/measure-tour.ts';
import { checkSpoken } from '../../tools/data/check-spoken.ts';
import { checkTours } from '../../tools/data/check-tours.ts';
import type { MuseumFiles } from '../../tools/data/museum-files.ts';
import { packTours } from '../../tools/data/pack-tours.ts';
import { readMuseumFiles } from '../../tools/data/read-museum-files.ts';
import { measureSpoken } from '../../tools/data/spoken-length.ts';
import { listTags } from '../../tools/pages/page-voice.ts';
import { museumTexts, root } from './museum-texts.ts';

const read = readMuseumFiles(museumTexts());
const { files } = read;
if (!files.museum) throw new Error('test: the museum cannot be read');
const { museum } = files;

const sentence = (says: Readonly<Record<string, string>>) => ({ voice: 'tour' as const, says, sources: [] });
const stop = (id: string, ...words: Readonly<Record<string, string>>[]) => ({
  id,
  title: { de: 'Halle', fr: 'Salle' },
  gift: null,
  room: 'entrance',
  words: words.map((says) => sentence(says)),
});
const tourOf = (...stops: ReturnType<typeof stop>[]): MuseumFiles['tours'] =>
  new Map([
    [
      'rundgang',
      {
        $schema: '../schema/tour.schema.json',
        id: 'rundgang',
        order: 1,
        title: { fr: 'Tour', de: 'Rundgang' },
        minutes: 1,
        summary: { de: 'Alles.', fr: 'Tout.' },
        stops,
        sources: [],
      },
    ],
  ]);
/** A museum told in some languages that has one tour, and nothing else that is told. */
const told = (spoken: readonly string[] | undefined, tours: MuseumFiles['tours']): MuseumFiles => {
  const { spoken: _own, ...rest } = museum;
  void _own;
  return {
    ...files,
    museum: { ...rest, ...(spoken && { spoken: [...spoken] }) },
    tours,
    routes: new Map(),
    events: new Map(),
  };
};
const german = tourOf(
  stop('halle', { de: 'Sehen Sie hin.', fr: 'Voyez.' }, { fr: 'Et là.', de: 'Und dort.' }),
);
const fieldsOf = (faults: readonly { readonly file: string; readonly field: string }[]): string[] =>
  faults.map(({ file, field }) => `${file} ${field}`);

describe('the languages a museum is told in', () => {
  it('are English and Korean here', () => {
    expect(museum.spoken).toEqual(['en', 'ko']);
    expect(checkSpoken(files)).toEqual([]);
  });

  it('are asked of every text of tours, routes and events, and no others are', () => {
    const faults = checkSpoken({ ...files, museum: { ...museum, spoken: ['en', 'de'] } });
    const texts = [...files.tours.values()].reduce(
      (sum, { stops }) => sum + 2 + stops.reduce((held, { words }) => held + 1 + words.length, 0),
      2 * files.routes.size + 2 * files.events.size,
    );
    expect(faults).toHaveLength(texts);
    expect(fieldsOf(faults)).toContain('data/tours/september-2023.json stops[0].words[1].says.de');
    expect(fieldsOf(faults)).toContain('data/routes/ten-minutes.json title.de');
    expect(fieldsOf(faults)).toContain('data/events/opening-1978.json says.de');
    expect(faults[0]).toMatchObject({ found: 'nothing', expected: 'a text in German (`de`)' });
    expect(checkSpoken(told(['fr', 'de'], german))).toEqual([]);
  });

  it('are English alone where the museum does not say, and unknown where it cannot be read', () => {
    expect(fieldsOf(checkSpoken(told(undefined, german)))).toContain('data/tours/rundgang.json title.en');
    expect(checkSpoken({ ...told(undefined, german), museum: null })).toEqual([]);
  });

  it('measure a tour each in its own way', () => {
    const longest = (tag: string): number => measureSpoken(tag, '').longestStop;
    expect([longest('en'), longest('ko'), longest('zh-Hans'), longest('de')]).toEqual([115, 290, 205, 115]);
    expect(measureSpoken('ko', '그릇 3 bowl')).toMatchObject({ count: 2 + 2 * 5, unit: 'Korean syllables' });
    expect(measureSpoken('zh-Hans', '一只碗。')).toMatchObject({ count: 3, perMinute: 250 });
    expect(measureSpoken('ar', 'كَلِمَة أُخرى').count).toBe(2);
    const faultsOf = (tours: MuseumFiles['tours']) =>
      checkTours({ ...read, files: told(['zh-Hans'], tours) }, null).map(
        ({ field, found }) => `${field}: ${found}`,
      );
    expect(faultsOf(tourOf(stop('a', { 'zh-Hans': '碗'.repeat(206) })))).toEqual([
      'stops[0].words: "206 Simplified Chinese characters"',
    ]);
    expect(faultsOf(tourOf(stop('a', { 'zh-Hans': '碗' }, { de: 'Wort '.repeat(150) })))).toEqual([
      'stops[0].words: "150 German words"',
      'minutes: 1',
    ]);
  });
});

describe('a tour that is told neither in English nor in the visitor’s language', () => {
  const packed = packTours(root, told(['de', 'fr'], german)).map(({ content }) => String(content));
  const tour = JSON.parse(packed[1] ?? '') as Tour;

  it('is shown and spoken in the first language of the museum, all of it', () => {
    const captions = tour.stops.flatMap(({ words }) => words.map((said) => captionOf(said, 'ru')));
    // The tag is what a voice is looked for by.
    expect(captions).toEqual([
      { text: 'Sehen Sie hin.', tag: 'de' },
      { text: 'Und dort.', tag: 'de' },
    ]);
    expect(Object.keys(tour.title)).toEqual(['de', 'fr']);
  });

  it('has its page where links look for it', () => {
    const voices = ['en', 'ko', 'fr', 'ru'].map((tag) => ({ language: { tag } }));
    const facts = { tours: [tour], voices } as unknown as Parameters<typeof listTags>[2];
    expect(listTags('tour', 'rundgang', facts)).toEqual(['en', 'ko', 'fr']);
  });
});
