import { listTargets } from './list-targets.ts';
import type { Target } from './mapping.ts';
import type { CollectionRecord, RecordTable } from './record-table.ts';

type Node = Readonly<Record<string, unknown>>;

/** Terms of the Getty Art & Architecture Thesaurus that say what a name, a statement or a measure is. */
const aat = {
  primaryName: '300404670',
  displayTitle: '300417193',
  accession: '300312355',
  description: ['300435416', '300080091', '300411780'],
  materials: '300435429',
  dimensions: '300435430',
  credit: ['300026687', '300435418'],
  rights: ['300417696', '300055547'],
  height: '300055644',
  width: '300055647',
  depth: '300072633',
  length: '300055645',
  diameter: '300055624',
  page: '300264578',
} as const;

/** True for a thing as Linked Art describes one. */
export function isLinkedArt(content: unknown): boolean {
  return listObjects(content).length > 0;
}

/** Things in a file: one, a list, a graph, or pages of a collection that hold them whole. */
function listObjects(content: unknown): Node[] {
  if (Array.isArray(content)) return content.flatMap(listObjects);
  if (content === null || typeof content !== 'object') return [];
  const node = content as Node;
  const type = node['type'] ?? node['@type'];
  if (type === 'HumanMadeObject' || type === 'ManMadeObject') return [node];
  return ['@graph', 'orderedItems', 'items', 'objects'].flatMap((key) => listObjects(node[key]));
}

/** Reads things of Linked Art 1.0 (`HumanMadeObject`). */
export function readLinkedArt(file: string, content: unknown): RecordTable {
  const records = listObjects(content).map((node, at): CollectionRecord => ({
    file,
    row: at + 1,
    values: readObject(node),
  }));
  return { files: [file], kind: 'linked-art', columns: listTargets(records), records, notes: [] };
}

function readObject(node: Node): Record<string, string> {
  const values: Record<string, string> = {};
  const set = (name: Target, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== '') values[name] ??= value.trim();
  };
  const named = list(node['identified_by']);
  const names = named.filter(({ type }) => type === 'Name');
  const identifiers = named.filter(({ type }) => type === 'Identifier');
  set(
    'id',
    contentOf(identifiers.find((one) => isA(one, aat.accession)) ?? identifiers[0]) ??
      lastPart(textOf(node['id'])),
  );
  set(
    'title',
    contentOf(
      names.find((one) => isA(one, aat.displayTitle)) ??
        names.find((one) => isA(one, aat.primaryName)) ??
        names[0],
    ),
  );
  set('title', textOf(node['_label']) ?? textOf(node['label']));
  set('what', labels(node['classified_as'])[0]);
  const statements = list(node['referred_to_by']);
  const statement = (...terms: readonly string[]): string | undefined =>
    contentOf(statements.find((one) => terms.some((term) => isA(one, term))));
  set('description', statement(...aat.description));
  set('materials', statement(aat.materials) ?? labels(node['made_of']).join('; '));
  set('size', statement(aat.dimensions));
  set('giver', statement(...aat.credit));
  for (const dimension of list(node['dimension'])) {
    const unit = list(dimension['unit'])[0];
    const told = `${textOf(dimension['value']) ?? ''} ${unitOf(unit)}`.trim();
    if (unitOf(unit) === '') continue;
    if (isA(dimension, aat.height)) set('height', told);
    else if (isA(dimension, aat.width) || isA(dimension, aat.length)) set('width', told);
    else if (isA(dimension, aat.depth)) set('depth', told);
    else if (isA(dimension, aat.diameter)) {
      set('width', told);
      set('depth', told);
    }
  }
  const productions = list(node['produced_by']).flatMap((one) => [one, ...list(one['part'])]);
  for (const made of productions) {
    set('made', list(made['timespan']).map(readSpan)[0]);
    set('maker', labels(made['carried_out_by']).join('; '));
    set('origin', labels(made['took_place_at'])[0]);
  }
  const acquisitions = list(node['changed_ownership_through']).flatMap((one) => [one, ...list(one['part'])]);
  for (const came of acquisitions) {
    set('date', list(came['timespan']).map(readSpan)[0]);
    set('giver', labels(came['transferred_title_from'])[0]);
  }
  const pages = list(node['subject_of']).flatMap((one) => [one, ...list(one['digitally_carried_by'])]);
  for (const page of pages) {
    const isPage = isA(page, aat.page) || textOf(page['format']) === 'text/html';
    const address = [...list(page['access_point']).map(({ id }) => textOf(id)), textOf(page['id'])].find(
      (one) => /^https?:/.test(one ?? ''),
    );
    if (isPage) set('page', address);
  }
  set('page', /^https?:/.test(textOf(node['id']) ?? '') ? textOf(node['id']) : undefined);
  set(
    'licence',
    statement(...aat.rights) ??
      list(node['subject_to'])
        .flatMap((right) => [
          ...list(right['classified_as']).map(({ id }) => textOf(id)),
          textOf(right['_label']),
        ])
        .find((one) => one !== undefined),
  );
  const shown = list(node['representation']).flatMap((one) => [one, ...list(one['digitally_shown_by'])]);
  const files = shown
    .flatMap((one) => [...list(one['access_point']).map(({ id }) => textOf(id)), textOf(one['id'])])
    .filter((one) => one !== undefined);
  set(
    'model',
    files.find((one) => /\.glb(?:$|\?)/i.test(one)),
  );
  set(
    'picture',
    files.find((one) => /\.(?:jpe?g|png|webp|tiff?)(?:$|\?)/i.test(one)),
  );
  return values;
}

