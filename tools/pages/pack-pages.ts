import { pathOfPage } from '../../src/address/page-path.ts';
import type { PackedFile } from '../data/packed-file.ts';
import { packSitemap } from './pack-sitemap.ts';
import type { PageAssets } from './page-frame.ts';
import { speakOn } from './page-voice.ts';
import { planPages } from './plan-pages.ts';
import type { SiteFacts } from './site-facts.ts';

/** Paths of all pages from the root of the site, without those of former ids. */
export function listPagePaths(facts: SiteFacts): string[] {
  return [...planPages(facts)].flatMap(({ kind, id, tags }) => tags.map((tag) => pathOfPage(kind, id, tag)));
}

/**
 * The whole catalogue as pages: about every gift, country, room, tour and source, in each language it is written in, lists of
 * them, and what search engines ask for.
 *
 * @throws when two pages would have one address
 */
export function* packPages(facts: SiteFacts, assets: PageAssets): Generator<PackedFile> {
  const names = new Set<string>();
  const pages = [...planPages(facts)];
  for (const { kind, id, aliases, tags, write } of pages)
    for (const tag of tags) {
      const voice = facts.voices.find(({ language }) => language.tag === tag);
      if (!voice) throw new Error(`pack-pages: there is no language ${tag}`);
      const content = write(assets, speakOn(voice, kind, id, facts, tags));
      for (const other of [id, ...aliases]) {
        const name = pathOfPage(kind, other, tag);
        if (names.has(name)) throw new Error(`pack-pages: two pages would be ${name}`);
        names.add(name);
        yield { name, content };
      }
    }
  yield* packSitemap(pages, facts);
}
