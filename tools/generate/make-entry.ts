import type { GiftEntry, GiftId, GiverKind, Whereabouts } from '../../src/museum/catalogue/gift-entry.ts';
import type { RandomStream } from '../../src/museum/math/seeded-random.ts';
import { chooseByRank } from './choose-by-rank.ts';
import type { GiftBatch } from './divide-gifts.ts';
import { familiesOf } from './family-classes.ts';
import { createWords } from './made-up-words.ts';
import { madeUpCountries } from './made-up-countries.ts';
import { makeDate } from './make-date.ts';
import { makeSize } from './make-size.ts';

/** What every title of a made-up gift begins with, so that nobody can take one for a fact. */
export const titlePrefix = 'Synthetic gift';

const kinds: readonly GiverKind[] = ['person', 'organisation', 'state', 'party'];
const chooseKind = chooseByRank(kinds.length, 2);
const whereabouts: readonly Whereabouts[] = ['unknown', 'reported', 'seen', 'destined'];
const chooseWhereabouts = chooseByRank(whereabouts.length, 0.9);
const chooseGiver = chooseByRank(10_000, 0.8);
const chooseFamily = new Map<number, (random: RandomStream) => number>();
const words = createWords();

const surfaces = [
  [
    { material: 'porcelain', colour: '#e8e2d4' },
    { material: 'enamel', colour: '#2f4f8f' },
    { material: 'gold', colour: '#c9a24a' },
  ],
  [
    { material: 'walnut', colour: '#6a4526' },
    { material: 'brass', colour: '#b08d3e' },
    { material: 'ivory', colour: '#e6dcc4' },
  ],
  [
    { material: 'silver', colour: '#c4c6c8' },
    { material: 'steel', colour: '#8a8f94' },
    { material: 'enamel', colour: '#8f2f2f' },
  ],
  [
    { material: 'stone', colour: '#9b968a' },
    { material: 'jade', colour: '#5f8f6f' },
    { material: 'bronze', colour: '#7a5a34' },
  ],
  [
    { material: 'silk', colour: '#a03040' },
    { material: 'cloth', colour: '#d8c8a8' },
    { material: 'lacquer', colour: '#301818' },
  ],
] as const;

const noNames: readonly string[] = [];

/** The gift that entered a made-up catalogue as the `accession`th. */
export function makeEntry(accession: number, batch: GiftBatch, random: RandomStream): GiftEntry {
  const { theme, placeClass, box, isLivingAnimal } = batch;
  const number = String(accession).padStart(6, '0');
  const family = makeFamily(batch, random);
  const country = makeCountry(batch, random);
  const isAnonymous = random() < 0.05 && theme.giverKinds.length === 0;
  const kind = (theme.giverKinds[0] as GiverKind | undefined) ?? kinds[chooseKind(random)] ?? 'person';
  const giver = chooseGiver(random);
  const rank = random();
  const isElsewhere = theme.whereabouts.length > 0;
  const isOutgoing = isElsewhere && random() < 0.4;
  const title = `${number}: ${words(random, 2)} ${family.replaceAll('-', ' ')}`;
  return {
    id: `synthetic-gift-${number}` as GiftId,
    aliases: random() < 0.005 ? [`synthetic-former-${number}`] : noNames,
    accession,
    title: {
      en: `${titlePrefix} ${title}`,
      ...(random() < 0.13 && { ko: `합성 선물 ${number}` }),
    },
    giver: isAnonymous ? null : `Giver ${String(giver).padStart(4, '0')}`,
    giverKind: isAnonymous ? 'unknown' : kind,
    rank: rank < 0.34 ? 'head-of-state' : rank < 0.51 ? 'official' : rank < 0.93 ? 'private' : null,
    country: country?.code ?? null,
    countryLabel: country?.label ?? null,
    region: country?.region ?? null,
    recipient: null,
    recipientPresumed: null,
    direction: isOutgoing ? 'given' : 'received',
    ...makeDate(theme.years, random),
    whereabouts: isElsewhere
      ? isOutgoing
        ? 'outgoing'
        : 'elsewhere'
      : (whereabouts[chooseWhereabouts(random)] ?? 'unknown'),
    isLivingAnimal,
    family,
    hasOwnModel: false,
    size: makeSize(placeClass, family, box, random),
    modelGrade: 'artists-impression',
    surfaces: surfaces[Math.floor(random() * surfaces.length)] ?? surfaces[0],
  };
}

function makeFamily({ theme, placeClass }: GiftBatch, random: RandomStream): string {
  if (theme.families.length > 0) {
    // The last family of such a room hangs, the others stand.
    return (placeClass === 'hung' ? theme.families.at(-1) : theme.families[0]) ?? 'object';
  }
  const families = familiesOf[placeClass];
  let choose = chooseFamily.get(families.length);
  if (!choose) chooseFamily.set(families.length, (choose = chooseByRank(families.length, 0.6)));
  return families[choose(random)] ?? 'object';
}

/** Gifts of rooms by kind of giver have no country: a room of that country would have them. */
function makeCountry(
  { theme }: GiftBatch,
  random: RandomStream,
): (typeof madeUpCountries)[number] | undefined {
  if (theme.giverKinds.length > 0) return undefined;
  const code = theme.countries[Math.floor(random() * theme.countries.length)];
  if (code !== undefined) return madeUpCountries.find((country) => country.code === code);
  return random() < 0.2 ? undefined : madeUpCountries[Math.floor(random() * madeUpCountries.length)];
}
