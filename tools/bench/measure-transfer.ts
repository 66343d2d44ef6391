import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes, compressed as a server sends them. */
export interface TransferReport {
  readonly total: number;
  readonly script: number;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

/** Already compressed: another round gains nothing. */
const compressed = /\.(lvl|webp|avif|woff2|png)$/;

/**
 * What a page and its threads have fetched so far, each file compressed with gzip unless it already is.
 *
 * @param until what ended later is left out, milliseconds after the page was asked for
 */
export async function measureTransfer(
  page: Page,
  dist: string,
  until = Number.MAX_VALUE,
): Promise<TransferReport> {
  const names = await page.evaluate((latest) => {
    const fetched = performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= latest);
    return [location.href, ...fetched.map(({ name }) => name)].map((name) =>
      decodeURIComponent(new URL(name).pathname.slice(1)),
    );
  }, until);
  const files = [...new Set(names)].map((name) => {
    const bytes = readFileSync(join(dist, name === '' ? 'index.html' : name));
    return {
      name: name || 'index.html',
      bytes: compressed.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length,
    };
  });
  const sum = (list: readonly { readonly bytes: number }[]): number =>
    list.reduce((all, { bytes }) => all + bytes, 0);
  return { total: sum(files), script: sum(files.filter(({ name }) => name.endsWith('.js'))), files };
}

/** Bytes of the whole built site, as files on a disk. */
export function measureSite(dist: string): number {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(dist, name)))
    .reduce((all, entry) => all + (entry.isFile() ? entry.size : 0), 0);
}
