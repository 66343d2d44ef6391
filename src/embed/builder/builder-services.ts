import { createListDelivery } from '../../delivery/list-delivery.ts';
import { createLocator } from '../../delivery/locator-delivery.ts';
import { createRecordDelivery, type FetchRecord } from '../../delivery/record-delivery.ts';
import { deferSearch } from '../../delivery/defer-search.ts';
import { createTourDelivery, type TourDelivery } from '../../delivery/tour-delivery.ts';
import type { GiftFinder } from '../../view/record/find-gifts.ts';
import type { BuilderFacts } from './builder-facts.ts';

/** What the builder asks the site for. */
export interface BuilderServices extends TourDelivery {
  readonly facts: BuilderFacts;
  /** Folder of the site this page lies in, ending in a slash. */
  readonly folder: string;
  /** Address of the site as code names it: the one the build knows, else this page's folder. */
  readonly site: string;
  readonly finder: GiftFinder;
  readonly fetchRecord: FetchRecord;
}

/** @param folder of the site this page lies in, ending in a slash */
export function createServices(facts: BuilderFacts, folder: string): BuilderServices {
  const data = new URL(facts.data, folder).href;
  const locator = createLocator(data, facts.locators);
  return {
    facts,
    folder,
    site: facts.site ?? folder,
    finder: { search: deferSearch(data), list: createListDelivery(data, locator, facts.gifts) },
    fetchRecord: createRecordDelivery(data, locator),
    ...createTourDelivery(data),
  };
}
