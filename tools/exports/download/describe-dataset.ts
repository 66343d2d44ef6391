import type { ExportFacts } from '../export-facts.ts';
import type { Cited } from './write-citation.ts';

/** Name of the data and their version: of the folder and the file of the download. */
export function nameDownload({ siteFacts, version }: Pick<ExportFacts, 'siteFacts' | 'version'>): string {
  return `${siteFacts.dataset}-${version}`;
}

/** How the data as a whole are cited. */
export function describeDataset({ siteFacts, site, version, date }: ExportFacts): Cited {
  const [english] = siteFacts.voices;
  return {
    title: `${siteFacts.name['en'] ?? ''}: gifts, claims and sources`,
    abstract:
      'Gifts to (and some of) the leaders of North Korea as public sources tell of them, one row a gift, with a source for every fact.',
    author: english?.site.author ?? '',
    type: 'dataset',
    licence: 'CC-BY-4.0',
    version,
    date: date === '' ? null : date,
    url: site,
    keywords: ['museum', 'diplomatic gifts', 'North Korea', 'provenance', 'digital humanities'],
  };
}

/** The citation on one line. */
export function citeDataset(facts: ExportFacts): string {
  const { title, author, version, date, url } = describeDataset(facts);
  return `${author}${date === null ? '' : ` (${date.slice(0, 4)})`}. ${title}. Data set, version ${version}${
    date === null ? '' : `, data of ${date}`
  }. CC BY 4.0.${url === null ? '' : ` ${url}`}`;
}
