import { pathOfPage } from '../../src/address/page-path.ts';
import type { GiftRecord, SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { Tour } from '../../src/museum/tours/tour.ts';
import { toWebAddress } from '../../src/view/record/web-address.ts';
import type { GivingCountry } from './index-facts.ts';
import type { LinkedThing } from './linked-data.ts';
import type { PageVoice } from './page-voice.ts';
import type { SiteFacts } from './site-facts.ts';

/*
 * What pages are about, in the words of schema.org (see linked-data.ts). The model is a work of art of ours, with our licence;
 * the gift it shows is a thing of which it says who gave it to whom. Nothing is said here that the page does not say.
 */

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Kinds of givers as schema.org calls them; a giver of no stated kind is a thing. */
const giverTypes: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'Country',
  city: 'City',
  company: 'Organization',
  party: 'Organization',
  organisation: 'Organization',
};

/** Address of something a page is about: absolute where the site knows its own, else seen from the page. */
function addressOf(path: string, { site }: SiteFacts, { base }: PageVoice): string {
  return `${site ?? base}${path}`;
}

function ownAddress(facts: SiteFacts, voice: PageVoice): string {
  return addressOf(pathOfPage(voice.kind, voice.id, voice.language.tag), facts, voice);
}

/** The page itself. */
function pageThing(about: string | null, facts: SiteFacts, voice: PageVoice, type = 'WebPage'): LinkedThing {
  return {
    '@type': type,
    '@id': ownAddress(facts, voice),
    inLanguage: voice.language.tag,
    license: licence,
    dateModified: facts.date === '' ? null : facts.date,
    author: { '@type': 'Organization', name: voice.site.author },
    isPartOf: { '@type': 'WebSite', name: voice.site.name, url: facts.site },
    mainEntity: about === null ? null : { '@id': about },
  };
}

/** What an EDTF date is in ISO 8601; null where it is no plain year, month or day. */
function plainDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : null;
}

function sourceThing({ title, publisher, published, language, url, isStateSite }: SourceRecord): LinkedThing {
  return {
    '@type': 'CreativeWork',
    name: title ?? publisher,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    datePublished: plainDate(published),
    inLanguage: language,
    // The way to a state site is behind a notice, for programs too.
    url: isStateSite ? null : (toWebAddress(url)?.href ?? null),
  };
}

export function describeGiftThings(record: GiftRecord, facts: SiteFacts, voice: PageVoice): LinkedThing[] {
  const { entry, claims, sources } = record;
  const { language } = voice;
  const page = ownAddress(facts, voice);
  const gift = `${addressOf(pathOfPage('exhibit', entry.id), facts, voice)}#gift`;
  const title = language.choose(entry.title).text;
  const others = Object.values(entry.title).filter((text) => text !== title);
  const cited = [...new Set(claims.map(({ source }) => source))].flatMap((id) => sources[id] ?? []);
  const recipient = language.recipientName(entry.recipient);
  const country = language.countryName(entry.country, entry.countryLabel);
  return [
    { ...pageThing(gift, facts, voice), citation: cited.map(sourceThing) },
    {
      '@type': 'Thing',
      '@id': gift,
      name: title,
      alternateName: others,
      description: language.choose(record.description).text,
      subjectOf: { '@id': page },
    },
    {
      '@type': 'GiveAction',
      object: { '@id': gift },
      agent:
        entry.giver === null
          ? null
          : {
              '@type': giverTypes[entry.giverKind] ?? 'Thing',
              name: entry.giver,
              description: record.giverRole,
            },
      recipient: recipient === null ? null : { '@type': 'Person', name: recipient },
      startTime: plainDate(entry.date),
      fromLocation: country === null ? null : { '@type': 'Country', name: country },
    },
    {
      '@type': 'VisualArtwork',
      artform: '3D model',
      about: { '@id': gift },
      name: title,
      creator: { '@type': 'Organization', name: voice.site.author },
      license: licence,
      image: addressOf(`posters/exhibit/${entry.id}-1280.jpg`, facts, voice),
    },
  ];
}

export function describeCountryThings(
  { id, code }: GivingCountry,
  name: string,
  facts: SiteFacts,
  voice: PageVoice,
): LinkedThing[] {
  if (code === null) return [pageThing(null, facts, voice, 'CollectionPage')];
  const country = `${addressOf(pathOfPage('country', id), facts, voice)}#country`;
  return [pageThing(country, facts, voice, 'CollectionPage'), { '@type': 'Country', '@id': country, name }];
}

export function describeRoomThings(room: Room, facts: SiteFacts, voice: PageVoice): LinkedThing[] {
  const at = `${addressOf(pathOfPage('room', room.id), facts, voice)}#room`;
  return [
    pageThing(at, facts, voice),
    {
      '@type': 'Place',
      '@id': at,
      name: voice.language.choose(room.name).text,
      image: addressOf(`posters/room/${room.id}-1280.jpg`, facts, voice),
      containedInPlace: museumThing(facts, voice),
    },
  ];
}

export function describeTourThings(tour: Tour, facts: SiteFacts, voice: PageVoice): LinkedThing[] {
  const { language } = voice;
  const at = `${ownAddress(facts, voice)}#tour`;
  return [
    { ...pageThing(at, facts, voice), citation: Object.values(tour.sources).map(sourceThing) },
    {
      '@type': 'CreativeWork',
      '@id': at,
      name: language.choose(tour.title).text,
      abstract: language.choose(tour.summary).text,
      timeRequired: `PT${tour.minutes}M`,
      license: licence,
      about: museumThing(facts, voice),
    },
  ];
}

export function describeSourceThings(
  source: SourceRecord,
  facts: SiteFacts,
  voice: PageVoice,
): LinkedThing[] {
  const at = `${addressOf(pathOfPage('source', source.id), facts, voice)}#source`;
  return [pageThing(at, facts, voice), { ...sourceThing(source), '@id': at }];
}

export function describeListThings(facts: SiteFacts, voice: PageVoice): LinkedThing[] {
  return [pageThing(null, facts, voice, 'CollectionPage')];
}

export function describeFrontThings(facts: SiteFacts, voice: PageVoice): LinkedThing[] {
  const museum = museumThing(facts, voice);
  return [{ ...pageThing(null, facts, voice), about: museum }];
}

/** The exhibition itself. Of where it lies the catalogue says no more than its mountains. */
function museumThing({ name, site }: SiteFacts, { language }: PageVoice): LinkedThing {
  return {
    '@type': 'Museum',
    '@id': site === null ? null : `${site}#museum`,
    name: language.choose(name).text,
  };
}
