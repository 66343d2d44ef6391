import { html, type Markup } from './html.ts';
import { romaniseKorean } from './romanise-korean.ts';
import type { Voice } from './site-facts.ts';

/**
 * A text out of the catalogue. Where it is not in the reader's language it is marked with its own, and set apart, so that no
 * sign in it can turn the line around it.
 *
 * @param tag language the text is in; null where nobody knows
 */
export function phrase(text: string, { language }: Voice, tag: string | null = 'en'): Markup {
  if (tag === language.tag) return html`${text}`;
  return tag === null ? html`<bdi>${text}</bdi>` : html`<bdi lang="${tag}">${text}</bdi>`;
}

/** What is given in several languages, in the reader's if possible. */
export function chosenPhrase(texts: Readonly<Record<string, string>>, voice: Voice): Markup {
  const { text, tag } = voice.language.choose(texts);
  return phrase(text, voice, tag);
}

/** A Korean text in Latin letters, for who cannot read Hangul; nothing for another text. */
export function romanised(text: string, voice: Voice): Markup | null {
  if (!/\p{Script=Hangul}/u.test(text)) return null;
  return html`<span class="latin"
    ><bdi lang="ko-Latn">${romaniseKorean(text)}</bdi>
    <span class="aside">${voice.words('romanised')}</span></span
  >`;
}
