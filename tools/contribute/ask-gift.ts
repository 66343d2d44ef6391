import { giftDefinition, type GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import type { MuseumFiles } from '../data/museum-files.ts';
import { makeId } from '../import/make-id.ts';
import { askLook } from './ask-look.ts';
import { askNotes } from './ask-notes.ts';
import { askSource, firstFree } from './ask-source.ts';
import type { Changes } from './changes.ts';
import type { Interview } from './interview.ts';
import { findCountry, listCountries } from './known-countries.ts';
import { meant } from '../data/nearest-names.ts';
import {
  dateHint,
  readChoice,
  readChoiceOrNull,
  readDate,
  readList,
  readText,
  readTextOrNull,
} from './readers.ts';
import { wordClaims } from './word-claims.ts';

const giverKinds = giftDefinition.shape.giver.shape.kind.options;
const ranks = giftDefinition.shape.rank.shape.value.unwrap().options;
const places = giftDefinition.shape.whereabouts.shape.value.options;
const grades = giftDefinition.shape.confidence.options;

/** What `whereabouts` means, for who chooses. */
const placeHint =
  'seen (a named visitor or reporter saw it there), reported (press, guide book or state media place it there), destined (expected to go there), unknown, elsewhere (a zoo, another museum), outgoing (the leaders gave it away).';

export interface AskedGift {
  readonly changes: Changes;
  readonly gift: string;
}

/** Asks for all that is known of a gift that is not there yet: the source first, because nothing is known without one. */
export async function askGift(museum: MuseumFiles, interview: Interview): Promise<AskedGift> {
  const { ask } = interview;
  const { gifts } = museum;
  const all = [...gifts.values()];
  const source = await askSource(museum, interview);
  const title = await ask({
    flag: 'title',
    ask: 'What shall the label say? In English, short.',
    hint: 'As “Rifle from Fidel Castro”, “Tea set with cranes”.',
    read: readText(240),
  });
  const what = await ask({
    flag: 'what',
    ask: 'What kind of thing is it, in a word or two?',
    hint: 'As other gifts have it: vase, sword, oil painting, tea set …',
    suggestions: [...new Set(all.map((one) => one.what))],
    read: readText(240),
  });
  const description = await ask({
    flag: 'description',
    ask: 'What is known of it? A sentence or two, in English, in your own words.',
    hint: 'Only what the source says; what it leaves open may be called so.',
    read: readText(4000),
  });
  const giver = await askGiver(museum, interview);
  const recipient = await ask<string | null>({
    flag: 'recipient',
    ask: 'Whom was it given to?',
    hint: 'kim-il-sung, kim-jong-il, kim-jong-un, other: and a name; Enter where the source does not say.',
    suggestions: ['kim-il-sung', 'kim-jong-il', 'kim-jong-un', 'other:'],
    initial: '',
    read(text) {
      const name = text.toLowerCase().replaceAll(' ', '-');
      if (text === '') return null;
      if (/^kim-(?:il-sung|jong-il|jong-un)$/.test(name)) return name;
      return /^other:\S/.test(text)
        ? text
        : { fault: `Write kim-il-sung, kim-jong-il, kim-jong-un, or other: and a name, as other:${text}.` };
    },
  });
  const date = await ask({
    flag: 'date',
    ask: 'When was it given?',
    hint: dateHint,
    initial: '',
    read: readDate,
  });
  const occasion = await ask({
    flag: 'occasion',
    ask: 'On what occasion?',
    hint: 'A summit, a birthday; Enter where the source does not say.',
    initial: '',
    read: readTextOrNull(4000),
  });
  const materials = await ask({
    flag: 'materials',
    ask: 'What is it made of?',
    hint: 'Words parted by commas; only what the source says.',
    initial: '',
    read: readList,
  });
  const dimensions = await ask({
    flag: 'dimensions',
    ask: 'What size does the source state?',
    hint: 'As `30 cm long, 20 cm high`; Enter where it states none.',
    initial: '',
    read: readTextOrNull(4000),
  });
  const whereabouts = await ask({
    flag: 'whereabouts',
    ask: 'How well is it known to stand in the exhibition?',
    hint: placeHint,
    suggestions: places,
    initial: 'unknown',
    read: readChoice(places),
  });
  const whereaboutsReason = await ask({
    flag: 'whereabouts-reason',
    ask: 'By what do you judge that? One sentence.',
    initial: reasonFor(whereabouts, source.publisher ?? source.id),
    read: readText(4000),
  });
  const displayed = await ask({
    flag: 'displayed',
    ask: 'Which room or hall does the source name?',
    hint: 'Enter where it names none.',
    suggestions: [...new Set(all.flatMap((one) => one.displayed ?? []))],
    initial: '',
    read: readTextOrNull(4000),
  });
  const says = await ask({
    flag: 'says',
    ask: 'What does the source say the thing is? One sentence, in your own words.',
    initial: description,
    read: readText(4000),
  });
  const confidence = await ask({
    flag: 'confidence',
    ask: 'How sure is all this?',
    hint: 'high: several sources or one that saw it; medium: one good source; low: hearsay.',
    suggestions: grades,
    initial: 'medium',
    read: readChoice(grades),
  });
  const isTaken = (name: string): boolean => all.some((one) => one.id === name || one.aliases.includes(name));
  const id = await ask<string>({
    flag: 'id',
    ask: 'Which id shall it have? It becomes an address and never changes.',
    hint: 'Giver, thing, year: castro-rifle, guinea-ebony-elephant-2012.',
    initial: suggestId(giver.giver.name, giver.countryLabel, what, date, isTaken),
    read(text) {
      if (text === '' || makeId(text) !== text)
        return { fault: `Use lower-case words joined by hyphens: ${makeId(text) || 'castro-rifle'}.` };
      return isTaken(text)
        ? {
            fault: `${text} is taken: data/gifts/${text}.json. Is it the same gift? Then \`npm run gift -- claim\` adds your source to it. Else use ${firstFree(text, isTaken)}.`,
          }
        : text;
    },
  });
  const facts = { ...giver, recipient, date, materials, dimensions, displayed };
  const claims = wordClaims(facts, says, source.id);
  if (occasion !== null)
    claims.push({ field: 'occasion', says: `Occasion: ${occasion}.`, source: source.id });
  const gift: GiftFile = {
    $schema: '../schema/gift.schema.json',
    id,
    aliases: [],
    accession: Math.max(0, ...all.map((one) => one.accession)) + 1,
    title: { en: title },
    originalTitle: null,
    what,
    description: { en: description },
    giver: giver.giver,
    rank: giver.rank,
    country: giver.country,
    countryLabel: giver.countryLabel,
    countryModern: giver.countryModern,
    recipient,
    recipientPresumed: null,
    direction: whereabouts === 'outgoing' ? 'given' : 'received',
    date,
    occasion,
    materials,
    dimensions,
    displayed,
    whereabouts: { value: whereabouts, reason: whereaboutsReason },
    isLivingAnimal: /\blive animal/i.test(what),
    sanctions: null,
    claims,
    disputes: null,
    confidence,
    possiblySame: [],
  };
  const model = await askLook(gift, museum, interview);
  const changes = new Map<string, object>();
  if (source.added) changes.set(`data/sources/${source.id}.json`, source.added);
  changes.set(`data/gifts/${id}.json`, gift);
  changes.set(`models/gifts/${id}/model.json`, model);
  for (const [path, note] of await askNotes(gift, model.family, museum, interview)) changes.set(path, note);
  return { changes, gift: id };
}

type AskedGiver = Pick<GiftFile, 'giver' | 'rank' | 'country' | 'countryLabel' | 'countryModern'>;

async function askGiver(museum: MuseumFiles, { ask }: Interview): Promise<AskedGiver> {
  const all = [...museum.gifts.values()];
  const countries = listCountries(museum);
  const name = await ask({
    flag: 'giver',
    ask: 'Who gave it?',
    hint: 'A person, party, company, city; Enter where the source does not say.',
    suggestions: [...new Set(all.flatMap((one) => one.giver.name ?? []))],
    initial: '',
    read: readTextOrNull(240),
  });
  const before = name === null ? undefined : all.find((one) => one.giver.name === name);
  const role = await ask({
    flag: 'giver-role',
    ask: 'What was the giver, as the source has it?',
    hint: 'As “President of Guinea”; Enter where it does not say.',
    initial: before?.giver.role ?? '',
    read: readTextOrNull(240),
  });
  const country = await ask<string | null>({
    flag: 'country',
    ask: 'From which country, as it was then?',
    hint: 'Its name or code: Cuba, CU; SU, DD, YU for states that are no more; Enter where the source does not say.',
    suggestions: [...countries.values()].map(({ label }) => label),
    initial: before?.country ?? '',
    read(text) {
      if (text === '') return null;
      return (
        findCountry(text, countries)?.code ?? {
          fault: `The museum knows no country “${text}”.${meant(
            text,
            [...countries.values()].map(({ label }) => label),
          )} A state new to it is added to a region of data/building/regions.json first.`,
        }
      );
    },
  });
  const known = country === null ? null : (countries.get(country) ?? null);
  const kind = await ask({
    flag: 'giver-kind',
    ask: 'What kind of giver is that?',
    hint: `${giverKinds.join(', ')}.`,
    suggestions: giverKinds,
    initial: before?.giver.kind ?? (name === null ? (country === null ? 'unknown' : 'state') : 'person'),
    read: readChoice(giverKinds),
  });
  const rank = await ask({
    flag: 'rank',
    ask: 'Which rank did the giver have?',
    hint: `${ranks.join(', ')}; Enter where the source does not allow to say.`,
    suggestions: ranks,
    initial: before?.rank.value ?? '',
    read: readChoiceOrNull(ranks),
  });
  const reason = await ask({
    flag: 'rank-reason',
    ask: 'By what do you judge that? One sentence.',
    initial:
      rank === null
        ? 'The source does not say what rank the giver had.'
        : name !== null && role !== null
          ? `${name} gave it as ${role}.`
          : (before?.rank.reason ?? 'As the source has it.'),
    read: readText(4000),
  });
  return {
    giver: { name, role, kind },
    rank: { value: rank, reason },
    country,
    countryLabel: known?.label ?? null,
    countryModern: known?.modern ?? null,
  };
}

function reasonFor(whereabouts: string, source: string): string {
  switch (whereabouts) {
    case 'seen':
      return `${source} tells of somebody who saw it there.`;
    case 'reported':
      return `${source} places it there.`;
    case 'destined':
      return `${source} expects it to go there.`;
    case 'elsewhere':
      return `${source} places it elsewhere.`;
    case 'outgoing':
      return 'An outgoing gift: it left North Korea with its recipient.';
    default:
      return 'Given, but no page read says where it is kept.';
  }
}

function suggestId(
  giver: string | null,
  country: string | null,
  what: string,
  date: string | null,
  isTaken: (name: string) => boolean,
): string {
  const words = (text: string): string[] => makeId(text).split('-').filter(Boolean);
  const who = giver === null ? words(country ?? '').slice(0, 1) : words(giver).slice(-1);
  const base = [...who, ...words(what).slice(0, 2)].join('-') || 'gift';
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  return isTaken(base) && year !== undefined
    ? firstFree(`${base}-${year}`, isTaken)
    : firstFree(base, isTaken);
}
