import { listTargets } from './list-targets.ts';
import type { Target } from './mapping.ts';
import type { CollectionRecord, ImportNote, RecordTable } from './record-table.ts';

type Node = Readonly<Record<string, unknown>>;

/** Labels of metadata by what they say, in the languages that are met most. */
const labelNames: readonly (readonly [Target, RegExp])[] = [
  ['id', /^(?:identifier|accession number|object number|inventory number|shelfmark|signatur|call number)$/i],
  ['what', /^(?:type|object type|work type|classification|genre|kind|format)$/i],
  ['maker', /^(?:artist|maker|creator|author|contributor|by)s?$/i],
  ['made', /^(?:date|dated|created|creation date|date created|date statement|datierung)$/i],
  ['origin', /^(?:origin|place|culture|place of origin|place made)$/i],
  ['materials', /^(?:medium|materials?|material|technique|materials? and techniques?)$/i],
  ['size', /^(?:dimensions?|size|physical dimensions|extent|measurements?)$/i],
  ['giver', /^(?:donor|giver|credit ?line|credit)$/i],
  ['date', /^(?:acquired|date acquired|accession date)$/i],
];

/** True for a manifest or a collection of IIIF Presentation 2, 3 or 4. */
export function isIiif(content: unknown): boolean {
  return (
    content !== null &&
    typeof content === 'object' &&
    /^(?:sc:)?(?:Manifest|Collection)$/.test(typeOf(content as Node))
  );
}

/** Content of a file of the folder by the last part of its address or name; null where there is none. */
export type OpenLocal = (address: string) => { readonly file: string; readonly content: unknown } | null;

/**
 * Reads a manifest, or the manifests that a collection names and that lie in the folder too. Nothing is fetched; a collection that
 * contains itself, or a manifest that leads to itself, is read once.
 *
 * @param seen names of files that have been read: each is read once, whoever names it
 */
export function readIiif(file: string, content: unknown, open: OpenLocal, seen: Set<string>): RecordTable {
  const records: CollectionRecord[] = [];
  const notes: ImportNote[] = [];
  const walk = (name: string, node: Node, trail: readonly string[]): void => {
    const type = typeOf(node);
    if (type.endsWith('Manifest')) {
      records.push({ file: name, row: 1, values: readManifest(node) });
      return;
    }
    const missing: string[] = [];
    for (const item of [
      ...list(node['items']),
      ...list(node['manifests']),
      ...list(node['collections']),
      ...list(node['members']),
    ]) {
      const address = idOf(item);
      // Some collections hold their manifests whole.
      if (item['items'] !== undefined || item['sequences'] !== undefined) {
        walk(name, item, trail);
        continue;
      }
      if (trail.includes(address)) {
        notes.push({
          file: name,
          row: null,
          says: `It leads back to itself (${shorten(address)}): it was read once, and not again.`,
        });
        continue;
      }
      const found = open(address);
      if (!found) missing.push(address);
      else if (!seen.has(found.file)) {
        seen.add(found.file);
        walk(found.file, found.content as Node, [...trail, address]);
      } else if (typeOf(found.content as Node).endsWith('Collection'))
        notes.push({
          file: name,
          row: null,
          says: `It leads to ${found.file}, which has been read already: a collection within itself is read once.`,
        });
    }
    if (missing.length > 0)
      notes.push({
        file: name,
        row: null,
        says: `${missing.length} of what it names ${missing.length === 1 ? 'is' : 'are'} not in the folder (${shorten(missing[0] ?? '')}${missing.length > 1 ? ' …' : ''}): nothing is fetched; save them there.`,
      });
  };
  seen.add(file);
  const root = content as Node;
  walk(file, root, [idOf(root)]);
  return { files: [file], kind: 'iiif', columns: listTargets(records), records, notes };
}

function readManifest(node: Node): Record<string, string> {
  const values: Record<string, string> = {};
  const set = (name: Target, value: string): void => {
    if (value !== '') values[name] ??= value;
  };
  set('title', textOf(node['label']));
  set('description', textOf(node['summary']) || textOf(node['description']));
  for (const pair of list(node['metadata'])) {
    const label = textOf(pair['label']).replace(/:$/, '');
    const target = labelNames.find(([, pattern]) => pattern.test(label))?.[0];
    if (target !== undefined) set(target, textOf(pair['value']));
  }
  const address = idOf(node);
  // The last part of most addresses is only “manifest”.
  set(
    'id',
    address
      .replace(/[/.](?:manifest|picture)?(?:\.json)?$/, '')
      .split('/')
      .at(-1) ?? '',
  );
  const pages = [...list(node['homepage']), ...list(node['related'])].map(idOf);
  set('page', pages.find((page) => /^https?:/.test(page)) ?? address);
  set(
    'licence',
    textOf(node['rights']) ||
      textOf(node['license']) ||
      textOf(list(node['requiredStatement'])[0]?.['value']),
  );
  const files = listBodies(node);
  set('model', files.find((one) => /\.glb(?:$|\?)/i.test(one)) ?? '');
  set('picture', files.find((one) => !/\.(?:glb|gltf|mp3|mp4|webm|vtt|pdf|html?)(?:$|\?)/i.test(one)) ?? '');
  return values;
}

/** Addresses of what is painted on the canvases, first canvas first. */
function listBodies(manifest: Node): string[] {
  const canvases = [
    ...list(manifest['items']),
    ...list(manifest['sequences']).flatMap((sequence) => list(sequence['canvases'])),
  ];
  return canvases
    .slice(0, 50)
    .flatMap((canvas) => [
      ...list(canvas['items']).flatMap((page) =>
        list(page['items']).flatMap((annotation) => list(annotation['body'])),
      ),
      ...list(canvas['images']).flatMap((image) => list(image['resource'])),
    ])
    .flatMap((body) => (list(body['items']).length > 0 ? list(body['items']) : [body]))
    .map(idOf)
    .filter((address) => address !== '');
}

function list(value: unknown): Node[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(list);
  if (typeof value === 'string') return [{ id: value }];
  return typeof value === 'object' ? [value as Node] : [];
}

function idOf(node: Node): string {
  const id = node['id'] ?? node['@id'];
  return typeof id === 'string' ? id : '';
}

function typeOf(node: Node): string {
  const type = node['type'] ?? node['@type'];
  return typeof type === 'string' ? type : '';
}

/** The text of a map of languages (English, else the first), of a list, of a value with its language, or of a plain text. */
function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join('; ');
  if (value === null || typeof value !== 'object') return '';
  const node = value as Node;
  if ('@value' in node) return textOf(node['@value']);
  const tag = ['en', 'none', '@none'].find((one) => one in node) ?? Object.keys(node)[0];
  return tag === undefined ? '' : textOf(node[tag]);
}

function shorten(address: string): string {
  return address.length > 90 ? `${address.slice(0, 60)}…${address.slice(-25)}` : address;
}
