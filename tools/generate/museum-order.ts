/** The museum one asks the generator for. */
export interface MuseumOrder {
  /** The same seed gives the same museum, to the byte. */
  readonly seed: string | number;
  /** Documented gifts: 0 … some millions. */
  readonly gifts: number;
  /** Rooms entered by a door, entrance halls among them: 3 or more. */
  readonly rooms: number;
  /** The claimed total the places sum to; at least the documented gifts that stand in them. */
  readonly exhibits: number;
  /**
   * So many storeys, each with the very same rooms, so that museums of all sizes are alike where one walks. Every house
   * has as many of them, and each storey as many rooms beside the entrance halls. Left out: rooms as the lot falls.
   */
  readonly storeys?: number;
}

/** @throws when no museum can be like that */
export function checkOrder({ gifts, rooms, exhibits }: MuseumOrder): void {
  if (!Number.isInteger(gifts) || gifts < 0) throw new Error(`generate: ${gifts} gifts cannot be made`);
  if (!Number.isInteger(rooms) || rooms < 3)
    throw new Error(`generate: a house has 3 rooms or more, not ${rooms}`);
  if (!Number.isInteger(exhibits) || exhibits < 0)
    throw new Error(`generate: ${exhibits} exhibits cannot be shown`);
}
