// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { loadLanguage } from '../../../src/language/load-language.ts';
import type { GiftRecord, SourceRecord } from '../../../src/museum/catalogue/gift-record.ts';
import { GiftArticle } from '../../../src/view/record/gift-article.tsx';
import { readRecord } from './read-records.ts';

const english = await loadLanguage('en');
const korean = await loadLanguage('ko');

function render(record: GiftRecord, language: Language = english, isOutlined = false): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(
    <GiftArticle
      record={record}
      isOutlined={isOutlined}
      view={{ language, heading: 'h3', linkTo: ({ exhibit }) => `?exhibit=${exhibit ?? ''}` }}
    />,
  );
  return place;
}

const words = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ');

const gifts = [
  'putin-rifle-2023',
  'carter-crystalware',
  'mitterrand-tea-cups',
  'aurus-senat-2024-02',
  'stalin-railway-carriage',
  'kim-rifle-to-putin-2023',
];

describe('the record of a gift', () => {
  it('says to who reads another language that it is written in English', () => {
    const record = readRecord('carter-crystalware');
    expect(words(render(record, korean))).toContain(korean.text('record.inEnglish'));
    expect(words(render(record))).not.toContain(english.text('record.inEnglish'));
  });

  for (const id of gifts) {
    const record = readRecord(id);
    for (const language of [english, korean]) {
      it(`shows every claim of ${id} with a link to its source (${language.tag})`, () => {
        const claims = [...render(record, language).querySelectorAll('[data-claim]')];
        expect(claims.length).toBe(record.claims.length);
        expect(claims.length).toBeGreaterThan(0);
        record.claims.forEach(({ says, source }, row) => {
          const claim = claims[row] as Element;
          const cited = record.sources[source] as SourceRecord;
          expect(words(claim)).toContain(says.replaceAll(/\s+/g, ' '));
          expect(claim.querySelector('a')?.getAttribute('href')).toBe(new URL(cited.url).href);
          const name = cited.publisher ?? cited.title;
          if (name !== null) expect(words(claim)).toContain(name);
          expect(words(claim)).toContain(language.date(cited.published).replace(language.date(null), ''));
        });
      });
    }

    it(`smooths no dispute of ${id}, and grades what is known of it`, () => {
      const text = words(render(record));
      if (record.disputes !== null) {
        expect(text).toContain('Sources disagree');
        expect(text).toContain(record.disputes);
      } else expect(text).not.toContain('Sources disagree');
      expect(text).toContain(english.text(`whereabouts.${record.entry.whereabouts}.sentence`));
      expect(text).toContain(english.text(`modelGrade.${record.entry.modelGrade}`));
      expect(text).toContain(record.whereaboutsReason);
    });
  }

  it('says what the sources do not state', () => {
    const text = words(render(readRecord('putin-rifle-2023')));
    expect(text.match(/Not stated in the sources read/g)?.length).toBe(2);
  });

  it('marks a presumed recipient as a guess', () => {
    const record = readRecord('putin-rifle-2023');
    const guessed = {
      ...record,
      entry: { ...record.entry, recipient: null, recipientPresumed: 'kim-jong-il' },
    };
    expect(words(render(guessed))).toContain('Presumably Kim Jong Il');
    expect(words(render(guessed))).toMatch(/our guess/);
  });

  it('names the state of then and that of now', () => {
    const text = words(render(readRecord('stalin-railway-carriage')));
    expect(text).toMatch(/Country then ?Soviet Union/);
    expect(text).toMatch(/Country now ?Russia/);
  });

  it('tells resolutions with paragraphs, and who said what', () => {
    const record = readRecord('aurus-senat-2024-02');
    const text = words(render(record));
    for (const { resolution, paragraphs, statements } of record.sanctions?.resolutions ?? []) {
      expect(text).toContain(resolution);
      expect(text).toContain(paragraphs);
      for (const { who, said } of statements) {
        expect(text).toContain(who);
        expect(text).toContain(said);
      }
    }
    expect(record.sanctions?.resolutions.length).toBeGreaterThan(1);
    expect(text).toContain('October 2006');
  });

  it('says that a gift from before 2006 is outside the sanctions', () => {
    expect(words(render(readRecord('stalin-railway-carriage')))).toContain('This gift is from before');
  });

  it('says of an outline what it is', () => {
    const record = readRecord('kim-rifle-to-putin-2023');
    expect(words(render(record, english, true))).toContain('An outline, not the thing');
    expect(words(render(record))).not.toContain('An outline, not the thing');
  });

  it('links related gifts, each to its place', () => {
    const links = [...render(readRecord('putin-rifle-2023')).querySelectorAll('a[data-exhibit]')];
    expect(links.map((link) => link.getAttribute('href'))).toContain('?exhibit=kim-rifle-to-putin-2023');
  });

  it('puts the link to a state site behind a notice, its citation before', () => {
    const record = readRecord('mongolia-copper-horse-2011');
    const source = Object.values(record.sources).find(({ isStateSite }) => isStateSite) as SourceRecord;
    const page = render(record);
    const links = [...page.querySelectorAll(`a[href="${new URL(source.url).href}"]`)];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const notice = link.closest('details');
      expect(notice?.hasAttribute('open')).toBe(false);
      expect(words(notice as Element)).toMatch(/site of the North Korean state/);
    }
    expect(words(page)).toContain(source.publisher ?? source.title ?? new URL(source.url).host);
  });

  it('marks what is in another language, and carries no style or script', () => {
    const page = render(readRecord('carter-crystalware'), korean);
    expect(page.querySelectorAll('[lang="en"]').length).toBeGreaterThan(5);
    expect(page.querySelectorAll('[style], script').length).toBe(0);
  });
});

