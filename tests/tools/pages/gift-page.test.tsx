import fc from 'fast-check';
import { Window } from 'happy-dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type { GiftRecord } from '../../../src/museum/catalogue/gift-record.ts';
import { GiftArticle } from '../../../src/view/record/gift-article.tsx';
import { readSiteFacts, type SiteFacts } from '../../../tools/pages/site-facts.ts';
import { giftPage } from '../../../tools/pages/gift-page.ts';
import { speakOn, type PageVoice } from '../../../tools/pages/page-voice.ts';
import { html } from '../../../tools/pages/html.ts';
import { root } from '../../root.ts';

const facts = readSiteFacts(root, 'https://museum.example/');
const assets = { style: 'assets/page-1.css', koreanStyle: 'assets/korean-1.css', letters: {}, fonts: [] };
const [english] = facts.voices;
if (!english) throw new Error('there is no English');
const { gifts } = facts.placed.museum.catalogue;
const on = ({ id }: GiftEntry): PageVoice => speakOn(english, 'exhibit', id, facts);

const window = new Window();
const parse = (text: string): InstanceType<typeof window.DOMParser> extends never ? never : Document =>
  new window.DOMParser().parseFromString(text, 'text/html') as unknown as Document;
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What React has escaped. */
const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Facts in which one gift's record says something else. */
function withRecord(change: (record: GiftRecord) => GiftRecord): SiteFacts {
  return {
    ...facts,
    placed: { ...facts.placed, record: (gift) => change(facts.placed.record(gift)) },
  };
}

describe('the page of a gift', () => {
  it('says all that its panel in the tour says', () => {
    const view = { language: english.language, linkTo: () => '#', heading: 'h2' } as const;
    // Every fifth, and all with something rare.
    const chosen = gifts.filter((gift, at) => {
      const { sanctions, possiblySame, originalTitle } = facts.placed.record(gift);
      return at % 6 === 0 || sanctions !== null || possiblySame.length > 0 || originalTitle !== null;
    });
    expect(chosen.length).toBeGreaterThan(100);
    for (const gift of chosen) {
      const record = facts.placed.record(gift);
      const panel = renderToStaticMarkup(<GiftArticle record={record} isOutlined={false} view={view} />);
      const page = plain(
        giftPage(gift, facts, assets, on(gift))
          .replaceAll('&#39;', '&#x27;')
          .split(/<[^>]*>/)
          .map(unescape)
          .join(''),
      );
      // Texts between tags: each is to be found on the page, whatever stands around it there.
      const said = panel
        .split(/<[^>]*>/)
        .map((text) => plain(unescape(text)))
        .filter((text) => /\p{L}/u.test(text))
        // A page leads to sources in its own window; the panel's links open another.
        .filter((text) => text !== english.language.text('source.otherSite'));
      expect(said.length).toBeGreaterThan(20);
      expect(
        said.filter((text) => !page.includes(text.replace(/\s*·$/, ''))),
        gift.id,
      ).toEqual([]);
    }
  });

  it('shows hostile texts as they are written', () => {
    const gift = gifts[0] as GiftEntry;
    const count = parse(giftPage(gift, facts, assets, on(gift))).querySelectorAll('*').length;
    const hostile = fc.oneof(
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "' onerror='alert(1)",
        '</title><img src=x onerror=alert(1)>',
        '&lt;b&gt; &amp;amp; <!-- -->',
        ']]> <![CDATA[',
      ),
      fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        hostile.map(plain).filter((text) => text.length > 0 && !/[\0\r\ud800-\udfff]/u.test(text)),
        (text) => {
          const other = { ...gift, title: { en: text } };
          const changed = withRecord((record) => ({
            ...record,
            entry: other,
            description: { en: text },
            disputes: record.disputes === null ? null : text,
            claims: record.claims.map((claim) => ({ ...claim, says: text })),
          }));
          const page = parse(giftPage(other, changed, assets, on(other)));
          expect(plain(page.querySelector('h1')?.textContent ?? '')).toBe(text);
          expect(plain(page.querySelector('.description')?.textContent ?? '')).toBe(text);
          expect(page.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(text);
          expect(
            page.querySelectorAll('script:not([type="application/ld+json"]), iframe, [onerror]').length,
          ).toBe(0);
          // The Korean title has a line of its own.
          const lines = Object.keys(gift.title).length - 1;
          expect(page.querySelectorAll('*').length).toBeLessThanOrEqual(count + 1);
          expect(page.querySelectorAll('*').length).toBeGreaterThanOrEqual(count - 2 * lines - 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('follows no address that is none', () => {
    const gift = gifts.find((one) => facts.placed.record(one).claims.length > 0) as GiftEntry;
    const changed = withRecord((record) => ({
      ...record,
      sources: Object.fromEntries(
        Object.entries(record.sources).map(([id, source]) => [
          id,
          { ...source, url: 'javascript:alert(1)', isStateSite: false },
        ]),
      ),
    }));
    expect(giftPage(gift, changed, assets, on(gift))).not.toContain('javascript:');
  });
});

describe('html', () => {
  it('escapes texts and numbers, keeps markup, and leaves nothing out that is nothing', () => {
    expect(html`<p title="${'"<&>\''}">${['a', html`<b>b</b>`, null, false, undefined, 0]}</p>`.text).toBe(
      '<p title="&quot;&lt;&amp;&gt;&#39;">a<b>b</b>0</p>',
    );
  });

  it('keeps the line breaks of a text', () => {
    expect(html`<p>${'a\n   b'}</p>`.text).toBe('<p>a\n   b</p>');
  });
});
