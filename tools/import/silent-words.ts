import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GiftFile } from '../../src/museum/catalogue/definitions/gift.ts';
import { languages } from '../../src/language/languages.ts';
import type { MessageFile } from '../data/check-messages.ts';

/** A record as it lies in its file: what is wrong with it is said by who checks it. */
type Written = { readonly [Key in keyof GiftFile]?: Partial<GiftFile[Key]> | null };
type Words = Readonly<Record<string, readonly string[]>>;

const isStated = (value: unknown): boolean => value !== null && value !== undefined;

/** What a record may state, and the words that are about it alone, by group under `data/text`. */
const statements: readonly (readonly [states: (gift: Written) => boolean, words: Words])[] = [
  [
    ({ giver }) => isStated(giver?.name) || (isStated(giver?.kind) && giver?.kind !== 'unknown'),
    { '': ['fact.giver'], trail: ['sheet.giver'] },
  ],
  [({ rank }) => isStated(rank?.value), { '': ['fact.rank'] }],
  [
    ({ country, countryLabel }) => isStated(country) || isStated(countryLabel),
    { '': ['fact.country', 'bar.map'] },
  ],
  [
    ({ recipient, recipientPresumed }) => isStated(recipient) || isStated(recipientPresumed),
    { '': ['fact.recipient'], trail: ['sheet.recipient'] },
  ],
  [({ direction, recipient }) => direction === 'given' || isStated(recipient), { '': ['fact.direction'] }],
  [({ date }) => isStated(date), { '': ['fact.date', 'bar.timeline'], trail: ['sheet.date'] }],
  [({ occasion }) => isStated(occasion), { '': ['fact.occasion'] }],
  [({ materials }) => (materials?.length ?? 0) > 0, { '': ['fact.materials'] }],
  [({ dimensions }) => isStated(dimensions), { '': ['fact.dimensions'] }],
];

/**
 * Words about what no record of a museum states, and about tours where there are none, as empty messages: rows, buttons and
 * entries without a word are not shown. By path under `data/text`.
 *
 * @param museum its folder
 */
export function silentWords(museum: string): ReadonlyMap<string, MessageFile> {
  const silent = new Map<string, Record<string, string>>();
  const hush = (words: Words): void => {
    for (const [group, keys] of Object.entries(words))
      for (const { tag } of languages) {
        const path = group === '' ? `${tag}.json` : `${group}/${tag}.json`;
        silent.set(path, { ...silent.get(path), ...Object.fromEntries(keys.map((key) => [key, ''])) });
      }
  };
  let open = statements;
  const gifts = list(join(museum, 'data/gifts'));
  for (const file of gifts) {
    if (open.length === 0) break;
    const gift = readGift(file);
    open = open.filter(([states]) => !states(gift));
  }
  if (gifts.length > 0) for (const [, words] of open) hush(words);
  if (list(join(museum, 'data/tours')).length === 0) hush({ '': ['bar.tours'] });
  return silent;
}

function readGift(file: string): Written {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Written;
  } catch {
    return {};
  }
}

function list(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}
