import type { GiftRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { CuratorFacts } from '../../src/museum/curator-facts.ts';
import { placeCollection, type PlacedCollection } from '../data/place-collection.ts';
import { readCollection } from '../data/read-collection.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import { readMuseumFiles } from '../data/read-museum-files.ts';
import { spokenLanguages } from '../data/spoken-languages.ts';

interface ReadMuseum {
  readonly placed: PlacedCollection;
  readonly spoken: CuratorFacts['spoken'];
  readonly tours: CuratorFacts['tours'];
}

/** What a curator's page must know more than a visitor's, read again when files have changed. */
export class CuratedFacts {
  readonly #museum: string;
  #read: ReadMuseum | null = null;

  /** @param museum its folder */
  constructor(museum: string) {
    this.#museum = museum;
  }

  /** Something may be otherwise on the disk. */
  forget(): void {
    this.#read = null;
  }

  /**
   * What decides what stands where, as the files have it now.
   *
   * @throws with the list of all faults when the data has any
   */
  facts(): CuratorFacts {
    const { placed, spoken, tours } = this.#get();
    const { building, entries, totals, totalSources, shownTotal, recordPlace } = placed;
    return {
      building,
      entries,
      totals,
      totalSources,
      shownTotal,
      shards: Object.fromEntries(entries.map((entry) => [entry.id, recordPlace(entry).shard])),
      spoken,
      tours,
    };
  }

  /** What is known of a gift, by its id; null where there is none. */
  record(gift: string): GiftRecord | null {
    const { placed } = this.#get();
    const entry = placed.museum.catalogue.find(gift);
    return entry ? placed.record(entry) : null;
  }

  #get(): ReadMuseum {
    if (this.#read) return this.#read;
    const texts = readDataFolder(this.#museum);
    const placed = placeCollection(readCollection(this.#museum, texts));
    const { files } = readMuseumFiles(texts);
    const tours = [...files.tours.values()].map(({ id, title }) => ({ id, title }));
    return (this.#read = { placed, spoken: spokenLanguages(files), tours });
  }
}
