import { pathOfPage } from '../../src/address/page-path.ts';
import { section } from './gift-sections.ts';
import { html, type Markup } from './html.ts';
import type { PageVoice } from './page-voice.ts';
import { phrase } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';

/** How to cite a page: who made it, what it is called, of what version and day its data are, and where it lies. */
export function citeSection(
  titles: Readonly<Record<string, string>>,
  facts: SiteFacts,
  voice: PageVoice,
): Markup {
  const { language, words, site, kind, id } = voice;
  const { text, tag } = language.choose(titles);
  const path = pathOfPage(kind, id, language.tag);
  return section(
    words('gift.cite'),
    html`<p class="small cited">
      <bdi>${site.author}</bdi>. ${phrase(language.text('cite.title', { title: text }), voice, tag)}.
      <bdi>${site.name}</bdi>. ${language.text('cite.version', { version: facts.version })}.
      ${language.text('cite.issued', { date: language.date(facts.date) })}. ${facts.site ?? ''}${path}.
      ${language.text('cite.licence', { licence: 'CC BY 4.0' })}.
    </p>`,
  );
}
