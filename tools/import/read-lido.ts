import { XMLParser } from 'fast-xml-parser';
import { decodeText } from './decode-text.ts';
import { decodeXml } from './decode-xml.ts';
import { listTargets } from './list-targets.ts';
import type { Target } from './mapping.ts';
import type { CollectionRecord, ImportNote, RecordTable } from './record-table.ts';

/** An element as the parser gives it: children by name, text as `#text`, attributes by `@name`. */
type Element = Readonly<Record<string, unknown>>;

const readerOptions = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // No entities of the file's own: a few of them can fill any memory. Those of XML are read with the texts.
  processEntities: false,
  isArray: (_name: string, _path: unknown, _isLeaf: boolean, isAttribute: boolean) => !isAttribute,
};

/** Names of events by what they are, in terms and in the last part of their identifiers. */
const production =
  /^(?:production|herstellung|creation|entstehung|produktion|fabrication|création|lido00007|lido00012)$/i;
const acquisition = /^(?:acquisition|erwerbung|erwerb|zugang|lido00001)$/i;

/** True where a text seems to hold records of LIDO, bare or as an answer of OAI-PMH. */
export function isLido(start: string): boolean {
  return (
    /<(?:\w+:)?(?:lido|lidoWrap)[\s>]/.test(start) || (/<OAI-PMH[\s>]/.test(start) && /lido/.test(start))
  );
}

/**
 * Reads records of LIDO 1.0 and 1.1: alone, wrapped, or within an answer of OAI-PMH. Records that OAI-PMH says were deleted
 * are left out.
 *
 * @throws when the file is no XML
 */
export function readLido(file: string, bytes: Uint8Array): RecordTable {
  const { text } = decodeText(bytes);
  const tree: unknown = new XMLParser(readerOptions).parse(
    text.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/, ''),
  );
  const notes: ImportNote[] = [];
  const records = findAll(tree as Element, 'lido').map((lido, at): CollectionRecord => {
    const values = readRecord(lido);
    return { file, row: at + 1, values };
  });
  const deleted = findAll(tree as Element, 'header').filter(
    (header) => header['@status'] === 'deleted',
  ).length;
  if (deleted > 0)
    notes.push({
      file,
      row: null,
      says: `${deleted} records were deleted by who published them, and are not here.`,
    });
  const token = findAll(tree as Element, 'resumptionToken')
    .map(textOf)
    .find((one) => one !== '');
  if (token !== undefined)
    notes.push({
      file,
      row: null,
      says: 'The answer goes on in a further one (it has a resumption token): save that beside it, or the rest is missing.',
    });
  return { files: [file], kind: 'lido', columns: listTargets(records), records, notes };
}

