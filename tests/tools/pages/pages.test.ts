import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathOfPage } from '../../../src/address/page-path.ts';
import { checkMessages } from '../../../tools/data/check-messages.ts';
import { listTables } from '../../../tools/exports/list-tables.ts';
import { listIdOf } from '../../../tools/pages/research/figure-lists.ts';
import { figureNames, listFigures } from '../../../tools/pages/research/list-figures.ts';
import { nameDownload } from '../../../tools/exports/download/describe-dataset.ts';
import { gatherExportFacts } from '../../../tools/exports/export-facts.ts';
import { exportPaths } from '../../../tools/exports/export-paths.ts';
import { packFigures } from '../../../tools/exports/pack-figures.ts';
import { packTables } from '../../../tools/exports/pack-tables.ts';
import { alternatesOf } from '../../../tools/pages/alternates.ts';
import { packPages } from '../../../tools/pages/pack-pages.ts';
import { mostBytes, type PageAssets } from '../../../tools/pages/page-frame.ts';
import { packSitemap } from '../../../tools/pages/pack-sitemap.ts';
import { speakOn } from '../../../tools/pages/page-voice.ts';
import { planPages } from '../../../tools/pages/plan-pages.ts';
import { readSiteFacts, type SiteFacts, type Voice } from '../../../tools/pages/site-facts.ts';
import { root } from '../../root.ts';
import { checkPage, postersOf, type CheckedPage } from './check-page.ts';

const site = 'https://museum.example/house/';
const assets: PageAssets = {
  style: 'assets/page-1.css',
  koreanStyle: 'assets/korean-1.css',
  letters: { ar: 'assets/arabic-1.css' },
  fonts: ['assets/serif.woff2'],
};

let facts: SiteFacts;
let files: Map<string, string>;
/** Every page, read once, by its path. */
let checked: Map<string, CheckedPage>;

beforeAll(() => {
  facts = readSiteFacts(root, site);
  files = new Map([...packPages(facts, assets)].map(({ name, content }) => [name, String(content)]));
  checked = new Map(
    [...files]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, page]) => [name, checkPage(page, tagOf(name))]),
  );
}, 60_000);

const languages = (): string[] => facts.voices.map(({ language }) => language.tag);
const tagOf = (name: string): string => languages().find((tag) => name.startsWith(`${tag}/`)) ?? 'en';
/** Where a link of a page leads, from the root of the site; null where it leads out. */
function follow(name: string, link: string): { path: string; anchor: string } | null {
  if (link.startsWith(site)) return follow('', link.slice(site.length));
  if (/^[a-z]+:/.test(link)) return null;
  const { pathname, hash } = new URL(link, `http://here/${name}`);
  return { path: pathname.slice(1), anchor: hash.slice(1) };
}

