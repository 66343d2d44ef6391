import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import type { ClaimField } from '../../src/museum/catalogue/claim-field.ts';
import type { Claim, SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { RandomStream } from '../../src/museum/math/seeded-random.ts';
import type { GiftDetail } from '../data/collection.ts';
import { chooseByRank } from './choose-by-rank.ts';
import { createWords } from './made-up-words.ts';

/** Made-up pages the claims of a made-up museum come from. */
const pages = 2000;
const choosePage = chooseByRank(pages, 0.7);
const words = createWords();

const fields: readonly ClaimField[] = ['what', 'giver', 'date', 'description', 'materials', 'whereabouts'];

/** A made-up page, on a domain that nobody can own. */
export function makeSource(number: number): SourceRecord {
  return {
    id: `synthetic-source-${number}`,
    title: `Synthetic source ${number}`,
    publisher: `Synthetic publisher ${number % 90}`,
    url: `https://example.invalid/${number}`,
    published: `${1960 + (number % 60)}`,
    kind: 'other',
    language: 'en',
    reliability: 'low',
    note: 'Made up for tests and benches.',
    isStateSite: false,
    readInPart: false,
  };
}

/** What is known of a made-up gift beyond its entry: about as much as of a real one. */
export function makeDetail(entry: GiftEntry, random: RandomStream): GiftDetail {
  const sources: Record<string, SourceRecord> = {};
  const cited = Array.from({ length: 1 + Math.floor(random() * 3) }, () => makeSource(choosePage(random)));
  for (const source of cited) sources[source.id] = source;
  const claims = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, row): Claim => {
    const source = cited[row % cited.length]?.id ?? 'synthetic-source-0';
    const field = fields[row % fields.length] ?? 'what';
    return { field, says: `Synthetic claim: ${words(random, 8)}.`, source };
  });
  return {
    what: `synthetic ${entry.family.replaceAll('-', ' ')}`,
    description: { en: `Synthetic description: ${words(random, 12 + Math.floor(random() * 20))}.` },
    originalTitle: null,
    giverRole: null,
    countryModern: null,
    occasion: random() < 0.2 ? `Synthetic occasion: ${words(random, 3)}` : null,
    materials: [entry.surfaces[0]?.material ?? 'stone'],
    dimensions: null,
    whereaboutsReason: 'Made up.',
    rankReason: 'Made up.',
    disputes: null,
    confidence: 'low',
    claims,
    sanctions: null,
    corrections: [],
    contentNotes: [],
    possiblySame: [],
    modelBasis: 'Made up.',
    sizeBasis: 'Made up, to fit its place.',
    sources,
  };
}
