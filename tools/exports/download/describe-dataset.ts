import type { SiteFacts } from '../../pages/site-facts.ts';
import type { Cited } from './write-citation.ts';

/** Name of the data and their version: of the folder and the file of the download. */
export function nameDownload({ dataset, version }: Pick<SiteFacts, 'dataset' | 'version'>): string {
  return `${dataset}-${version}`;
}

/** What the tables hold, in the museum's own word for the things in it. */
export function nameTables({ voices }: Pick<SiteFacts, 'voices'>): string {
  return `${voices[0]?.words('nav.exhibit').toLowerCase() ?? ''}, claims and sources`;
}

/** How the data as a whole are cited. */
export function describeDataset({ name, voices, site, version, date, abstract, keywords }: SiteFacts): Cited {
  const [english] = voices;
  return {
    title: `${name['en'] ?? ''}: ${nameTables({ voices })}`,
    abstract,
    author: english?.site.author ?? '',
    type: 'dataset',
    licence: 'CC-BY-4.0',
    version,
    date: date === '' ? null : date,
    url: site,
    keywords: ['museum', 'provenance', ...keywords],
  };
}

/** The citation on one line. */
export function citeDataset(facts: SiteFacts): string {
  const { title, author, version, date, url } = describeDataset(facts);
  return `${author}${date === null ? '' : ` (${date.slice(0, 4)})`}. ${title}. Data set, version ${version}${
    date === null ? '' : `, data of ${date}`
  }. CC BY 4.0.${url === null ? '' : ` ${url}`}`;
}
