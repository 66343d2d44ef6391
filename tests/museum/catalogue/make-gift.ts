import type { GiftEntry, GiftId } from '../../../src/museum/catalogue/gift-entry.ts';

/** A gift nothing is known of, but for what `over` says. */
export function makeGift(accession: number, over: Partial<GiftEntry>): GiftEntry {
  return {
    id: `gift-${accession}` as GiftId,
    aliases: [],
    accession,
    title: { en: `Gift ${accession}` },
    giver: null,
    giverKind: 'person',
    rank: null,
    country: null,
    countryLabel: null,
    region: null,
    recipient: null,
    recipientPresumed: null,
    direction: 'received',
    date: null,
    years: null,
    whereabouts: 'unknown',
    isLivingAnimal: false,
    family: 'object',
    hasOwnModel: false,
    size: [0.2, 0.2, 0.2],
    modelGrade: 'artists-impression',
    surfaces: [],
    ...over,
  };
}
