import { posterFiles } from '../../../tools/posters/poster.ts';

/** One page as a checker sees it: the start tags in their order, with attributes and the text that follows each. */
interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const empty = new Set(['meta', 'link', 'img', 'source', 'br', 'rect', 'line', 'circle', 'path']);
const tags =
  /<script type="application\/ld\+json">([^<]*)<\/script>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*(?:="[^"<]*")?)*)\s*\/?>|<!doctype html>/g;
const attribute = /([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"]*)")?/g;

/** Ids and links of a page, and what is wrong with its markup. */
export interface CheckedPage {
  readonly ids: ReadonlySet<string>;
  /** Addresses as they are written, of links, pictures and stylesheets. */
  readonly links: readonly string[];
  readonly faults: readonly string[];
  /** Facts for programs, read. */
  readonly data: unknown;
}

/**
 * Reads a page as the writer of pages writes it, strictly: every sign of markup must be part of a tag that closes where it
 * should, so that a text which was not escaped is a fault.
 *
 * @param tag language the page is in
 */
export function checkPage(page: string, tag: string): CheckedPage {
  const faults: string[] = [];
  const ids = new Set<string>();
  const links: string[] = [];
  const open: string[] = [];
  const counts = new Map<string, number>();
  let data: unknown = null;
  let level = 0;
  let at = 0;
  for (const hit of page.matchAll(tags)) {
    const text = page.slice(at, hit.index);
    if (/[<>]/.test(text)) faults.push(`a sign of markup that is none: ${text.slice(0, 80)}`);
    at = hit.index + hit[0].length;
    const [, json, closing, name, written = ''] = hit;
    if (json !== undefined) {
      data = JSON.parse(json);
      continue;
    }
    if (name === undefined) continue;
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last ?? ''}>`);
      continue;
    }
    const one: Tag = {
      name,
      attributes: new Map([...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value])),
    };
    if (!empty.has(name)) open.push(name);
    // A part of a drawing may have a title, too.
    if (name !== 'title' || !open.includes('svg')) counts.set(name, (counts.get(name) ?? 0) + 1);
    level = checkTag(one, level, tag, ids, links, faults);
  }
  if (/[<>]/.test(page.slice(at))) faults.push('a sign of markup at the end');
  if (open.length > 0) faults.push(`left open: ${open.join(', ')}`);
  for (const name of ['h1', 'main', 'header', 'footer', 'title'])
    if (counts.get(name) !== 1) faults.push(`${counts.get(name) ?? 0} × ${name}`);
  return { ids, links, faults, data };
}

function checkTag(
  { name, attributes }: Tag,
  level: number,
  tag: string,
  ids: Set<string>,
  links: string[],
  faults: string[],
): number {
  if (['script', 'style', 'iframe', 'object', 'embed', 'form', 'base'].includes(name))
    faults.push(`<${name}>`);
  for (const key of attributes.keys())
    if (key === 'style' || key.startsWith('on')) faults.push(`${name} has ${key}`);
  const id = attributes.get('id');
  if (id !== undefined) {
    if (ids.has(id)) faults.push(`two are called ${id}`);
    ids.add(id);
  }
  if (name === 'html' && attributes.get('lang') !== tag)
    faults.push(`is said to be in ${attributes.get('lang')}`);
  const language = attributes.get('lang');
  if (language !== undefined && Intl.getCanonicalLocales(language)[0] !== language)
    faults.push(`lang ${language}`);
  if (name === 'img' && attributes.get('alt') === undefined) faults.push('a picture without a text');
  for (const key of ['href', 'src']) {
    const link = attributes.get(key);
    if (link !== undefined) links.push(link);
  }
  for (const part of attributes.get('srcset')?.split(', ') ?? []) links.push(part.split(' ')[0] ?? '');
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading === undefined) return level;
  if (Number(heading) > level + 1) faults.push(`h${heading} after h${level}`);
  return Number(heading);
}

/** Names of the files of the posters of a thing, from the root of the site. */
export function postersOf(kind: string, id: string): string[] {
  return posterFiles.map(({ width, format }) => `posters/${kind}/${id}-${width}.${format}`);
}
