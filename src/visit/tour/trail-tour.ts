import type { ClaimField } from '../../museum/catalogue/claim-field.ts';
import type { Claim, GiftRecord, SourceRecord } from '../../museum/catalogue/gift-record.ts';
import { estimateSpokenSeconds } from '../../museum/tours/spoken-seconds.ts';
import type { Tour, TourSentence, TourStop } from '../../museum/tours/tour.ts';
import type { Trail } from '../../trail/trail.ts';
import { trailTour, unknownLanguage } from './trail-tour-id.ts';

/** What is said of a gift, one claim of each kind: what it is, from whom, to whom, when and why, and where it is. */
const told: readonly ClaimField[] = ['what', 'giver', 'recipient', 'date', 'occasion', 'whereabouts'];
/** The facts of one stop take no longer than this, seconds: whoever made the trail has something to say, too. */
const longestFacts = 32;
/** The way from one stop to the next, seconds, as far as anybody can say. */
const usualWay = 20;

/**
 * A trail as a tour that guides lead along: a stop before each gift, where the note is read first, as words of whoever
 * made the trail, and then what sources say.
 *
 * @param records of its gifts, by id; a gift without one is left out
 * @param untitled what it is called where it has no title, by language tag
 */
export function tourOfTrail(
  trail: Trail,
  records: ReadonlyMap<string, GiftRecord>,
  untitled: Readonly<Record<string, string>>,
): Tour {
  const sources: Record<string, SourceRecord> = {};
  const stops = trail.gifts.flatMap(({ gift, note }) => {
    const record = records.get(gift);
    if (!record) return [];
    const facts = listFacts(record);
    for (const id of facts.flatMap((fact) => fact.sources)) {
      const source = record.sources[id];
      if (source) sources[id] = source;
    }
    return [makeStop(record, note, facts)];
  });
  const seconds = stops
    .flatMap(({ words }) => words)
    .reduce((sum, { says }) => sum + estimateSpokenSeconds(Object.values(says)[0] ?? ''), 0);
  return {
    id: trailTour,
    kind: 'tour',
    order: 0,
    title: trail.title === '' ? untitled : { [unknownLanguage]: trail.title },
    minutes: Math.max(1, Math.round((seconds + usualWay * stops.length) / 60)),
    summary: { [unknownLanguage]: trail.author },
    stops,
    sources,
  };
}

function makeStop({ entry }: GiftRecord, note: string, facts: readonly TourSentence[]): TourStop {
  return {
    id: entry.id,
    title: entry.title,
    gift: entry.id,
    room: null,
    view: null,
    words: [
      ...(note === '' ? [] : [{ voice: 'maker', says: { [unknownLanguage]: note }, sources: [] } as const]),
      ...facts,
    ],
  };
}

/** Claims as far as there is time for them; where sources disagree, that they do is said among the first. */
function listFacts({ claims, disputes, sources }: GiftRecord): readonly TourSentence[] {
  const firsts = told.flatMap((field) => claims.find((claim) => claim.field === field) ?? []);
  const cited = [...new Set(claims.map(({ source }) => source))].filter((id) => Object.hasOwn(sources, id));
  const disputed: readonly TourSentence[] =
    disputes === null || cited.length === 0
      ? []
      : [{ voice: 'disputed', says: { en: disputes }, sources: cited }];
  const facts = firsts
    .map((claim) => sayClaim(claim))
    .filter((fact) => Object.hasOwn(sources, fact.sources[0] ?? ''));
  let seconds = 0;
  return [...facts.slice(0, 1), ...disputed, ...facts.slice(1)].filter(({ says }, row) => {
    seconds += estimateSpokenSeconds(says['en'] ?? '');
    return row === 0 || seconds <= longestFacts;
  });
}

function sayClaim({ says, source }: Claim): TourSentence {
  return { voice: 'documented', says: { en: says }, sources: [source] };
}
