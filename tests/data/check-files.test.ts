import { describe, expect, it, vi } from 'vitest';
import { checkFiles } from '../../tools/data/check-files.ts';
import { checkSchemas } from '../../tools/data/check-schemas.ts';
import type { DataFault } from '../../tools/data/data-fault.ts';
import { formatFaults } from '../../tools/data/format-faults.ts';
import { readMuseumFile, rememberReading } from '../../tools/data/read-museum-files.ts';
import { museumTexts, setAt, withChange } from './museum-texts.ts';

const gift = 'data/gifts/putin-rifle-2023.json';
const model = 'models/gifts/guinea-ebony-elephant-2012/model.json';
const source = 'data/sources/reuters-2023.json';
const resolution = 'data/resolutions/s-res-2397.json';
const total = 'data/totals/bharat-2023.json';
const tour = 'data/tours/september-2023.json';
const correction = 'data/corrections/hyundai-dynasty-whereabouts.json';
const report = 'data/corrections/putin-rifle-2023-maker.json';
const note = 'data/content-notes/ivory.json';
const route = 'data/routes/ten-minutes.json';

const faultsOf = (texts: ReadonlyMap<string, string>): readonly DataFault[] => checkFiles(texts).faults;
const say = (faults: readonly DataFault[]): string[] => faults.map(({ file, field }) => `${file} · ${field}`);

