import type { CatalogueFacts } from '../../../src/museum/catalogue/catalogue-facts.ts';
import { buildCatalogue, type Catalogue } from '../../../src/museum/catalogue/catalogue.ts';
import type { GiftRecord } from '../../../src/museum/catalogue/gift-record.ts';
import { packData } from '../../../tools/data/pack-data.ts';

// Tests run in the folder of the project; in a page, addresses of files are none.
const { files } = packData(process.cwd());

/** The record of a gift as the tour fetches it. */
export function readRecord(gift: string): GiftRecord {
  const text = files.get(`gifts/${gift}.json`);
  if (text === undefined) throw new Error(`test: there is no gift ${gift}`);
  return JSON.parse(text) as GiftRecord;
}

/** The catalogue as every visitor loads it. */
export function readCatalogue(): Catalogue {
  const facts = JSON.parse(files.get('catalogue.json') ?? '') as CatalogueFacts;
  return buildCatalogue(facts.gifts, facts.totals, facts.shownTotal, facts.totalSources);
}
