import { targets, type Target } from './mapping.ts';
import { readSize } from './read-size.ts';
import type { RecordTable } from './record-table.ts';

/** Names of columns by what they say, the best first; compared in lower case, with blanks between words. */
const names: Readonly<Record<Target, readonly RegExp[]>> = {
  id: [
    /^(?:object |record |item |artwork |artefact |artifact )?id$/,
    /^(?:object|inventory|accession|catalogue|inv)\.? (?:number|nr|no)\.?$/,
    /^(?:inv|inventory|accession)\.?$/,
    /^identifier$/,
    /^(?:objectid|uuid|inventarnummer|numero d'?inventaire|signatur)$/,
  ],
  title: [
    /^title$/,
    /^(?:object |item )?(?:title|name)$/,
    /^(?:titel|titre|titolo|título|название)$/,
    /^label$/,
    /^object name$/,
    /^(?:title|titles|name)\b/,
  ],
  what: [
    /^(?:object |work )?type$/,
    /^object name$/,
    /^(?:classification|category|kind|what|objektart|genre|technique type)$/,
    /^object ?names?\b/,
    /^work types?\b/,
    /^name$/,
  ],
  description: [
    /^description$/,
    /^(?:web |gallery |wall |short |full |brief )?(?:description|label text|summary|text|notes?)$/,
    /^(?:beschreibung|descripción|descrizione)$/,
    /^did you know$/,
    /^(?:description|descriptions)\b/,
  ],
  maker: [
    /^(?:artist|maker|creator|author|photographer|designer)s?$/,
    /^(?:artist|maker|creator)(?: display)?(?: name)?$/,
    /^(?:künstler|artiste|autore|hersteller)$/,
    /^creators?\b.*(?:description|name)$/,
    /^(?:artist|creator|maker)s?\b/,
  ],
  made: [
    /^(?:object |creation |production |made |date |display )?(?:date|dating|year|made)(?: text| display| made| created)?$/,
    /^(?:creation date|date created|object date|datierung|date de création|datetext)$/,
  ],
  origin: [
    /^(?:culture|place made|origin|place of (?:origin|production)|production place|geography|herstellungsort|country of origin)$/,
    /^culture\b/,
  ],
  materials: [
    /^(?:medium|materials?|material and technique|materials and techniques|technique|support|material\/technik)$/,
    /^(?:medium|materials?)\b/,
  ],
  size: [/^(?:dimensions?|size|measurements?|maße|masse|format)$/, /^(?:dimension|measurement)s?\b/],
  width: [/^(?:width|breite|largeur)(?: \(?(?:mm|cm|m|in|inches)\)?)?$/, /^(?:w|b) \(?(?:mm|cm|m|in)\)?$/],
  height: [/^(?:height|höhe|hauteur)(?: \(?(?:mm|cm|m|in|inches)\)?)?$/, /^h \(?(?:mm|cm|m|in)\)?$/],
  depth: [/^(?:depth|tiefe|profondeur)(?: \(?(?:mm|cm|m|in|inches)\)?)?$/, /^(?:d|t) \(?(?:mm|cm|m|in)\)?$/],
  giver: [
    /^(?:giver|donor|given by|gift of|donated by|schenker|donateur)s?$/,
    /^credit ?line$/,
    /^(?:credit|provenance credit)$/,
  ],
  country: [/^(?:country of (?:the )?(?:giver|donor)|giver country|donor country)$/],
  date: [
    /^(?:date (?:given|received|acquired|of gift)|acquisition (?:date|year)|accession ?year|acquired|given|zugang|year acquired|date acquired)$/,
  ],
  page: [
    /^(?:page|url|link|permalink|object url|link resource|web page|website|source|source url|source address)$/,
    /^(?:object ?(?:url|link|page)|resource url|web url|uri)$/,
    /\burl$/,
  ],
  licence: [/^(?:licen[cs]e|rights|rights statement|share license status|copyright|lizenz|usage)$/],
  picture: [
    /^(?:picture|image|photo|photograph|bild|foto|img|thumbnail)(?: ?(?:file|name|filename|url))?$/,
    /^(?:primary|main) image\b/,
    /^images?\b.*(?:url|file|name)$/,
    /^(?:multimedia|media)$/,
  ],
  model: [/^(?:model|3d|3d model|glb|gltf|mesh)(?: ?(?:file|name|filename|url))?$/],
  room: [/^(?:room|gallery|department|division|section|collection|abteilung|sammlung)$/],
};

/** Rows looked at to tell whether a column says what its name promises. */
const sampleRows = 200;

/**
 * Which column says what, by its name and, of two that could, by its place. A column says one thing; what is not found is
 * null. A column that only may say who gave a thing (a credit line) is taken where it names gifts.
 */
export function guessColumns(table: RecordTable): Record<Target, string | null> {
  const found = Object.fromEntries(targets.map((target) => [target, null])) as Record<Target, string | null>;
  if (!['csv', 'xlsx', 'json'].includes(table.kind)) {
    // Readers of standards name their columns by what they say.
    for (const target of targets) if (table.columns.includes(target)) found[target] = target;
    return found;
  }
  const taken = new Set<string>();
  const sample = (column: string): string[] =>
    table.records.slice(0, sampleRows).flatMap(({ values }) => values[column] ?? []);
  const fits = (target: Target, column: string): boolean => {
    const values = sample(column);
    if (values.length === 0) return false;
    const share = (test: (value: string) => boolean): number => values.filter(test).length / values.length;
    switch (target) {
      case 'page':
        if (/image|picture|photo|thumb|img|media/i.test(column)) return false;
        return share((value) => /^https?:\/\//.test(value)) > 0.5;
      case 'id':
        return new Set(values).size > values.length * 0.5;
      case 'size':
        return share((value) => Object.values(readSize(value)).some((side) => side !== null)) > 0.2;
      case 'width':
      case 'height':
      case 'depth':
        return share((value) => /\d/.test(value)) > 0.5;
      case 'giver':
        return (
          !/credit/i.test(column) ||
          share((value) => /\b(?:gift|given|donat|bequest|bequeath|presented)/i.test(value)) > 0
        );
      default:
        return true;
    }
  };
  const plain = (column: string): string =>
    column
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replaceAll(/[._-]+/g, ' ')
      .replaceAll(/\s\d+\b/g, '')
      .trim();
  for (const target of targets)
    for (const pattern of names[target]) {
      const column = table.columns.find(
        (name) => !taken.has(name) && pattern.test(plain(name)) && fits(target, name),
      );
      if (column === undefined) continue;
      found[target] = column;
      taken.add(column);
      break;
    }
  // A kind that is also the only name of the thing is its title.
  if (found.title === null && found.what !== null) found.title = found.what;
  return found;
}
