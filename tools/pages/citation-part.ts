import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import { toWebAddress } from '../../src/view/record/web-address.ts';
import { html, type Markup, type Part } from './html.ts';
import type { PageVoice } from './page-voice.ts';
import { phrase } from './phrase-part.ts';
import type { Voice } from './site-facts.ts';

/** A link to a page elsewhere; plain text where the address is none a browser should follow. */
export function outsideLink(href: string, content: Part): Markup {
  const url = toWebAddress(href);
  if (!url) return html`<span>${content}</span>`;
  const { href: address } = url;
  return html`<a class="out" href="${address}" rel="external">${content}</a>`;
}

/**
 * A source: who published it, what it is called, when, of what kind, how reliable, and the way to it; as the panel of a gift
 * has it. A state site's link lies behind a notice.
 *
 * @param isRepeated it has been cited in full before
 */
export function citation(
  source: SourceRecord | undefined,
  id: string,
  voice: PageVoice,
  isRepeated = false,
): Markup {
  const { language } = voice;
  if (!source) return html`<p class="cite">${language.text('source.missing', { id })}</p>`;
  const { publisher, title, url } = source;
  const name = phrase(nameSource(source), voice, publisher === null ? source.language : null);
  return html`<div class="cite">
    <p>
      ${source.isStateSite ? name : outsideLink(url, name)}
      ${title !== null && publisher !== null && html`<cite>${phrase(title, voice, source.language)}</cite>`}
    </p>
    <p class="small">
      ${listParticulars(source, voice).join('\u00a0· ')} ·
      <a href="${voice.linkTo('source', source.id)}">${voice.words('source.page')}</a>
    </p>
    ${source.note !== null && !isRepeated && html`<p class="small">${phrase(source.note, voice)}</p>`}
    ${
      source.isStateSite &&
      stateNotice(outsideLink(url, toWebAddress(url)?.host ?? language.text('source.noAddress')), voice)
    }
  </div>`;
}

/** What a source is called in short: who published it, else its title, else the host it lies on. */
export function nameSource({ publisher, title, url, id }: SourceRecord): string {
  return publisher ?? title ?? toWebAddress(url)?.host.replace(/^www\./, '') ?? id;
}

/** A link to the page of a source, and when it was published. */
export function sourceLink(
  source: SourceRecord | undefined,
  id: string,
  voice: PageVoice,
  isDated = true,
): Markup {
  const { language } = voice;
  if (!source) return html`${language.text('source.missing', { id })}`;
  const name = phrase(nameSource(source), voice, source.publisher === null ? source.language : null);
  return html`<a href="${voice.linkTo('source', id)}">${name}</a>${
      isDated && source.published !== null && html`, <bdi>${language.date(source.published)}</bdi>`
    }`;
}

/** A way to a state site, behind the notice that says what it is. */
export function stateNotice(links: Part, { language }: Voice): Markup {
  return html`<details>
    <summary>${language.text('source.stateSite')} · ${language.text('source.stateSite.ask')}</summary>
    <p>${language.text('source.stateSite.notice')}</p>
    <p>${links}</p>
  </details>`;
}

function listParticulars(
  { published, kind, reliability, readInPart, language: tag }: SourceRecord,
  { language }: Voice,
): string[] {
  const tongue = tag === null ? null : language.languageName(tag);
  return [
    published === null ? language.text('source.undated') : language.date(published),
    language.text(`sourceKind.${kind ?? 'unknown'}`),
    ...(tongue === null ? [] : [tongue]),
    language.text(`reliability.${reliability ?? 'unknown'}`),
    ...(readInPart ? [language.text('source.openingRead')] : []),
  ];
}
