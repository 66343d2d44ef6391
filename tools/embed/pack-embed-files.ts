import type { PackedFile } from '../data/packed-file.ts';
import type { SiteFacts } from '../pages/site-facts.ts';
import { packCards } from './pack-cards.ts';
import { packOembed } from './pack-oembed.ts';

/** What articles read of the museum, from the root of the site: cards, oEmbed answers, and `version.json`. */
export function* packEmbedFiles(facts: SiteFacts): Generator<PackedFile> {
  yield { name: 'version.json', content: JSON.stringify({ version: facts.version, date: facts.date }) };
  yield* packCards(facts);
  yield* packOembed(facts);
}
