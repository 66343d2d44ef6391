import type { FacetCountry } from '../../../museum/facets/facets.ts';

/** Groups of countries that are told apart by colour and shape, in the order they are stacked. */
export const countryGroups = [
  'korea',
  'china',
  'soviet',
  'asia',
  'europe',
  'middle-east',
  'africa',
  'americas',
  'unknown',
] as const;
export type CountryGroup = (typeof countryGroups)[number];

/** Regions of `data/building/regions.json`; what is not here is unknown. */
const groupOfRegion: Readonly<Record<string, CountryGroup>> = {
  korea: 'korea',
  'east-asia': 'asia',
  'southeast-asia': 'asia',
  'south-asia': 'asia',
  'central-asia': 'asia',
  oceania: 'asia',
  'soviet-union': 'soviet',
  'eastern-europe': 'europe',
  'western-europe': 'europe',
  'northern-europe': 'europe',
  'middle-east': 'middle-east',
  'north-africa': 'middle-east',
  'west-africa': 'africa',
  'central-africa': 'africa',
  'east-africa': 'africa',
  'southern-africa': 'africa',
  'north-america': 'americas',
  'caribbean-central-america': 'americas',
  'south-america': 'americas',
};

/** No other country has given as many but the two Koreas and the Soviet Union with its successors. */
const china: ReadonlySet<string> = new Set(['CN', 'HK', 'MO']);

/** The group a state is coloured by. */
export function groupOf({ code, region }: Pick<FacetCountry, 'code' | 'region'>): CountryGroup {
  if (code !== null && china.has(code)) return 'china';
  return region === null ? 'unknown' : (groupOfRegion[region] ?? 'unknown');
}
