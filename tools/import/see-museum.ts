import type { GiftEntry, GiftId } from '../../src/museum/catalogue/gift-entry.ts';
import type { WholeFacts } from '../../src/museum/open-whole-museum.ts';
import type { MuseumFacts } from './museum-files.ts';

/** As much of an imported museum as decides what stands where, before any file of it is written. */
export function seeMuseum({ placed, building, records, collectionSource }: MuseumFacts): WholeFacts {
  if (!building) throw new Error('import: a museum without a building cannot be seen');
  const source = collectionSource ?? placed.find(({ gift }) => gift.source)?.gift.source;
  if (!source) throw new Error('import: no record has a source');
  const { $schema, ...record } = source;
  void $schema;
  return {
    building,
    entries: placed.map(({ gift: { gift }, look }, row): GiftEntry => ({
      id: gift.id as GiftId,
      aliases: [],
      accession: row + 1,
      title: gift.title,
      giver: gift.giver.name,
      giverKind: gift.giver.kind,
      rank: null,
      country: gift.country,
      countryLabel: gift.countryLabel,
      region: null,
      recipient: null,
      recipientPresumed: null,
      direction: 'received',
      date: gift.date,
      years: null,
      whereabouts: 'reported',
      isLivingAnimal: false,
      family: look.kind === 'picture' ? 'framed-picture' : 'object',
      hasOwnModel: look.file !== null,
      size: look.size,
      modelGrade: 'artists-impression',
      surfaces: [],
    })),
    totals: [
      {
        id: 'collection',
        date: null,
        gifts: Math.max(1, records),
        countries: null,
        rooms: null,
        counts: 'all',
        note: '',
        sources: [source.id],
      },
    ],
    totalSources: { [source.id]: record },
    shownTotal: 'collection',
  };
}
