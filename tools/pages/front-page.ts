import { describeCorrection } from '../../src/language/describe-correction.ts';
import { citation } from './citation-part.ts';
import { totalLine } from './claims-page.ts';
import { section } from './gift-sections.ts';
import { html, type Markup } from './html.ts';
import { hasPart, writePage, type PageAssets } from './page-frame.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase } from './phrase-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { describeFrontThings } from './things.ts';

const whereabouts = ['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'] as const;
const modelGrades = ['documented-size', 'documented-description', 'artists-impression'] as const;
const roomGrades = ['documented', 'inferred', 'reconstructed'] as const;
/** Corrections that are told on the front page. */
const told = 6;

/** The front page of the catalogue: what the museum is, what is known of it and what is not, and the ways in. */
export function frontPage(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language, words } = voice;
  return writePage(
    {
      title: language.text('museum.name'),
      heading: chosenPhrase(facts.name, voice),
      description: words('front.what'),
      walk: { words: words('walk.museum'), place: {} },
      line: words('front.title'),
      lead: Object.entries(facts.name)
        .filter(([tag]) => tag !== language.choose(facts.name).tag)
        .map(([tag, name]) => html`<p class="other"><bdi lang="${tag}">${name}</bdi></p>`),
      picture: {
        poster: 'posters/museum',
        bytes: facts.posterBytes('museum'),
        alt: words('picture.museum'),
        caption: words('picture.caption'),
        describedBy: null,
      },
      main: [
        html`<p class="description">${words('front.what')}</p>`,
        html`<p>${words('front.plain')}</p>`,
        language.tag !== 'en' && html`<p class="small">${language.text('record.inEnglish')}</p>`,
        section(words('front.here'), ways(facts, voice)),
        knownSection(facts, voice),
        correctionsSection(facts, voice),
      ],
      aside: tallies(facts, voice),
      licence: language.text('record.licence'),
      things: describeFrontThings(facts, voice),
      alternates: [],
    },
    facts,
    assets,
    voice,
  );
}

/** The kinds of pages, each with how many there are. */
function ways(facts: SiteFacts, voice: PageVoice): Markup {
  const { placed, index, rooms, tours, sources } = facts;
  const { words } = voice;
  const counted = [
    { kind: 'exhibit', name: words('country.gifts', { count: placed.museum.catalogue.documented }) },
    {
      kind: 'country',
      name: words('front.countries', { count: index.countries.filter(({ code }) => code !== null).length }),
    },
    { kind: 'room', name: words('front.rooms', { count: rooms.length }) },
    { kind: 'tour', name: words('front.tours', { count: tours.length }) },
    { kind: 'source', name: words('front.sources', { count: Object.keys(sources).length }) },
  ] as const;
  return html`<ul class="ways">
    ${counted.filter(({ kind }) => hasPart(kind, facts)).map(({ kind, name }) => html`<li><a href="${voice.linkTo(kind, 'index')}">${name}</a></li> `)}
  </ul>`;
}

function knownSection({ placed, sources, hasFigures }: SiteFacts, voice: PageVoice): Markup {
  const { words } = voice;
  const { shownTotal, documented } = placed.museum.catalogue;
  return section(
    words('front.known'),
    html`<p>${words('front.share', { claimed: shownTotal.gifts, documented })}</p>
      <p class="small">${totalLine(shownTotal, voice)}</p>
      ${shownTotal.sources.map((id) => citation(sources[id], id, voice))}
      <p><a href="${voice.linkTo('front', 'claims')}">${words('claims.all')}</a></p>
      ${hasFigures && html`<p><a href="${voice.linkTo('front', 'research')}">${words('footer.research')}</a></p>`}`,
  );
}

function tallies({ placed, rooms }: SiteFacts, voice: PageVoice): Markup[] {
  const { language, words } = voice;
  const { gifts } = placed.museum.catalogue;
  const tally = (title: string, rows: readonly { readonly name: string; readonly count: number }[]): Markup =>
    section(
      title,
      html`<dl class="tally">
        ${rows
          .filter(({ count }) => count > 0)
          .map(
            ({ name, count }) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${language.number(count)}</dd>
              </div> `,
          )}
      </dl>`,
    );
  return [
    tally(
      words('front.there'),
      whereabouts.map((value) => ({
        name: language.text(`whereabouts.${value}`),
        count: gifts.filter((gift) => gift.whereabouts === value).length,
      })),
    ),
    tally(
      words('front.models'),
      modelGrades.map((grade) => ({
        name: language.text(`modelGrade.${grade}`),
        count: gifts.filter(({ modelGrade }) => modelGrade === grade).length,
      })),
    ),
    tally(
      words('front.building'),
      roomGrades.map((grade) => ({
        name: language.text(`room.grade.${grade}.sentence`),
        count: rooms.filter((room) => room.grade === grade).length,
      })),
    ),
  ];
}

function correctionsSection({ corrections, placed }: SiteFacts, voice: PageVoice): Markup | null {
  if (corrections.length === 0) return null;
  const { language, words } = voice;
  const rows = corrections.slice(0, told).map((correction) => {
    const gift = correction.gift === null ? undefined : placed.museum.catalogue.find(correction.gift);
    const { field } = describeCorrection(correction, language);
    return html`<li>
      ${
        gift
          ? html`<a href="${voice.linkTo('exhibit', gift.id)}">${chosenPhrase(gift.title, voice)}</a>`
          : language.text('museum.name')
      }
      <span class="line">${words('corrected', { date: language.date(correction.date), field })}</span>
    </li> `;
  });
  return section(
    words('front.corrections'),
    html`<ul class="gifts">
      ${rows}
    </ul>`,
  );
}