describe('checking the data', () => {
  it('finds nothing in the data as it is', () => {
    const faults = [...faultsOf(museumTexts()), ...checkSchemas(museumTexts())];
    expect(faults.length === 0 ? '' : formatFaults(faults)).toBe('');
  });

  it('reads a file again where it has changed alone, and finds then what it would find anew', () => {
    const readOne = vi.fn(readMuseumFile);
    const remembered = rememberReading(readOne);
    const texts = museumTexts();
    expect(checkFiles(texts, remembered)).toEqual(checkFiles(texts));
    const spoilt = withChange(gift, (content) => setAt(content, 'confidence', 'certain'));
    readOne.mockClear();
    expect(checkFiles(spoilt, remembered)).toEqual(checkFiles(spoilt));
    expect(readOne.mock.calls.map(([file]) => file)).toEqual([gift]);
    expect(checkFiles(texts, remembered).faults).toEqual([]);
  });

  const hostile: readonly (readonly [
    what: string,
    file: string,
    path: string,
    value: unknown,
    expected: RegExp,
  ])[] = [
    ['HTML in a title', gift, 'title.en', 'Rifle <img src=x onerror=alert(1)>', /plain text/],
    ['an HTML entity', gift, 'title.en', 'Rifle &lt;b&gt;', /plain text/],
    ['what a script left', gift, 'title.en', 'Rifleundefined', /what a script left/],
    ['an unclosed tag', gift, 'description.en', 'A rifle <script', /plain text/],
    ['a description of two million signs', gift, 'description.en', 'a'.repeat(2_000_000), /4,000 characters/],
    ['a claim that is too long', gift, 'claims.0.says', 'a'.repeat(4001), /4,000 characters/],
    ['a thirteenth month', gift, 'date', '2023-13', /no month 13/],
    ['a thirtieth of February', gift, 'date', '2023-02-30', /no day 30/],
    ['an open interval', gift, 'date', '2023/..', /both ends/],
    ['words for a date', gift, 'date', 'September', /EDTF/],
    ['a country that is none', gift, 'country', 'ZZ-none', /two capital letters/],
    ['a code no country has', gift, 'country', 'ZZ', /country/],
    ['a modern country that is no more', gift, 'countryModern', 'SU', /today/],
    ['a country without its label', gift, 'countryLabel', null, /label/],
    ['a claim with an unknown source', gift, 'claims.0.source', 'no-such-page', /data\/sources/],
    ['a claim without source', gift, 'claims.0.source', undefined, /value/],
    ['a claim on nothing', gift, 'claims.0.field', 'price', /"giver"/],
    ['no claims at all', gift, 'claims', [], /at least 1/],
    ['an unknown resolution', gift, 'sanctions.resolutions.0', 's-res-9999', /data\/resolutions/],
    ['a note for a resolution', gift, 'sanctions.resolutions.0', 'note-two-cars-2024', /not a note/],
    ['the same resolution twice', gift, 'sanctions.resolutions', ['s-res-1874', 's-res-1874'], /once/],
    ['an unknown double', gift, 'possiblySame', ['no-such-gift'], /data\/gifts/],
    ['a double that does not answer', gift, 'possiblySame', ['castro-rifle'], /in turn/],
    ['an alias that is another gift', gift, 'aliases', ['castro-rifle'], /no other gift/],
    ['an accession number taken twice', gift, 'accession', 2, /number of its own/],
    ['an accession number of zero', gift, 'accession', 0, /at least 1/],
    ['another id than the file', gift, 'id', 'putin-gun-2023', /name of the file/],
    ['an id with blanks', gift, 'id', 'Putin Rifle', /lower-case/],
    ['an unknown field', gift, 'price', 3, /fields the schema knows/],
    ['a misspelt field inside', gift, 'giver.nmae', 'X', /fields the schema knows/],
    ['no English title', gift, 'title', { ko: '총' }, /English/],
    ['an empty title', gift, 'title.en', '  ', /not empty/],
    ['a sign that turns the text', gift, 'title.en', 'Rifle \u202efo efiR', /direction/],
    ['an invisible sign', gift, 'giver.name', 'Vladimir\u200b Putin', /invisible/],
    ['a line break', gift, 'description.en', 'One\ntwo', /control/],
    ['a number for a text', gift, 'what', 7, /string/],
    ['an unknown rank', gift, 'rank.value', 'king', /"official"/],
    ['a recipient of no known kind', gift, 'recipient', 'Kim Jong Un', /kim-jong-un/],
    ['a guess beside what is known', gift, 'recipientPresumed', 'kim-jong-il', /null/],
    ['a received gift called outgoing', gift, 'whereabouts.value', 'outgoing', /received/],
    [
      'a living animal in a case',
      'data/gifts/african-lion-2024.json',
      'whereabouts.value',
      'seen',
      /outside/,
    ],
    ['a fact no claim supports', gift, 'materials', ['walnut'], /a claim on materials/],
    ['an address that runs', source, 'url', 'javascript:alert(1)', /http/],
    ['an address that holds data', source, 'url', 'data:text/html,x', /http/],
    ['no address', source, 'url', 'reuters', /address/],
    ['an address with a user name', source, 'url', 'https://a:b@example.org/', /user name/],
    ['a date of publication that is none', source, 'published', '2023-09-31', /no day 31/],
    ['an unknown family', model, 'family', 'spaceship', /family/],
    ['an unknown material', model, 'surfaces.0.material', 'unobtainium', /material/],
    ['a colour that is none', model, 'surfaces.0.colour', 'red', /colour/],
    ['a height other than stated', model, 'size', [0.78, 0.8, 0.4], /0\.918 m/],
    ['a size of nothing', model, 'size', [0.78, 0, 0.4], /at least/],
    ['an unknown page in a statement', resolution, 'statements.0.source', 'no-such-page', /data\/sources/],
    ['an unknown gift in a resolution', resolution, 'appliesTo.gifts.0', 'no-such-gift', /data\/gifts/],
    ['a resolution without symbol', resolution, 'resolution', null, /symbol/],
    ['a total without source', total, 'sources', [], /at least 1/],
    ['a total that is not a number', total, 'gifts', '115000', /number/],
    ['a stop at an unknown gift', tour, 'stops.1.gift', 'no-such-gift', /data\/gifts/],
    ['a stop at no place', tour, 'stops.0.room', null, /a room where there is no gift/],
    ['two stops of one name', tour, 'stops.1.id', 'start', /no other stop/],
    ['a stop without a name', tour, 'stops.1.id', undefined, /value/],
    ['a view of no room', tour, 'stops.1.view', { x: 0, z: 0, yaw: 0, pitch: 0 }, /view of a room/],
    ['a view through the floor', tour, 'stops.0.view', { x: 0, z: 0, yaw: 0, pitch: -91 }, /at least -90/],
    ['a fact without a source', tour, 'stops.1.words.0.sources', [], /at least one source/],
    ['a guide who cites', tour, 'stops.0.words.0.sources', ['bharat-2023'], /no source where the guide/],
    ['a fact from nowhere', tour, 'stops.1.words.0.sources.0', 'no-such-page', /data\/sources/],
    ['a fact from a page on something else', tour, 'stops.1.words.0.sources.0', 'herwig', /the gift cites/],
    ['a source cited twice', tour, 'stops.1.words.0.sources', ['hngn-2023', 'hngn-2023'], /once/],
    ['an unknown voice', tour, 'stops.0.words.0.voice', 'rumour', /"disputed"/],
    ['a sentence in one language', tour, 'stops.0.words.0.says.ko', undefined, /a text in Korean \(`ko`\)/],
    ['a route in one language', route, 'summary.en', undefined, /a text in English/],
    ['a language named twice', 'data/museum.json', 'spoken', ['en', 'ko', 'en'], /each language once/],
    ['a museum told in no language', 'data/museum.json', 'spoken', [], /at least 1/],
    ['a sentence without end', tour, 'stops.0.words.0.says.en', 'word '.repeat(90) + 'word', /at most 115/],
    ['the same in Korean', tour, 'stops.0.words.0.says.ko', '가나다라마 '.repeat(60) + '가', /at most 290/],
    ['a source that speaks nowhere', tour, 'sources', ['bharat-2023', 'herwig'], /some sentence/],
    ['a tour shorter than its words', tour, 'minutes', 2, /at least 10/],
    [
      'a stop that says next to nothing',
      tour,
      'stops.0.words',
      [{ voice: 'tour', says: { en: 'A.', ko: '가.' }, sources: [] }],
      /at least 2/,
    ],
    ['a route through no tour', route, 'stops.0.tour', 'no-such-tour', /data\/tours/],
    ['a route through no stop', route, 'stops.0.stop', 'no-such-stop', /a stop of the tour/],
    [
      'a route that comes back',
      route,
      'stops.1',
      { tour: 'doors-bells-windows', stop: 'bronze-door' },
      /once/,
    ],
    ['two routes of one number', route, 'order', 2, /number of its own/],
    ['an issue page that runs', 'data/museum.json', 'contact.issues', 'javascript:x', /http/],
    ['a form that runs', 'data/museum.json', 'contact.suggestions', 'javascript:{gift}', /behind its \?/],
    [
      'a form that asks for more',
      'data/museum.json',
      'contact.suggestions',
      'https://a.org/?x={you}',
      /only/,
    ],
    ['an e-mail address with a header', 'data/museum.json', 'contact.email', 'a@b.org?cc=c@d.org', /e-mail/],
    ['a site that is no folder', 'data/museum.json', 'site', 'https://example.org/museum?a=/', /slash/],
    ['a site without a scheme', 'data/museum.json', 'site', 'example.org/', /complete/],
    ['an element of one word', 'data/museum.json', 'embed.tag', 'tour', /hyphens/],
    ['a correction of no gift', correction, 'gift', 'no-such-gift', /data\/gifts/],
    ['a correction of no day', correction, 'date', '2026-02-30', /no day 30/],
    ['a correction by nobody', correction, 'sources', [], /at least one source/],
    ['a correction from nowhere', correction, 'sources.0', 'no-such-page', /data\/sources/],
    ['a correction without reason', correction, 'reason', {}, /English/],
    ['a correction that changes nothing', correction, 'before', 'elsewhere', /something else/],
    ['a correction the record does not follow', correction, 'after', 'seen', /"elsewhere"/],
    ['a corrected report nobody wrote', report, 'corrects', null, /has it wrong/],
    ['a changed record that corrects a report', correction, 'corrects', 'reuters-2023', /null/],
    ['a content note on no gift', note, 'gifts.0.gift', 'no-such-gift', /data\/gifts/],
    ['a content note without reason', note, 'gifts.0.reason', '', /not empty/],
    ['a gift both noted and cleared', note, 'cleared.0.gift', 'tanzania-ivory-lion', /once/],
    ['a gift of ivory nobody decided on', note, 'gifts', [], /a decision/],
    ['a content note on no family', note, 'families', ['spaceship'], /family/],
    ['an unknown shown total', 'data/museum.json', 'shownTotal', 'no-such-total', /data\/totals/],
    ['a shown total of one leader', 'data/museum.json', 'shownTotal', 'herwig', /counts all/],
  ];

  it.each(hostile)('refuses %s', (_what, file, path, value, expected) => {
    const faults = faultsOf(withChange(file, (content) => setAt(content, path, value)));
    expect(faults.length).toBeGreaterThan(0);
    const own = faults.filter((fault) => fault.file === file);
    expect(own.some((fault) => expected.test(fault.expected))).toBe(true);
    for (const fault of faults) {
      for (const words of Object.values(fault)) expect(words.length).toBeLessThan(400);
      expect(fault.mend).toMatch(/\.$/);
      expect(fault.found).not.toMatch(/\p{Cc}|\p{Cf}/u);
    }
  });

  it('names the field', () => {
    const faults = faultsOf(withChange(gift, (content) => setAt(content, 'claims.3.source', 'no-such-page')));
    expect(say(faults)).toEqual([`${gift} · claims[3].source`]);
    expect(faults[0]?.found).toBe('"no-such-page"');
  });

  it('reports all faults at once', () => {
    const copy = withChange(gift, (content) => {
      setAt(content, 'date', '2023-13');
      setAt(content, 'country', 'ZZ');
      setAt(content, 'title.en', '<b>Rifle</b>');
    });
    const other = withChange(source, (content) => setAt(content, 'url', 'javascript:alert(1)'));
    copy.set(source, other.get(source) ?? '');
    expect(say(faultsOf(copy))).toEqual([
      `${gift} · title.en`,
      `${gift} · date`,
      `${gift} · country`,
      `${source} · url`,
    ]);
  });

  it('takes a broken file as one fault, not as one for each that refers to it', () => {
    const copy = new Map(museumTexts()).set(source, '{ "id": "reuters-2023", ');
    expect(say(faultsOf(copy))).toEqual([`${source} · `]);
  });

  it('reports a missing file where it is missed', () => {
    const copy = new Map(museumTexts());
    copy.delete(source);
    const faults = faultsOf(copy);
    expect(faults.length).toBeGreaterThan(5);
    expect(new Set(faults.map(({ found }) => found))).toEqual(new Set(['"reuters-2023"']));
  });

  it.each([
    ['a list', '[]', /no object/],
    ['nothing', '', /empty/],
    ['half a file', '{', /JSON/],
  ])('refuses a file that holds %s', (_what, text, found) => {
    const faults = faultsOf(new Map(museumTexts()).set(gift, text));
    expect(faults.filter(({ file }) => file === gift)[0]?.found).toMatch(found);
  });

  it('refuses a copy of a gift under another name', () => {
    const copy = new Map(museumTexts());
    copy.set('data/gifts/another-rifle.json', copy.get(gift) ?? '');
    expect(say(faultsOf(copy))).toContain('data/gifts/another-rifle.json · id');
  });

  it('refuses files where none belong, and models of gifts that are none', () => {
    const copy = new Map(museumTexts());
    copy.set('data/gift/putin-rifle-2023.json', '{}');
    copy.set('models/gifts/no-such-gift/recipe.ts', '');
    copy.set('models/gifts/no-such-gift/model.json', copy.get(model) ?? '');
    expect(say(faultsOf(copy))).toEqual([
      'data/gift/putin-rifle-2023.json · ',
      'models/gifts/no-such-gift/recipe.ts · ',
      'models/gifts/no-such-gift/model.json · ',
    ]);
  });

  it('misses the model of a gift', () => {
    const copy = new Map(museumTexts());
    copy.delete(model);
    expect(say(faultsOf(copy))).toEqual([`${model} · `]);
  });

  it('knows the countries and rooms of the building, where there is one', () => {
    const copy = new Map([...museumTexts()].filter(([path]) => !path.startsWith('data/building/')));
    const countries = [...copy].flatMap(([path, text]) => {
      if (!path.startsWith('data/gifts/')) return [];
      return /"country": "([A-Z]{2})"/.exec(text)?.[1] ?? [];
    });
    const all = [...new Set(countries)];
    const regions = (codes: readonly string[]): string =>
      JSON.stringify({
        regions: [{ id: 'world', continent: 'world', name: { en: 'World' }, countries: codes }],
      });
    copy.set('data/building/regions.json', regions(all));
    expect(say(faultsOf(copy))).toEqual([]);
    copy.set('data/building/regions.json', regions(all.filter((code) => code !== 'CU')));
    const cuban = faultsOf(copy);
    expect(cuban.length).toBeGreaterThan(3);
    expect(new Set(cuban.map(({ field, found }) => `${field} ${found}`))).toEqual(new Set(['country "CU"']));

    copy.set('data/building/regions.json', regions(all));
    const stop = withChange(tour, (content) => setAt(content, 'stops.0.room', 'no-such-room'));
    copy.set(tour, stop.get(tour) ?? '');
    expect(say(faultsOf(copy))).toEqual([]);
    copy.set('data/building/rooms/entrance.json', '{}');
    expect(say(faultsOf(copy))).toContain(`${tour} · stops[0].room`);
  });

  it('notices a schema that is out of date', () => {
    const file = 'data/schema/gift.schema.json';
    expect(say(checkSchemas(new Map(museumTexts()).set(file, '{}')))).toEqual([`${file} · `]);
  });
});
