import { giftDefinition, type GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import { sourceDefinition, type SourceFile } from '../../src/museum/catalogue/definitions/source.ts';
import { checkAddress } from '../data/check-address.ts';
import { checkShape } from '../data/check-shape.ts';
import { checkText } from '../data/check-text.ts';
import { cleanText, shortenText } from './clean-text.ts';
import { indexMedia, modelNames, pictureNames } from './find-media.ts';
import type { ImportedGift } from './gift-facts.ts';
import { makeId } from './make-id.ts';
import type { Mapping, Target } from './mapping.ts';
import { readDate } from './read-date.ts';
import type { CollectionFile } from './read-folder.ts';
import { readGiver } from './read-giver.ts';
import { readLength, readSize, type StatedSize } from './read-size.ts';
import type { CollectionRecord, ImportNote, RecordTable } from './record-table.ts';

export interface MadeGifts {
  readonly gifts: readonly ImportedGift[];
  /** Records that could not be taken, each with the reason. */
  readonly leftOut: readonly ImportNote[];
  /** What was not understood in records that were taken. */
  readonly notes: readonly ImportNote[];
  /** The source of records without a page of their own; null where the mapping names no address. */
  readonly collectionSource: SourceFile | null;
}

export interface MakeOptions {
  /** Files of the collection, among them pictures and models. */
  readonly files: readonly CollectionFile[];
  /** Records above this many are left out. */
  readonly most: number;
  /** Codes of states that can be named. */
  readonly countries: ReadonlySet<string>;
}

/** Id of the source that stands for the collection as a whole. */
export const collectionSourceId = 'collection';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Stands where the kind would: a line of its own in the panel. */
const unknownKind = 'object';

/**
 * Makes gifts of records: cleans their texts, reads dates and sizes, finds their files, and holds each against the definition
 * of a gift. Nothing is guessed: what a record does not say is null, and a record that nobody answers for is left out.
 */
export function makeGifts(table: RecordTable, mapping: Mapping, options: MakeOptions): MadeGifts {
  const { collection } = mapping;
  const collectionSource = makeCollectionSource(mapping);
  const gifts: ImportedGift[] = [];
  const leftOut: ImportNote[] = [];
  const notes: ImportNote[] = [];
  const recordOf = new Map<string, CollectionRecord>();
  const ids = new Set<string>([collectionSourceId]);
  const pictures = indexMedia(options.files, pictureNames);
  const models = indexMedia(options.files, modelNames);

  for (const record of table.records) {
    const { file, row } = record;
    const refuse = (says: string): void => {
      leftOut.push({ file, row, says });
    };
    const note = (says: string): void => {
      notes.push({ file, row, says });
    };
    if (gifts.length >= options.most) {
      refuse(
        `It comes after the first ${options.most.toLocaleString('en')} records, as many as a museum holds.`,
      );
      continue;
    }
    const raw = (target: Target): string => {
      const column = mapping.columns[target];
      return column === null ? '' : (record.values[column] ?? '');
    };
    const say = (target: Target, most = 240): string | null => {
      const text = shortenText(cleanText(raw(target)), most);
      return text === '' ? null : text;
    };

    const title = say('title') ?? say('what');
    if (title === null) {
      refuse('It has neither a title nor a kind, so that nobody could tell what it is.');
      continue;
    }
    const own = raw('id');
    const earlier = own === '' ? undefined : recordOf.get(own);
    if (earlier) {
      refuse(
        `Its id “${shortenText(cleanText(own), 60)}” is that of ${earlier.file === file ? '' : `${earlier.file}, `}row ${earlier.row}: the first of them was taken.`,
      );
      continue;
    }
    const id = makeOwnId(makeId(own) || makeId(title) || `record-${row}`, ids);
    const page = readPage(raw('page'));
    if (raw('page') !== '' && page === null)
      note(
        `“${shortenText(cleanText(raw('page')), 80)}” is no address of a page: its source is the collection as a whole.`,
      );
    if (page === null && !collectionSource) {
      refuse(
        'Nothing says where it comes from: it has no address of a page, and `collection.address` in map.json names none. It stays under linen.',
      );
      continue;
    }

    const licence = say('licence') ?? (collection.licence === null ? null : cleanText(collection.licence));
    const source = page === null ? null : makeSource(`record-${id}`, title, page, mapping, licence);
    const sourceId = source?.id ?? collectionSourceId;
    const claims: GiftFile['claims'] = [];
    const claim = (field: GiftFile['claims'][number]['field'], says: string): void => {
      claims.push({ field, says: shortenText(says, 1200), source: sourceId });
    };

    const what = say('what') ?? unknownKind;
    claim('what', `The record calls it “${title}”${what === unknownKind ? '' : `; kind: ${what}`}.`);
    const made = say('made');
    const maker = say('maker');
    const origin = say('origin');
    const told = say('description', 3000);
    const description =
      [
        told,
        maker === null ? null : `Made by: ${maker}.`,
        made === null ? null : `Made: ${made}.`,
        origin === null ? null : `From: ${origin}.`,
      ]
        .filter((part) => part !== null)
        .join(' ') || 'The record says no more of it.';
    if (told !== null) claim('description', told);
    if (maker !== null) claim('description', `Maker: ${maker}.`);
    if (made !== null) claim('description', `Made: ${made}.`);
    if (origin !== null) claim('description', `Origin: ${origin}.`);

    const materials = splitMaterials(say('materials', 600));
    if (materials.length > 0) claim('materials', `Materials: ${materials.join(', ')}.`);

    const credit = say('giver');
    const giver = credit === null ? null : readGiver(credit, /credit/i.test(mapping.columns.giver ?? ''));
    if (credit !== null) claim('giver', `Acquired from, as the record has it: ${credit}.`);

    const dateText = raw('date') === '' ? (giver?.date ?? '') : raw('date');
    const date = dateText === '' ? null : readDate(cleanText(dateText));
    if (date !== null) claim('date', `Came in: ${cleanText(dateText)}.`);
    else if (dateText !== '')
      note(
        `The date “${shortenText(cleanText(dateText), 60)}” was not understood: the thing stands undated.`,
      );

    const country = readCountry(raw('country'), options.countries);
    if (country !== null) claim('country', `Country it came from: ${cleanText(raw('country'))}.`);
    else if (raw('country') !== '')
      note(
        `The country “${shortenText(cleanText(raw('country')), 60)}” is no code of two letters that the museum knows, and was left open.`,
      );

    const stated = readStatedSize(raw, mapping.unit);
    const dimensions = say('size', 400) ?? tellSize(stated);
    if (dimensions !== null) claim('dimensions', `Size: ${dimensions}.`);
    if (say('size') !== null && [stated.width, stated.height, stated.depth].every((side) => side === null))
      note(`The size “${shortenText(cleanText(raw('size')), 80)}” was not understood: it counts as unknown.`);
    claim('whereabouts', `The thing is in the records of ${cleanText(collection.name)}.`);

    const picture = (raw('picture') === '' ? null : pictures.named(raw('picture'))) ?? pictures.calledAs(id);
    const model = (raw('model') === '' ? null : models.named(raw('model'))) ?? models.calledAs(id);
    if (raw('model') !== '' && !model)
      note(`The model “${shortenText(cleanText(raw('model')), 80)}” is not in the folder.`);
    if (raw('picture') !== '' && !picture && !model)
      note(
        `The picture “${shortenText(cleanText(raw('picture')), 80)}” is not in the folder: ${/^https?:/.test(raw('picture')) ? 'pictures are not fetched from elsewhere; save it there under the name of its address' : 'look how its name is written'}. It stands under linen.`,
      );

    const gift: ImportedGift['gift'] = {
      $schema: '../schema/gift.schema.json',
      id,
      aliases: [],
      title: { en: title },
      originalTitle: null,
      what,
      description: { en: description },
      giver: { name: giver?.name ?? null, role: null, kind: 'unknown' },
      rank: { value: null, reason: 'Not graded: the record came from a table.' },
      country,
      countryLabel: country === null ? null : (regionNames.of(country) ?? country),
      countryModern: country,
      recipient: null,
      recipientPresumed: null,
      direction: 'received',
      date,
      occasion: null,
      materials,
      dimensions,
      displayed: null,
      whereabouts: { value: 'reported', reason: `It is in the records of ${cleanText(collection.name)}.` },
      isLivingAnimal: false,
      sanctions: null,
      claims,
      disputes: null,
      confidence: source === null ? 'medium' : 'high',
      possiblySame: [],
    };
    const faults = [
      ...checkShape('', { ...gift, accession: 1 }, giftDefinition),
      ...checkText('', gift),
      ...(source ? [...checkShape('', source, sourceDefinition), ...checkText('', source)] : []),
    ];
    if (faults[0]) {
      refuse(
        `Its ${faults[0].field || 'record'} cannot be used: ${faults[0].found}, where ${faults[0].expected} is expected.`,
      );
      continue;
    }
    if (own !== '') recordOf.set(own, record);
    ids.add(id);
    gifts.push({ record, gift, source, stated, picture, model, licence, room: say('room', 100) });
  }
  return { gifts, leftOut, notes, collectionSource };
}

/** The id, or where another has it the same with a number behind. */
function makeOwnId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

function makeCollectionSource(mapping: Mapping): SourceFile | null {
  const { name, address, licence } = mapping.collection;
  if (address === null || checkAddress(address) !== null) return null;
  return makeSource(collectionSourceId, cleanText(name), address, mapping, licence);
}

function makeSource(
  id: string,
  title: string,
  url: string,
  mapping: Mapping,
  licence: string | null,
): SourceFile {
  return {
    $schema: '../schema/source.schema.json',
    id,
    title,
    publisher: cleanText(mapping.collection.name),
    url,
    published: null,
    kind: 'other',
    language: mapping.collection.language,
    reliability: 'high',
    note: `A record of the collection itself. Licence: ${licence === null ? 'not stated' : cleanText(licence)}.`,
    isStateSite: false,
    readInPart: false,
  };
}

/** The first address in a cell; null where there is none of a page. */
function readPage(text: string): string | null {
  const found =
    /https?:\/\/[^\s<>"'|;]+/i.exec(text)?.[0] ??
    (/^(?:www\.)[^\s<>"']+$/i.test(text) ? `https://${text}` : null);
  if (found === null || found.length > 600 || checkAddress(found) !== null) return null;
  // What a browser would make of it, so that nothing unseen is left in it.
  const address = new URL(found).href;
  return address.length > 600 ? null : address;
}

function splitMaterials(text: string | null): string[] {
  if (text === null) return [];
  const parts = text.split(/[;,]\s*/).map((part) => shortenText(part.trim(), 240));
  return [...new Set(parts.filter((part) => part !== ''))].slice(0, 12);
}

function readCountry(text: string, known: ReadonlySet<string>): string | null {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code) && known.has(code) ? code : null;
}

function readStatedSize(raw: (target: Target) => string, unit: string): StatedSize {
  // Texts longer than that are stories about sizes.
  const whole = readSize(cleanText(raw('size')).slice(0, 400));
  const single = {
    width: readLength(raw('width'), unit),
    height: readLength(raw('height'), unit),
    depth: readLength(raw('depth'), unit),
  };
  // A text says which unit it means and which side comes first; columns of numbers are often the other way round.
  const isWhole = whole.width !== null && whole.height !== null;
  const [first, then] = isWhole ? [whole, single] : [single, whole];
  return {
    width: first.width ?? then.width,
    height: first.height ?? then.height,
    depth: first.depth ?? then.depth,
  };
}

function tellSize({ width, height, depth }: StatedSize): string | null {
  const sides = [
    height === null ? null : `height ${centimetres(height)}`,
    width === null ? null : `width ${centimetres(width)}`,
    depth === null ? null : `depth ${centimetres(depth)}`,
  ].filter((side) => side !== null);
  return sides.length === 0 ? null : sides.join(', ');
}

function centimetres(metres: number): string {
  return `${Math.round(metres * 1000) / 10} cm`;
}
