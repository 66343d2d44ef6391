import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuilderFacts } from '../../src/embed/builder/builder-facts.ts';
import type { PackedFile } from '../data/packed-file.ts';
import type { SiteFacts } from '../pages/site-facts.ts';

/** Where the packed data of a build lie. */
export interface DataPlace {
  /** Seen from the root of the site, ending in a slash. */
  readonly folder: string;
  /** Number of files that tell where a gift stands. */
  readonly locators: number;
}

/**
 * `builder.json`: what the page that writes code for articles knows of the site.
 *
 * @param root folder of the project
 */
export function packBuilderFacts(root: string, facts: SiteFacts, data: DataPlace): PackedFile {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  const told: BuilderFacts = {
    site: facts.site,
    package: name,
    data: data.folder,
    locators: data.locators,
    gifts: facts.placed.museum.catalogue.gifts.length,
    opened: readOpened(join(root, 'docs/reports/bench.json')),
    rooms: facts.rooms.map(({ id, house, name: names }) => ({ id, house, name: names })),
  };
  return { name: 'builder.json', content: JSON.stringify(told) };
}

/** What the last report of `npm run bench` says of the start, in bytes; null where there is none. */
function readOpened(report: string): BuilderFacts['opened'] {
  if (!existsSync(report)) return null;
  const { parts } = JSON.parse(readFileSync(report, 'utf8')) as {
    parts: { start?: { measures: readonly { what: string; rounds: readonly number[] }[] } };
  };
  const find = (where: string): number | undefined =>
    parts.start?.measures.find(({ what }) => what === `bytes come by the first frame, ${where}`)?.rounds[0];
  const [outside, inside] = [find('outside'), find('inside')];
  return outside === undefined || inside === undefined
    ? null
    : { outside: outside * 1000, inside: inside * 1000 };
}