describe('a hostile record', () => {
  const good = readRecord('putin-rifle-2023');
  const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u202Egnp.exe';
  const sources: Record<string, SourceRecord> = {};
  const addresses = [
    'javascript:alert(1)',
    'data:text/html,<b>',
    '//',
    'ftp://a.b/c',
    ' JaVaScRiPt:alert(1)',
    'https://ok.example/"><b>',
  ];
  addresses.forEach((url, row) => {
    sources[`s${row}`] = {
      ...(Object.values(good.sources)[0] as SourceRecord),
      id: `s${row}`,
      url,
      title: evil,
      publisher: evil,
      note: evil,
      isStateSite: row % 2 === 1,
    };
  });
  const hostile: GiftRecord = {
    ...good,
    entry: {
      ...good.entry,
      title: { en: evil, ko: evil },
      giver: evil,
      countryLabel: evil,
      country: '<b>',
      recipient: `other:${evil}`,
      date: evil,
    },
    what: evil,
    description: { en: evil },
    originalTitle: { text: evil, language: '"><b>' },
    giverRole: evil,
    disputes: evil,
    materials: [evil],
    claims: [
      ...Object.keys(sources).map((source) => ({ field: 'what' as const, says: evil, source })),
      { field: '<b>' as 'what', says: evil, source: 'nowhere' },
    ],
    sources,
    sanctions: {
      note: evil,
      resolutions: [
        {
          resolution: evil,
          year: 2006,
          paragraphs: evil,
          subject: evil,
          certainty: evil,
          url: 'javascript:alert(1)',
          statements: [{ who: evil, date: evil, said: evil, source: 's0' }],
        },
      ],
      sources: ['s1', 'gone'],
    },
  };

  it('is shown as text, and leads only to http and https', () => {
    const page = render(hostile);
    expect(page.querySelectorAll('img, script, b').length).toBe(0);
    expect(words(page)).toContain('<script>alert(2)</script>');
    const links = [...page.querySelectorAll('a:not([data-exhibit])')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/ok\.example\//);
      expect(link.getAttribute('rel')).toContain('noopener');
    }
    expect(words(page)).toContain('Source nowhere is missing');
  });

  it('keeps marks that turn the line within what carries them', () => {
    const turned = [...render(hostile).querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === 3 && (node.textContent ?? '').includes('\u202E'),
      ),
    );
    expect(turned.length).toBeGreaterThan(10);
    expect(
      turned
        .filter((element) => element.closest('[dir="auto"], bdi') === null)
        .map((element) => element.outerHTML),
    ).toEqual([]);
  });
});
