import type { PackedFile } from '../../data/packed-file.ts';
import type { Voice } from '../../pages/site-facts.ts';
import type { ExportFacts } from '../export-facts.ts';
import { exportPaths } from '../export-paths.ts';
import type { Leaders } from './agent.ts';
import { linkedArtContext, linkedArtGift } from './linked-art-gift.ts';
import { name } from './name.ts';
import { museumPlace } from './terms.ts';

/**
 * Linked Art of every gift, of the leaders who received or gave them, and of the exhibition. None where the site does not know
 * its own address: all that is named must have one.
 */
export function* packLinkedArt(facts: ExportFacts): Generator<PackedFile> {
  const { site, siteFacts } = facts;
  const { voices } = siteFacts;
  const [english] = voices;
  if (site === null || !english) return;
  const recipients = [...new Set(facts.gifts.flatMap(({ file }) => file.recipient ?? []))].sort();
  const leaders: Leaders = new Map(
    recipients.flatMap((id) => {
      const told = english.language.find(`recipient.${id}`);
      return told === null ? [] : [[id, { name: told }] as const];
    }),
  );
  const inEach = (say: (voice: Voice) => string | null): object[] => {
    const seen = new Set<string>();
    return voices.flatMap((voice) => {
      const text = say(voice);
      // Languages that write a name alike need it once.
      if (text === null || seen.has(text)) return [];
      seen.add(text);
      return [name(voice === english ? 'primary' : 'alternate', text, voice.language.tag)];
    });
  };
  for (const [id, leader] of leaders)
    yield {
      name: exportPaths.person(id),
      content: JSON.stringify({
        '@context': linkedArtContext,
        id: `${site}${exportPaths.person(id)}`,
        type: 'Person',
        _label: leader.name,
        identified_by: inEach(({ language }) => language.recipientName(id)),
      }),
    };
  const exhibition = { name: siteFacts.name['en'] ?? '' };
  yield {
    name: exportPaths.exhibition,
    content: JSON.stringify({
      '@context': linkedArtContext,
      id: `${site}${exportPaths.exhibition}`,
      type: 'Place',
      _label: exhibition.name,
      classified_as: [museumPlace],
      identified_by: Object.entries(siteFacts.name).map(([tag, text]) =>
        name(tag === 'en' ? 'primary' : 'alternate', text, tag),
      ),
    }),
  };
  for (const gift of facts.gifts) {
    const content = JSON.stringify(linkedArtGift(gift, facts, site, leaders, exhibition));
    for (const id of [gift.file.id, ...gift.file.aliases]) yield { name: exportPaths.linkedArt(id), content };
  }
}