describe('the catalogue as pages', () => {
  it('has one of every gift, country, room, tour and source, in English and in Korean', () => {
    const { gifts } = facts.placed.museum.catalogue;
    for (const tag of ['en', 'ko']) {
      const wanted = [
        ...gifts.flatMap(({ id, aliases }) => [id, ...aliases].map((one) => pathOfPage('exhibit', one, tag))),
        ...facts.index.countries.map(({ id }) => pathOfPage('country', id, tag)),
        ...facts.rooms.map(({ id }) => pathOfPage('room', id, tag)),
        ...facts.tours.map(({ id }) => pathOfPage('tour', id, tag)),
        ...Object.keys(facts.sources).map((id) => pathOfPage('source', id, tag)),
        ...(['exhibit', 'country', 'room', 'tour', 'source'] as const).map((kind) =>
          pathOfPage(kind, 'index', tag),
        ),
        pathOfPage('front', '', tag),
        pathOfPage('front', 'claims', tag),
        pathOfPage('front', 'research', tag),
        pathOfPage('front', 'dictionary', tag),
      ];
      expect(wanted.length).toBeGreaterThan(1000);
      expect(wanted.filter((name) => !files.has(name))).toEqual([]);
    }
    // The front page is made of words that every language has.
    expect(languages().filter((tag) => !files.has(pathOfPage('front', '', tag)))).toEqual([]);
    // A country is named once, and its gifts are all of them.
    expect(facts.index.countries.flatMap((country) => country.gifts).length).toBe(gifts.length);
  });

  it('is markup without a fault: nothing that runs, headings in order, texts for pictures, languages named', () => {
    const faults = [...checked].flatMap(([name, page]) => page.faults.map((fault) => `${name}: ${fault}`));
    expect(faults.slice(0, 20)).toEqual([]);
    for (const [name, page] of files) expect(/undefined|\[object|NaN|Infinity/.exec(page), name).toBe(null);
  });

  it('leads to what is there, in the site and in the page', () => {
    const { gifts } = facts.placed.museum.catalogue;
    const others = new Set([
      '',
      'icon.svg',
      assets.style,
      assets.koreanStyle,
      ...Object.values(assets.letters),
      ...assets.fonts,
      ...['museum-640.avif', 'museum-1280.avif', 'museum-1280.webp', 'museum-1280.jpg'].map(
        (one) => `posters/${one}`,
      ),
      ...gifts.flatMap(({ id }) => [...postersOf('exhibit', id), `oembed/exhibit/${id}.json`]),
      ...facts.rooms.flatMap(({ id }) => [...postersOf('room', id), `oembed/room/${id}.json`]),
      ...facts.tours.flatMap(({ id }) => [...postersOf('tour', id), `oembed/tour/${id}.json`]),
      ...gifts.flatMap(({ id }) => alternatesOf(id, site).map(({ path }) => path)),
      ...[...packTables(gatherExportFacts(facts)), ...packFigures({ siteFacts: facts })].map(
        (file) => file.name,
      ),
      exportPaths.download(nameDownload(facts)),
    ]);
    const faults: string[] = [];
    for (const [name, { links, ids }] of checked)
      for (const link of links) {
        const target = follow(name, link);
        if (target === null) {
          if (!/^https?:\/\//.test(link)) faults.push(`${name}: ${link}`);
          continue;
        }
        const { path, anchor } = target;
        const there = path === name ? ids : checked.get(path)?.ids;
        const isThere = there ? anchor === '' || there.has(anchor) : others.has(path);
        if (!isThere) faults.push(`${name}: ${link}`);
      }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  it('can be walked through from its front page: no page lies apart', () => {
    const start = pathOfPage('front', '');
    const reached = new Set([start]);
    const waiting = [start];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      for (const link of checked.get(name)?.links ?? []) {
        const path = follow(name, link)?.path;
        if (path === undefined || reached.has(path) || !checked.has(path)) continue;
        reached.add(path);
        waiting.push(path);
      }
    const aliases = facts.placed.museum.catalogue.gifts.flatMap((gift) => gift.aliases);
    const apart = [...checked.keys()].filter((name) => !reached.has(name));
    expect(apart.filter((name) => !aliases.some((alias) => name.endsWith(`/${alias}.html`)))).toEqual([]);
  });

  it('is small: no page with its picture is more than 60 KB', () => {
    const heavy: string[] = [];
    for (const [name, page] of files) {
      if (!name.endsWith('.html')) continue;
      // The first of the formats, in the greatest width it may come in; pictures further down come when they are scrolled to.
      const [, head = ''] = /<figure>([\s\S]*?)<\/figure>/.exec(page) ?? [];
      const poster = /posters\/((?:[a-z]+\/)?[\w-]+)-640\.avif/.exec(head)?.[1];
      const bytes = poster === undefined ? null : facts.posterBytes(poster);
      const picture = head.includes('1280.avif') ? (bytes?.large ?? 0) : (bytes?.small ?? 0);
      const whole = Buffer.byteLength(page) + picture;
      if (whole > mostBytes) heavy.push(`${name}: ${whole}`);
    }
    expect(heavy).toEqual([]);
  });

  it('names the source of every claim, and leads to it', () => {
    for (const gift of facts.placed.museum.catalogue.gifts)
      for (const tag of ['en', 'ko']) {
        const name = pathOfPage('exhibit', gift.id, tag);
        const targets = new Set(checked.get(name)?.links.map((link) => follow(name, link)?.path));
        for (const { source } of facts.placed.detail(gift).claims)
          expect(targets.has(pathOfPage('source', source, tag)), `${name} ${source}`).toBe(true);
      }
  });

  it('says on the page of a source everything that rests on it', () => {
    for (const gift of facts.placed.museum.catalogue.gifts)
      for (const { source } of facts.placed.detail(gift).claims) {
        const pages = [...Array(9).keys()].map(
          (part) => `sources/${source}${part === 0 ? '' : `.${part + 1}`}.html`,
        );
        const isThere = pages.some((name) => files.get(name)?.includes(`href="../gifts/${gift.id}.html"`));
        expect(isThere, `${source} ${gift.id}`).toBe(true);
      }
  });

  it('leads to a state site only from behind its notice', () => {
    const sources = Object.values(facts.sources).filter(({ isStateSite }) => isStateSite);
    expect(sources.length).toBeGreaterThan(0);
    const hosts = new Set(sources.map(({ url }) => new URL(url).host));
    let found = 0;
    for (const [name, page] of files) {
      if (!name.endsWith('.html')) continue;
      const open = page.replaceAll(/<details>[\s\S]*?<\/details>/g, () => {
        found++;
        return '';
      });
      for (const [, host] of open.matchAll(/(?:href="|"url":"|web\/\*\/)https?:\/\/([^/"]+)/g))
        expect(hosts.has(host ?? ''), `${name}: ${host}`).toBe(false);
    }
    expect(found).toBeGreaterThan(100);
  });

  it('leads into the walk: to every gift, room and tour, in the language of the page', () => {
    const subjects = [
      ...facts.placed.museum.catalogue.gifts.map(({ id }) => ['exhibit', id] as const),
      ...facts.rooms.map(({ id }) => ['room', id] as const),
      ...facts.tours.map(({ id }) => ['tour', id] as const),
    ];
    for (const [kind, id] of subjects) {
      expect(files.get(pathOfPage(kind, id))).toContain(`href="../?${kind}=${id}"`);
      expect(files.get(pathOfPage(kind, id, 'ko'))).toContain(`href="../../?${kind}=${id}&amp;lang=ko"`);
    }
  });
});

describe('the page for researchers', () => {
  it('counts every gift once in each figure, but for what several parts of a record tell', () => {
    const figures = listFigures(facts);
    const all = facts.placed.museum.catalogue.gifts.map(({ id }) => id).sort();
    for (const name of figureNames) {
      const counted = figures[name].flatMap(({ gifts }) => gifts.map(({ id }) => id));
      if (name === 'disputes') expect(new Set(counted).size).toBeLessThan(all.length);
      else expect(counted.sort(), name).toEqual(all);
    }
    const noted = facts.placed.museum.catalogue.gifts.filter(
      (gift) => facts.placed.record(gift).disputes !== null,
    );
    expect(new Set(figures.disputes.flatMap(({ gifts }) => gifts))).toEqual(new Set(noted));
  });

  it('leads from every bar to pages that list exactly the gifts it counts', () => {
    for (const name of figureNames)
      for (const { key, gifts } of listFigures(facts)[name]) {
        const list = listIdOf(name, key);
        const start = list === null ? pathOfPage('country', key) : pathOfPage('exhibit', list);
        const listed = new Set<string>();
        for (let part = 1; ; part++) {
          const page = files.get(part === 1 ? start : start.replace('.html', `.${part}.html`));
          if (page === undefined) break;
          const [, main = ''] = /<main([\s\S]*)<\/main>/.exec(page) ?? [];
          for (const [, id = ''] of main.matchAll(/href="\.\.\/gifts\/([a-z0-9-]+)\.html"/g)) listed.add(id);
        }
        expect(listed, `${name} ${key}`).toEqual(new Set(gifts.map(({ id }) => id)));
        expect(files.get('research.html'), `${name} ${key}`).toContain(`href="${start}"`);
      }
  });

  it('has a dot for every dated number that was published, and leads to who published it', () => {
    const page = files.get('research.html') ?? '';
    const dated = facts.placed.museum.catalogue.totals.filter(
      ({ date, gifts }) => date !== null && gifts !== null,
    );
    expect(dated.length).toBeGreaterThan(20);
    for (const { id } of dated) expect(page.split(`href="claims.html#claim-${id}"`).length, id).toBe(3);
    expect(page.match(/<circle/g)).toHaveLength(dated.length);
  });

  it('says the same in Korean as in English', () => {
    const read = (tag: string): Record<string, string> =>
      JSON.parse(readFileSync(`${root}tools/pages/research/words/${tag}.json`, 'utf8')) as Record<
        string,
        string
      >;
    expect(checkMessages('ko', read('en'), read('ko'))).toEqual([]);
  });

  it('tells every column of the data in the dictionary', () => {
    const page = files.get('dictionary.html') ?? '';
    for (const { name, columns } of listTables(gatherExportFacts(facts)))
      for (const column of columns)
        expect(page, `${name}.${column.name}`).toContain(`<code>${column.name}</code>`);
  });
});

describe('what search engines and other sites read', () => {
  it('is the address of the page and of the same page in other languages', () => {
    const aliases = new Set(facts.placed.museum.catalogue.gifts.flatMap((gift) => gift.aliases));
    for (const [name, page] of files) {
      if (!name.endsWith('.html')) continue;
      const id = /([^/]*)\.html$/.exec(name)?.[1] ?? '';
      if (!aliases.has(id))
        expect(page.includes(`<link rel="canonical" href="${site}${name}" />`), name).toBe(true);
      const others = [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
      if (others.length === 0) continue;
      expect(others.map(([, tag]) => tag)).toContain(tagOf(name));
      expect(others.filter(([, , href]) => !files.has((href ?? '').slice(site.length)))).toEqual([]);
    }
  });

  it('is a picture and a card with a player, for what may be embedded', () => {
    for (const { id } of facts.placed.museum.catalogue.gifts) {
      const page = files.get(pathOfPage('exhibit', id)) ?? '';
      expect(page).toContain(`href="${site}oembed/exhibit/${id}.json"`);
      expect(page).toContain(`content="${site}posters/exhibit/${id}-1280.jpg"`);
      expect(page).toContain(`content="${site}embed.html?exhibit=${id}"`);
    }
  });

  it('is facts in the words of schema.org', () => {
    const typesOf = (name: string): unknown[] => {
      const { '@context': context, '@graph': graph } = (checked.get(name) as CheckedPage).data as {
        '@context': string;
        '@graph': { '@type': string }[];
      };
      expect(context).toBe('https://schema.org');
      return graph.map((thing) => thing['@type']);
    };
    const [gift] = facts.placed.museum.catalogue.gifts;
    expect(typesOf(pathOfPage('exhibit', gift?.id ?? ''))).toEqual([
      'WebPage',
      'Thing',
      'GiveAction',
      'VisualArtwork',
    ]);
    expect(typesOf(pathOfPage('country', 'cu'))).toEqual(['CollectionPage', 'Country']);
    expect(typesOf(pathOfPage('room', facts.rooms[0]?.id ?? ''))).toEqual(['WebPage', 'Place']);
    expect([...checked.values()].filter(({ data }) => data === null)).toEqual([]);
  });

  it('is a sitemap with every page, once', () => {
    const rows = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, url]) => url ?? '',
    );
    expect(new Set(rows).size).toBe(rows.length);
    const aliases = facts.placed.museum.catalogue.gifts.flatMap((gift) => gift.aliases).length;
    expect(rows.length).toBe(checked.size - 2 * aliases);
    expect(rows.filter((url) => !files.has(url.slice(site.length)))).toEqual([]);
    expect(files.get('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
  });

  it('is nothing absolute where the site does not know its address, but links to sources', () => {
    const nowhere = { ...facts, site: null };
    const english = facts.voices[0] as Voice;
    const robots = [...packSitemap([], nowhere)];
    expect(robots.map(({ name }) => name)).toEqual(['robots.txt']);
    expect(robots[0]?.content).not.toContain('Sitemap');
    const planned = [...planPages(nowhere)].filter(({ tags }, at) => at % 20 === 0 && tags.includes('en'));
    expect(planned.length).toBeGreaterThan(50);
    const homeless = planned.map(
      ({ kind, id, write }) =>
        [pathOfPage(kind, id), write(assets, speakOn(english, kind, id, nowhere))] as const,
    );
    for (const [name, page] of homeless) {
      const inside = page.replaceAll(/<a\s+class="out"\s+href="[^"]*"/g, '');
      expect(/ (?:href|src|srcset|content)="(?:https?:)?\/\//.exec(inside), name).toBe(null);
      expect(inside.includes('oembed'), name).toBe(false);
      expect(inside.includes('museum.example'), name).toBe(false);
    }
  });
});