function readRecord(lido: Element): Record<string, string> {
  const values: Record<string, string> = {};
  const set = (name: Target, value: string | undefined): void => {
    if (value !== undefined && value !== '') values[name] ??= value;
  };
  const first = (from: Element, ...path: string[]): string | undefined => listTexts(from, path)[0];
  set('id', first(lido, 'lidoRecID') ?? first(lido, 'objectPublishedID'));
  set('title', preferTitle(lido));
  set(
    'what',
    listTexts(lido, ['objectWorkType', 'term'])[0] ?? listTexts(lido, ['objectWorkType', 'prefLabel'])[0],
  );
  set('description', listTexts(lido, ['objectDescriptionSet', 'descriptiveNoteValue']).join(' '));
  set('size', listTexts(lido, ['displayObjectMeasurements']).join('; '));
  for (const measure of findAll(lido, 'measurementsSet')) {
    const kinds = listTexts(measure, ['measurementType']).join(' ');
    const [unit, value] = [first(measure, 'measurementUnit'), first(measure, 'measurementValue')];
    const told = `${value ?? ''} ${unit ?? ''}`.trim();
    if (/^(?:height|höhe|hauteur|hoogte)\b/i.test(kinds)) set('height', told);
    else if (/^(?:width|breite|largeur|breedte)\b/i.test(kinds)) set('width', told);
    else if (/^(?:depth|tiefe|profondeur|diepte)\b/i.test(kinds)) set('depth', told);
    else if (/^(?:diameter|durchmesser|diamètre)\b/i.test(kinds)) {
      set('width', told);
      set('height', told);
    }
  }
  for (const event of findAll(lido, 'event')) {
    const kinds = [
      ...listTexts(event, ['eventType', 'term']),
      ...listTexts(event, ['eventType', 'conceptID']),
      ...listTexts(event, ['eventType', 'prefLabel']),
    ].map((kind) => kind.slice(kind.lastIndexOf('/') + 1));
    const date = first(event, 'displayDate') ?? readSpan(event);
    const actors = listTexts(event, ['displayActorInRole']);
    const names =
      actors.length > 0 ? actors : listTexts(event, ['actorInRole', 'nameActorSet', 'appellationValue']);
    if (kinds.some((kind) => production.test(kind))) {
      set('made', date);
      set('maker', names.join('; '));
      set(
        'origin',
        listTexts(event, ['displayPlace'])[0] ?? listTexts(event, ['namePlaceSet', 'appellationValue'])[0],
      );
      set(
        'materials',
        (listTexts(event, ['displayMaterialsTech']).length > 0
          ? listTexts(event, ['displayMaterialsTech'])
          : listTexts(event, ['termMaterialsTech', 'term'])
        ).join('; '),
      );
    } else if (kinds.some((kind) => acquisition.test(kind))) {
      set('date', date);
      set('giver', names[0]);
    }
  }
  const links = [...listTexts(lido, ['recordInfoLink']), ...listTexts(lido, ['objectPublishedID'])];
  set(
    'page',
    links.find((link) => /^https?:/.test(link)),
  );
  set(
    'licence',
    [...listTexts(lido, ['recordRights', 'conceptID']), ...listTexts(lido, ['recordRights', 'term'])].find(
      (term) => /creativecommons|rightsstatements|\bCC\b|public domain/i.test(term),
    ),
  );
  const resources = listTexts(lido, ['linkResource']);
  set(
    'model',
    resources.find((link) => /\.glb(?:$|\?)/i.test(link)),
  );
  set(
    'picture',
    resources.find((link) => !/\.(?:glb|gltf|pdf|mp4|mp3|wav)(?:$|\?)/i.test(link)),
  );
  return values;
}

/** The title that is preferred or comes first; alternative ones only where there is no other. */
function preferTitle(lido: Element): string | undefined {
  const sets = findAll(lido, 'titleSet');
  const order = (set: Element): number => Number(set['@sortorder'] ?? 99);
  return [...sets]
    .sort((a, b) => order(a) - order(b))
    .flatMap((set) => listTexts(set, ['appellationValue']))[0];
}

function readSpan(event: Element): string | undefined {
  const from = listTexts(event, ['earliestDate'])[0];
  const to = listTexts(event, ['latestDate'])[0];
  if (from === undefined) return to;
  return to === undefined || to === from ? from : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
}

/** All elements of a name, however deep; what is inside one of them is not looked through for more of the same. */
function findAll(from: Element, name: string): Element[] {
  const found: Element[] = [];
  for (const [key, children] of Object.entries(from)) {
    if (!Array.isArray(children)) continue;
    for (const child of children as unknown[]) {
      const element = toElement(child);
      if (!element) continue;
      if (key === name) found.push(element);
      else found.push(...findAll(element, name));
    }
  }
  return found;
}

/** Texts of the last element of a path, each step however deep within the one before. */
function listTexts(from: Element, path: readonly string[]): string[] {
  return path
    .reduce<Element[]>((elements, name) => elements.flatMap((element) => findAll(element, name)), [from])
    .map(textOf)
    .filter((text) => text !== '');
}

function toElement(value: unknown): Element | null {
  if (typeof value === 'string') return { '#text': value };
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Element) : null;
}

function textOf(element: Element): string {
  const text = element['#text'];
  const whole = Array.isArray(text) ? text.join(' ') : typeof text === 'string' ? text : '';
  return decodeXml(whole).replaceAll(/\s+/g, ' ').trim();
}
