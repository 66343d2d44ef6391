import { checkShape } from './check-shape.ts';
import { checkText } from './check-text.ts';
import type { DataFault } from './data-fault.ts';
import { definitions, kindOfPath, type FileKind, type FileOf } from './file-kinds.ts';
import type { MuseumFiles } from './museum-files.ts';
import { readRegions } from './regions.ts';

/** Folders of `data/` with definitions of their own. */
const elsewhere = /^data\/(?:building|text|schema|arrangement)\//;

/** Characters of the largest file: a claim takes 200, a gift seldom 6,000. */
const longestFile = 300_000;

export interface ReadResult {
  readonly files: MuseumFiles;
  readonly faults: readonly DataFault[];
  /** Ids of every file of a kind, those that could not be read included: a broken file is one fault, not twenty. */
  readonly named: Readonly<Record<FileKind, ReadonlySet<string>>>;
}

/** One file of the data, read by itself. */
export interface ReadFile {
  /** What it is, by where it lies; null where no file belongs. */
  readonly place: ReturnType<typeof kindOfPath>;
  /** Null where its shape or its name is not what its kind asks for. */
  readonly content: FileOf<FileKind> | null;
  readonly faults: readonly DataFault[];
}

/**
 * Reads each file by itself: its syntax, its shape, its texts, its name.
 *
 * @param read how one file is read; other than `readMuseumFile` where what has not changed is known (`rememberReading`)
 */
export function readMuseumFiles(
  texts: ReadonlyMap<string, string>,
  read: (file: string, text: string) => ReadFile = readMuseumFile,
): ReadResult {
  const faults: DataFault[] = [];
  const held = {
    event: new Map<string, FileOf<'event'>>(),
    gift: new Map<string, FileOf<'gift'>>(),
    model: new Map<string, FileOf<'model'>>(),
    source: new Map<string, FileOf<'source'>>(),
    resolution: new Map<string, FileOf<'resolution'>>(),
    total: new Map<string, FileOf<'total'>>(),
    tour: new Map<string, FileOf<'tour'>>(),
    route: new Map<string, FileOf<'route'>>(),
    museum: new Map<string, FileOf<'museum'>>(),
    correction: new Map<string, FileOf<'correction'>>(),
    'content-note': new Map<string, FileOf<'content-note'>>(),
    curation: new Map<string, FileOf<'curation'>>(),
  };
  const named: Record<FileKind, Set<string>> = {
    event: new Set(),
    gift: new Set(),
    model: new Set(),
    source: new Set(),
    resolution: new Set(),
    total: new Set(),
    tour: new Set(),
    route: new Set(),
    museum: new Set(),
    correction: new Set(),
    'content-note': new Set(),
    curation: new Set(),
  };
  const recipes = new Set<string>();

  const keep = <K extends FileKind>(kind: K, id: string, content: FileOf<K>): void => {
    (held[kind] as Map<string, FileOf<K>>).set(id, content);
  };

  for (const [file, text] of texts) {
    const recipe = /^models\/gifts\/([^/]+)\/recipe\.ts$/.exec(file)?.[1];
    if (recipe !== undefined) {
      recipes.add(recipe);
      continue;
    }
    if (elsewhere.test(file)) continue;
    const { place, content, faults: found } = read(file, text);
    faults.push(...found);
    if (!place) continue;
    const { kind, id } = place;
    named[kind].add(id);
    if (content !== null) keep(kind, id, content);
  }

  const museum = held.museum.get('museum') ?? null;
  if (!named.museum.has('museum')) {
    faults.push({
      file: 'data/museum.json',
      field: '',
      found: 'nothing',
      expected: 'the name of the museum and the claimed total it shows',
      mend: 'Add the file.',
    });
  }
  return {
    files: {
      gifts: held.gift,
      models: held.model,
      sources: held.source,
      resolutions: held.resolution,
      totals: held.total,
      tours: held.tour,
      routes: held.route,
      events: held.event,
      corrections: held.correction,
      contentNotes: held['content-note'],
      curation: held.curation,
      museum,
      recipes,
      regions: readRegions(texts),
    },
    faults,
    named,
  };
}

/** Reads one file of the data by itself. */
export function readMuseumFile(file: string, text: string): ReadFile {
  const place = kindOfPath(file);
  if (!place)
    return {
      place,
      content: null,
      faults: [
        {
          file,
          field: '',
          found: 'a file where none belongs',
          expected:
            'data/museum.json, or a file in gifts, sources, resolutions, totals, tours, routes, events, corrections, content-notes or curation',
          mend: 'Move the file to the folder of its kind, or remove it.',
        },
      ],
    };
  const { kind, id } = place;
  const faults: DataFault[] = [];
  const content = parseFile(file, text, faults);
  if (content === undefined) return { place, content: null, faults };
  const shape = checkShape(file, content, definitions[kind]);
  faults.push(...shape, ...checkText(file, content));
  if (shape.length > 0) return { place, content: null, faults };
  const own: unknown = Reflect.get(Object(content), 'id');
  if (own === undefined || own === id) return { place, content: content as FileOf<typeof kind>, faults };
  faults.push({
    file,
    field: 'id',
    found: JSON.stringify(own),
    expected: `${JSON.stringify(id)}, the name of the file`,
    mend: 'Give the file the name of its id. Ids are permanent: a new name keeps the old one among its aliases.',
  });
  return { place, content: null, faults };
}

/** Reads files one by one, and those that have not changed since not again. What it gave before stays as it is. */
export function rememberReading(read = readMuseumFile): typeof readMuseumFile {
  const known = new Map<string, { readonly text: string; readonly read: ReadFile }>();
  return (file, text) => {
    const before = known.get(file);
    if (before?.text === text) return before.read;
    const now = read(file, text);
    known.set(file, { text, read: now });
    return now;
  };
}

/** The content of a JSON file; undefined, with a fault, where it has none. */
function parseFile(file: string, text: string, faults: DataFault[]): unknown {
  const refuse = (found: string, expected: string, mend: string): undefined => {
    faults.push({ file, field: '', found, expected, mend });
    return undefined;
  };
  if (text === '')
    return refuse('an empty file, or one of more than 8 MB', 'a JSON object', 'Write the file anew.');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      reason.replaceAll(/\s+/g, ' ').slice(0, 160),
      'valid JSON',
      'Correct the syntax at the place named.',
    );
  }
  if (content === null || typeof content !== 'object' || Array.isArray(content)) {
    return refuse('JSON that is no object', 'a JSON object', 'Wrap the facts in { }.');
  }
  if (text.length > longestFile && JSON.stringify(content).length > longestFile) {
    faults.push({
      file,
      field: '',
      found: `${text.length.toLocaleString('en')} characters`,
      expected: `at most ${longestFile.toLocaleString('en')}`,
      mend: 'Shorten the texts in the file; the faults below say which are too long.',
    });
  }
  return content;
}
