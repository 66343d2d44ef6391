import { describeCorrection } from '../../src/language/describe-correction.ts';
import type { Correction } from '../../src/museum/catalogue/correction.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { Tour } from '../../src/museum/tours/tour.ts';
import type { PackedFile } from '../data/packed-file.ts';
import { describePoster } from '../pages/choose-poster.ts';
import type { EmbedCard } from './embed-card.ts';
import type { SiteFacts, Voice } from '../pages/site-facts.ts';
import { pathOfPage, queryOf, type SubjectKind } from '../pages/site-paths.ts';

type Texts = Readonly<Record<string, string>>;

/** The cards of the museum, its tours, gifts and of every place one can stand in; a gift's lies under its former ids, too. */
export function* packCards(facts: SiteFacts): Generator<PackedFile> {
  const { placed, tours } = facts;
  yield { name: 'cards/museum.json', content: JSON.stringify(museumCard(facts)) };
  for (const gift of placed.museum.catalogue.gifts) {
    const content = JSON.stringify(giftCard(gift, facts));
    for (const id of [gift.id, ...gift.aliases]) yield { name: `cards/exhibit/${id}.json`, content };
  }
  for (const room of placed.museum.plan.rooms)
    yield { name: `cards/room/${room.id}.json`, content: JSON.stringify(roomCard(room, facts)) };
  for (const tour of tours)
    yield { name: `cards/tour/${tour.id}.json`, content: JSON.stringify(tourCard(tour, facts)) };
}

function museumCard(facts: SiteFacts): EmbedCard {
  return {
    title: inEach(facts, ({ language }) => language.text('museum.name')),
    alt: inEach(facts, ({ words }) => words('picture.museum')),
    credit: creditOf(facts),
    link: './',
    page: null,
    corrected: null,
  };
}

function giftCard(gift: GiftEntry, facts: SiteFacts): EmbedCard {
  const [newest] = facts.placed.record(gift).corrections;
  return {
    // Titles are in the languages that sources give them in: in others the text around them would be all there is.
    title: gift.title,
    alt: inThose(gift.title, facts, (voice, title) =>
      describePoster('exhibit', gift.id, title, facts, voice),
    ),
    ...linksTo('exhibit', gift.id, facts),
    corrected: newest ? { date: newest.date, words: tellCorrection(newest, facts) } : null,
  };
}

function roomCard(room: Room, facts: SiteFacts): EmbedCard {
  const nameIn = ({ language }: Voice): string => language.choose(room.name).text;
  return {
    title: inEach(facts, nameIn),
    alt: inEach(facts, (voice) => describePoster('room', room.id, nameIn(voice), facts, voice)),
    ...linksTo('room', room.id, facts),
    // Corridors, stairs and lifts have none.
    ...(!facts.rooms.includes(room) && { page: null }),
    corrected: null,
  };
}

function tourCard({ id, title: told }: Tour, facts: SiteFacts): EmbedCard {
  // Articles look for English at last: of a tour that is not told in it, what it is told in stands there.
  const title = { en: Object.values(told)[0] ?? id, ...told };
  return {
    title,
    alt: inThose(title, facts, (voice, tour) => describePoster('tour', id, tour, facts, voice)),
    ...linksTo('tour', id, facts),
    corrected: null,
  };
}

function linksTo(
  kind: SubjectKind,
  id: string,
  facts: SiteFacts,
): Pick<EmbedCard, 'credit' | 'link' | 'page'> {
  return { credit: creditOf(facts), link: `./${queryOf(kind, id)}`, page: pathOfPage(kind, id) };
}

function creditOf({ voices: [english] }: SiteFacts): string {
  return english?.words('credit') ?? '';
}

function tellCorrection(correction: Correction, facts: SiteFacts): Texts {
  return inEach(facts, ({ language, words }) => {
    const { field } = describeCorrection(correction, language);
    return words('corrected', { date: language.date(correction.date), field });
  });
}

/** A text in every language of the interface. */
function inEach({ voices }: SiteFacts, say: (voice: Voice) => string): Texts {
  return Object.fromEntries(voices.map((voice) => [voice.language.tag, say(voice)]));
}

/** A text in the languages that another is given in. */
function inThose(texts: Texts, { voices }: SiteFacts, say: (voice: Voice, text: string) => string): Texts {
  return Object.fromEntries(
    voices.flatMap((voice) => {
      const text = texts[voice.language.tag];
      return text === undefined ? [] : [[voice.language.tag, say(voice, text)]];
    }),
  );
}