/** Nodes of a property: one, several, or an address alone. */
function list(value: unknown): Node[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(list);
  if (typeof value === 'string') return [{ id: value }];
  return typeof value === 'object' ? [value as Node] : [];
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function contentOf(node: Node | undefined): string | undefined {
  return node && (textOf(node['content']) ?? textOf(node['value']));
}

function labels(value: unknown): string[] {
  return list(value).flatMap(
    (node) =>
      textOf(node['_label']) ?? textOf(node['label']) ?? contentOf(list(node['identified_by'])[0]) ?? [],
  );
}

/** Whether a node is classified by a term of the thesaurus, here or one classification deeper. */
function isA(node: Node, term: string): boolean {
  const classes = list(node['classified_as']);
  return classes.some(
    (one) =>
      (textOf(one['id']) ?? '').endsWith(term) ||
      list(one['classified_as']).some((deep) => (textOf(deep['id']) ?? '').endsWith(term)),
  );
}

const units: Readonly<Record<string, string>> = {
  '300379098': 'cm',
  '300379097': 'mm',
  '300379099': 'm',
  '300379100': 'in',
  '300379101': 'ft',
};

function unitOf(node: Node | undefined): string {
  if (!node) return '';
  const term = lastPart(textOf(node['id'])) ?? '';
  const label = (textOf(node['_label']) ?? '').toLowerCase();
  return (
    units[term] ??
    (label.startsWith('centi')
      ? 'cm'
      : label.startsWith('milli')
        ? 'mm'
        : label.startsWith('inch')
          ? 'in'
          : label.startsWith('met')
            ? 'm'
            : '')
  );
}

function readSpan(span: Node): string | undefined {
  const told = contentOf(list(span['identified_by'])[0]) ?? textOf(span['_label']);
  if (told !== undefined) return told;
  const from = textOf(span['begin_of_the_begin'])?.slice(0, 10);
  const to = textOf(span['end_of_the_end'])?.slice(0, 10);
  if (from === undefined || to === undefined || from === to) return from ?? to;
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;
}

function lastPart(text: string | undefined): string | undefined {
  return text
    ?.replace(/[/#]+$/, '')
    .split(/[/#]/)
    .at(-1);
}
