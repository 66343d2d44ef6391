import { claimField, type GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import type { MuseumFiles } from '../data/museum-files.ts';
import { askSource } from './ask-source.ts';
import { NewEntry, type Changes } from './changes.ts';
import type { Interview } from './interview.ts';
import { nearestNames } from '../data/nearest-names.ts';
import { readChoice, readText } from './readers.ts';

const fields = claimField.options;

export interface AskedClaim {
  readonly changes: Changes;
  readonly gift: string;
}

/** Asks for what a source says of a gift that is there, and adds it to the claims of that gift. */
export async function askClaim(museum: MuseumFiles, interview: Interview): Promise<AskedClaim> {
  const { gifts } = museum;
  const id = await interview.ask<string>({
    flag: 'gift',
    ask: 'Which gift does the source speak of?',
    hint: 'Its id, which stands in the address of its panel (exhibit=…), or words of its title.',
    suggestions: [...gifts.keys()],
    read(text) {
      if (gifts.has(text)) return text;
      const renamed = [...gifts.values()].find(({ aliases }) => aliases.includes(text));
      if (renamed) return renamed.id;
      const found = findGifts(text, gifts);
      if (found.length === 1 && found[0]) return found[0].id;
      return {
        fault:
          found.length === 0
            ? `No gift is called “${text}”. Look it up in the tour (press / there), and copy what stands behind exhibit= in the address.`
            : `Several may be meant; write the id of one:\n${found.map((gift) => `    ${gift.id}: ${gift.title['en'] ?? ''}`).join('\n')}`,
      };
    },
  });
  const gift = gifts.get(id);
  if (!gift) throw new Error(`gift: there is no gift ${id}`);
  const source = await askSource(museum, interview);
  const field = await interview.ask({
    flag: 'field',
    ask: `What does it speak of? So far ${gift.title['en'] ?? id} has claims on ${[...new Set(gift.claims.map((claim) => claim.field))].join(', ')}.`,
    hint: `${fields.join(', ')}.`,
    suggestions: fields,
    read: readChoice(fields),
  });
  const says = await interview.ask({
    flag: 'says',
    ask: 'What does it say? One fact, one sentence, in your own words, in English.',
    hint: 'Not a quotation: what the page says, as you would tell somebody.',
    read: readText(4000),
  });
  const changes = new Map<string, object>();
  if (source.added) changes.set(`data/sources/${source.id}.json`, source.added);
  changes.set(
    `data/gifts/${id}.json`,
    new NewEntry('claims', gift.claims.length, { field, says, source: source.id }),
  );
  return { changes, gift: id };
}

/** Gifts whose title holds all the words, else those whose id is nearly what was written; five at most. */
function findGifts(words: string, gifts: ReadonlyMap<string, GiftFile>): GiftFile[] {
  const wanted = words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const named =
    wanted.length === 0
      ? []
      : [...gifts.values()].filter(({ id, title }) => {
          const text = `${id} ${title['en'] ?? ''}`.toLowerCase();
          return wanted.every((word) => text.includes(word));
        });
  const found =
    named.length > 0 ? named : nearestNames(words, gifts.keys(), 5).flatMap((id) => gifts.get(id) ?? []);
  return found.slice(0, 5);
}
