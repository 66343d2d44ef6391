import { findShownTotal, type Catalogue } from './catalogue.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import type { GiftEntry } from './gift-entry.ts';
import type { RoomGift } from './room-gift.ts';

/** The catalogue of a visitor: it knows the gifts of the rooms that have come. */
export class GrowingCatalogue implements Catalogue {
  readonly documented: number;
  readonly totals: Catalogue['totals'];
  readonly totalSources: Catalogue['totalSources'];
  readonly list: Catalogue['list'];
  readonly shownTotal: Catalogue['shownTotal'];
  readonly gifts: Record<number, GiftEntry | undefined> = {};
  readonly #rows = new Map<string, number>();

  /** @throws when the total to show is not among the totals */
  constructor({
    documented,
    totals,
    totalSources,
    list,
    shownTotal,
  }: Pick<CatalogueFacts, 'documented' | 'totals' | 'totalSources' | 'list' | 'shownTotal'>) {
    this.documented = documented;
    this.totals = totals;
    this.totalSources = totalSources;
    this.list = list;
    this.shownTotal = findShownTotal(totals, shownTotal);
  }

  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }

  find(id: string): GiftEntry | undefined {
    const row = this.#rows.get(id);
    return row === undefined ? undefined : this.gifts[row];
  }

  /** Takes in the gifts of a room. */
  add(gifts: readonly RoomGift[]): void {
    for (const gift of gifts) {
      this.gifts[gift.row] = gift;
      for (const name of [gift.id as string, ...gift.aliases]) this.#rows.set(name, gift.row);
    }
  }

  /** Forgets the gifts of a room. */
  remove(gifts: readonly RoomGift[]): void {
    for (const gift of gifts) {
      // Kept sparse on purpose: rows are looked up, never counted.
      Reflect.deleteProperty(this.gifts, gift.row);
      for (const name of [gift.id as string, ...gift.aliases]) this.#rows.delete(name);
    }
  }
}
