import { IntlMessageFormat } from 'intl-messageformat';

export type MessageFile = Readonly<Record<string, string>>;

/** Parts of a message as its reader tells them. */
const kinds = ['words', 'text', 'number', 'date', 'time', 'choice', 'plural'] as const;

interface MessagePart {
  readonly type: number;
  readonly value?: unknown;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
}

/** Whole numbers by which it is asked which plural forms a language has; millions are not counted here. */
const counted = Array.from({ length: 201 }, (_, number) => number);

/**
 * What is wrong with the messages of one language: those of English that are missing, or empty where English is not, those English does not
 * have, those that cannot be read, those that ask for other values than English or for values of another kind, and
 * plurals without a form which the language has.
 *
 * @param tag BCP 47 tag
 * @returns one sentence a fault
 */
export function checkMessages(tag: string, english: MessageFile, messages: MessageFile): string[] {
  const faults: string[] = [];
  for (const key of Object.keys(messages)) {
    if (!(key in english)) faults.push(`${tag}: ${key} is no message of English`);
  }
  for (const [key, original] of Object.entries(english)) {
    const message = messages[key];
    // What English leaves out every language leaves out: a museum says nothing of what it knows nothing of.
    if (original === '' && message === '') continue;
    if (message === undefined || message.trim() === '') {
      faults.push(`${tag}: ${key} is missing`);
      continue;
    }
    try {
      const parts = readParts(message, tag);
      const [asked, wanted] = [listValues(parts), listValues(readParts(original, 'en'))];
      if (asked !== wanted) faults.push(`${tag}: ${key} asks for [${asked}], English for [${wanted}]`);
      faults.push(...listMissingForms(parts, tag).map((form) => `${tag}: ${key} lacks the form “${form}”`));
    } catch (error) {
      faults.push(`${tag}: ${key} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}

function readParts(message: string, tag: string): readonly MessagePart[] {
  return new IntlMessageFormat(message, tag, undefined, {
    ignoreTag: true,
  }).getAst() as readonly MessagePart[];
}

/** Names of the values a message asks for with their kinds; of a choice also what can be chosen. In one order. */
function listValues(parts: readonly MessagePart[]): string {
  const found = new Set<string>();
  const visit = (part: MessagePart): void => {
    const kind = kinds[part.type];
    const options = Object.keys(part.options ?? {});
    // A plural and a number ask for the same.
    if (kind === 'number' || kind === 'plural') found.add(`${String(part.value)}: number`);
    else if (kind === 'choice') found.add(`${String(part.value)}: ${options.sort().join('|')}`);
    else if (kind !== undefined && kind !== 'words') found.add(`${String(part.value)}: ${kind}`);
    for (const option of Object.values(part.options ?? {})) option.value.forEach(visit);
  };
  parts.forEach(visit);
  return [...found].sort().join(', ');
}

/** Forms that whole numbers take in a language and for which a plural has no words. */
function listMissingForms(parts: readonly MessagePart[], tag: string): string[] {
  return parts.flatMap((part) => {
    const options = part.options ?? {};
    const inside = Object.values(options).flatMap(({ value }) => listMissingForms(value, tag));
    if (kinds[part.type] !== 'plural') return inside;
    const written = Object.keys(options);
    // Who tells no forms apart writes a sentence that fits every number.
    if (written.every((form) => form === 'other' || form.startsWith('='))) return inside;
    const rules = new Intl.PluralRules(tag, { type: part.pluralType ?? 'cardinal' });
    const others = counted.filter((number) => !written.includes(`=${number}`));
    const needed = new Set(others.map((number) => rules.select(number)));
    return [...[...needed].filter((form) => !written.includes(form)), ...inside];
  });
}
