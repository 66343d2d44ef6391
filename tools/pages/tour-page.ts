import type { Tour, TourSentence, TourStop } from '../../src/museum/tours/tour.ts';
import { outsideLink, sourceLink, stateNotice } from './citation-part.ts';
import { citeSection } from './cite-part.ts';
import { describePoster } from './choose-poster.ts';
import { section } from './gift-sections.ts';
import { html, type Markup } from './html.ts';
import { cutRows, idOfPart, partLinks } from './list-page.ts';
import { posterOf, writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase, phrase } from './phrase-part.ts';
import { smallPictureOf } from './picture-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeTourThings } from './things.ts';

/** Stops told on one page, at most; of a tour that does not fit on one, fewer on each. */
const stopsOnPage = 10;
const stopsOnPart = 8;

/** The stops of a tour as its pages tell them: one page, or several of like length. */
export function cutStops({ stops }: Tour): (readonly TourStop[])[] {
  const pages = stops.length <= stopsOnPage ? 1 : Math.ceil(stops.length / stopsOnPart);
  return cutRows(stops, Math.max(1, Math.ceil(stops.length / pages)));
}

/** Link to where a stop is told. */
export function linkToStop(tour: Tour, stop: number, voice: PageVoice): string {
  const [first = []] = cutStops(tour);
  const part = Math.floor((stop - 1) / Math.max(1, first.length));
  return `${voice.linkTo('tour', idOfPart(tour.id, part))}#stop-${stop}`;
}

/** A page of one guided tour: every stop, every sentence with who speaks it, and the sources. */
export function tourPage(
  tour: Tour,
  part: number,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, words } = voice;
  const parts = cutStops(tour);
  const stops = parts[part] ?? [];
  const before = parts.slice(0, part).flat().length;
  const name = language.choose(tour.title).text;
  const title = part === 0 ? name : words('index.of', { title: name, page: part + 1 });
  const numbers = new Map(
    [...new Set(stops.flatMap(({ words: said }) => said.flatMap(({ sources }) => sources)))].map(
      (id, at) => [id, at + 1] as const,
    ),
  );
  const others = Object.entries(tour.title).filter(([tag]) => tag !== language.tag);
  return writePage(
    {
      title,
      heading: part === 0 ? chosenPhrase(tour.title, voice) : html`${title}`,
      description: language.choose(tour.summary).text,
      walk: { words: words('walk.tour'), place: { tour: tour.id } },
      line: `${language.text('tours.stops', { count: tour.stops.length })} · ${language.text('tours.minutes', { count: tour.minutes })}`,
      lead: others.map(([tag, text]) => html`<p class="other">${phrase(text, voice, tag)}</p>`),
      picture: {
        ...posterOf('tour', tour.id, facts),
        alt: describePoster('tour', tour.id, name, facts, voice),
        caption: words('picture.caption'),
        describedBy: null,
      },
      main: [
        html`<p class="description">${chosenPhrase(tour.summary, voice)}</p>`,
        stops.map((stop, at) => stopSection(stop, before + at + 1, numbers, facts, voice)),
        partLinks('tour', tour.id, part, parts.length, voice),
        sourcesSection(tour, numbers, voice),
        citeSection(tour.title, facts, voice),
      ],
      aside: otherTours(tour, facts, voice),
      licence: words('tour.licence'),
      things: describeTourThings(tour, facts, voice),
      alternates: [],
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
  voice: PageVoice,
): Markup {
  const { language, words, base } = voice;
  const poster = gift === null ? `${base}posters/room/${room}` : `${base}posters/exhibit/${gift}`;
  const isPaged = gift !== null || facts.rooms.some(({ id }) => id === room);
  const page = gift === null ? voice.linkTo('room', room ?? '') : voice.linkTo('exhibit', gift);
  const name = language.choose(title).text;
  return html`<section class="stop" id="stop-${number}">
    <h2>${language.text('player.stop', { stop: number, title: name })}</h2>
    ${
      isPaged &&
      html`<p class="thumb">
        ${smallPictureOf(poster)}
        <a href="${page}">${words(gift === null ? 'tour.room' : 'tour.gift')}</a>
      </p>`
    }
    ${said.map((sentence) => sentencePart(sentence, numbers, voice))}
  </section> `;
}

function sentencePart(
  { voice: speaker, says, sources }: TourSentence,
  numbers: ReadonlyMap<string, number>,
  voice: PageVoice,
): Markup {
  const { language } = voice;
  const cited = sources.map((id) => numbers.get(id) ?? 0);
  return html`<p class="said ${speaker}">
    <span class="label">${language.text(`player.voice.${speaker}`)}</span>
    ${chosenPhrase(says, voice)}
    ${cited.map((number) => html`<a class="ref" href="#source-${number}">[${number}]</a>`)}
  </p> `;
}

/** Sources in short: all that is known of each is on its page. */
function sourcesSection(
  { sources }: Tour,
  numbers: ReadonlyMap<string, number>,
  voice: PageVoice,
): Markup | null {
  if (numbers.size === 0) return null;
  const { words } = voice;
  return section(
    words('tour.sources'),
    html`<ol class="numbered">
      ${[...numbers].map(([id, number]) => {
        const source = sources[id];
        const way = source && outsideLink(source.url, words('source.open'));
        return html`<li id="source-${number}">
          ${sourceLink(source, id, voice)}${
            source?.title != null &&
            source.publisher !== null &&
            html`, <cite>${phrase(source.title, voice, source.language)}</cite>`
          }
          ${way && (source.isStateSite ? stateNotice(way, voice) : html`<span class="line">${way}</span>`)}
        </li> `;
      })}
    </ol>`,
  );
}

function otherTours({ id }: Tour, { tours }: SiteFacts, voice: PageVoice): Markup {
  const { language } = voice;
  const rows = tours.filter((other) => other.id !== id);
  return section(
    language.text('player.others'),
    html`<ul class="gifts">
      ${rows.map(
        (other) =>
          html`<li>
            <a href="${voice.linkTo('tour', other.id)}">${chosenPhrase(other.title, voice)}</a>
            <span class="line">${language.text('tours.minutes', { count: other.minutes })}</span>
          </li> `,
      )}
    </ul>`,
  );
}
