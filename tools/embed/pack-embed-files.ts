import type { PackedFile } from '../data/packed-file.ts';
import type { SiteFacts } from '../pages/site-facts.ts';
import { giftPage } from '../pages/gift-page.ts';
import { packCards } from './pack-cards.ts';
import { packOembed } from './pack-oembed.ts';
import type { PageAssets } from '../pages/page-frame.ts';
import { roomPage } from '../pages/room-page.ts';
import { pathOfPage } from '../pages/site-paths.ts';
import { tourPage } from '../pages/tour-page.ts';

/**
 * All that other pages read of the museum, from the root of the site: cards, oEmbed answers, `version.json`, and a page about
 * every documented gift, room and tour.
 */
export function* packEmbedFiles(facts: SiteFacts, assets: PageAssets): Generator<PackedFile> {
  yield { name: 'version.json', content: JSON.stringify({ version: facts.version, date: facts.date }) };
  yield* packCards(facts);
  yield* packOembed(facts);
  yield* packPages(facts, assets);
}

function* packPages(facts: SiteFacts, assets: PageAssets): Generator<PackedFile> {
  const [english] = facts.voices;
  if (!english) throw new Error('pack-embed-files: there is no language');
  for (const gift of facts.placed.museum.catalogue.gifts) {
    const content = giftPage(gift, facts, assets, english);
    for (const id of [gift.id, ...gift.aliases]) yield { name: pathOfPage('exhibit', id), content };
  }
  for (const room of facts.rooms)
    yield { name: pathOfPage('room', room.id), content: roomPage(room, facts, assets, english) };
  for (const tour of facts.tours)
    yield { name: pathOfPage('tour', tour.id), content: tourPage(tour, facts, assets, english) };
}
