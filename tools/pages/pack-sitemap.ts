import { pathOfPage } from '../../src/address/page-path.ts';
import type { PackedFile } from '../data/packed-file.ts';
import { escapeHtml } from './html.ts';
import type { PlannedPage } from './plan-pages.ts';
import type { SiteFacts } from './site-facts.ts';

/** Addresses in one file: a sitemap may have 50,000, and 50 MB. */
const addressesInFile = 10_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * `robots.txt`, and `sitemap.xml` with every page in every language, each with the others; an index of several files where
 * there are very many. A sitemap holds absolute addresses: none where the site does not know its own.
 */
export function* packSitemap(pages: readonly PlannedPage[], { site }: SiteFacts): Generator<PackedFile> {
  yield {
    name: 'robots.txt',
    content: `User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.xml\n`}`,
  };
  if (site === null) return;
  const rows = pages.flatMap((page) => page.tags.map((tag) => row(page, tag, site)));
  const files: string[] = [];
  for (let at = 0; at < rows.length; at += addressesInFile)
    files.push(
      `${head}<urlset ${space} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${rows.slice(at, at + addressesInFile).join('')}</urlset>\n`,
    );
  const [only] = files;
  if (files.length === 1 && only !== undefined) {
    yield { name: 'sitemap.xml', content: only };
    return;
  }
  for (const [at, content] of files.entries()) yield { name: `sitemap.${at + 1}.xml`, content };
  const links = files.map(
    (_, at) => `<sitemap><loc>${escapeHtml(site)}sitemap.${at + 1}.xml</loc></sitemap>\n`,
  );
  yield {
    name: 'sitemap.xml',
    content: `${head}<sitemapindex ${space}>\n${links.join('')}</sitemapindex>\n`,
  };
}

function row({ kind, id, tags, changed }: PlannedPage, tag: string, site: string): string {
  const addressOf = (other: string): string => escapeHtml(site + pathOfPage(kind, id, other));
  const others = tags.length < 2 ? [] : tags;
  return `<url><loc>${addressOf(tag)}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}${others
    .map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${addressOf(other)}"/>`)
    .join('')}</url>\n`;
}
