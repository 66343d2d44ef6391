import type { Tour, TourSentence, TourStop } from '../../src/museum/tours/tour.ts';
import { citation } from './citation-part.ts';
import { describePoster } from './choose-poster.ts';
import type { SiteFacts, Voice } from './site-facts.ts';
import { section } from './gift-sections.ts';
import { html, type Markup } from './html.ts';
import { writePage, type PageAssets } from './page-frame.ts';
import { chosenPhrase } from './phrase-part.ts';
import { pictureOf, smallPictureOf } from './picture-part.ts';
import { pathOfPage } from './site-paths.ts';

/** The page of one guided tour: every stop, every sentence with who speaks it, and the sources. */
export function tourPage(tour: Tour, facts: SiteFacts, assets: PageAssets, voice: Voice): string {
  const { language, words } = voice;
  const title = language.choose(tour.title).text;
  const alt = describePoster('tour', tour.id, title, facts, voice);
  const numbers = new Map(
    [...new Set(tour.stops.flatMap(({ words: said }) => said.flatMap(({ sources }) => sources)))].map(
      (id, at) => [id, at + 1] as const,
    ),
  );
  const others = Object.entries(tour.title).filter(([tag]) => tag !== language.tag);
  return writePage(
    {
      kind: 'tour',
      id: tour.id,
      title,
      heading: chosenPhrase(tour.title, voice),
      description: language.choose(tour.summary).text,
      alt,
      walk: words('walk.tour'),
      line: `${language.text('tours.stops', { count: tour.stops.length })} · ${language.text('tours.minutes', { count: tour.minutes })}`,
      lead: others.map(([tag, text]) => html`<p class="other">${chosenPhrase({ [tag]: text }, voice)}</p>`),
      picture: pictureOf(`../posters/tour/${tour.id}`, alt),
      caption: words('picture.caption'),
      main: [
        html`<p class="description">${chosenPhrase(tour.summary, voice)}</p>`,
        tour.stops.map((stop, at) => stopSection(stop, at + 1, numbers, facts, voice)),
        sourcesSection(tour, numbers, voice),
      ],
      aside: otherTours(tour, facts, voice),
      licence: words('tour.licence'),
    },
    facts,
    assets,
    voice,
  );
}

function stopSection(
  { title, gift, room, words: said }: TourStop,
  number: number,
  numbers: ReadonlyMap<string, number>,
  facts: SiteFacts,
  voice: Voice,
): Markup {
  const { language, words } = voice;
  const poster = gift === null ? `../posters/room/${room}` : `../posters/exhibit/${gift}`;
  const isPaged = gift !== null || facts.rooms.some(({ id }) => id === room);
  const page = gift === null ? pathOfPage('room', room ?? '') : pathOfPage('exhibit', gift);
  const name = language.choose(title).text;
  return html`<section class="stop" id="stop-${number}">
    <h2>${language.text('player.stop', { stop: number, title: name })}</h2>
    ${
      isPaged &&
      html`<p class="thumb">
        ${smallPictureOf(poster)}
        <a href="../${page}">${words(gift === null ? 'tour.room' : 'tour.gift')}</a>
      </p>`
    }
    ${said.map((sentence) => sentencePart(sentence, numbers, voice))}
  </section> `;
}

function sentencePart(
  { voice: speaker, says, sources }: TourSentence,
  numbers: ReadonlyMap<string, number>,
  voice: Voice,
): Markup {
  const { language } = voice;
  const cited = sources.map((id) => numbers.get(id) ?? 0);
  return html`<p class="said ${speaker}">
    <span class="label">${language.text(`player.voice.${speaker}`)}</span>
    ${chosenPhrase(says, voice)} ${cited.map((number) => html`<a class="ref" href="#source-${number}">[${number}]</a>`)}
  </p> `;
}

function sourcesSection(
  { sources }: Tour,
  numbers: ReadonlyMap<string, number>,
  voice: Voice,
): Markup | null {
  if (numbers.size === 0) return null;
  return section(
    voice.words('tour.sources'),
    html`<ol class="numbered">
      ${[...numbers].map(
        ([id, number]) => html`<li id="source-${number}">${citation(sources[id], id, voice)}</li> `,
      )}
    </ol>`,
  );
}

function otherTours({ id }: Tour, { tours }: SiteFacts, voice: Voice): Markup {
  const { language } = voice;
  const rows = tours.filter((other) => other.id !== id);
  return section(
    language.text('player.others'),
    html`<ul class="gifts">
      ${rows.map(
        (other) =>
          html`<li>
            <a href="../${pathOfPage('tour', other.id)}">${chosenPhrase(other.title, voice)}</a>
            <span class="line">${language.text('tours.minutes', { count: other.minutes })}</span>
          </li> `,
      )}
    </ul>`,
  );
}
