import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/language/languages.ts';
import { checkMessages, type MessageFile } from './check-messages.ts';

/** What is wrong with the messages under a folder of texts, and the files that were read. */
export interface CheckedTexts {
  readonly files: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Checks all groups of messages under a folder: those in it and those in each folder of it that holds an `en.json`.
 * A group is written in every language of the interface.
 */
export function checkTexts(folder: string): CheckedTexts {
  const groups = [folder, ...listFolders(folder)].filter((group) => existsSync(join(group, 'en.json')));
  const files: string[] = [];
  const faults = groups.flatMap((group) => {
    const read = (tag: string): MessageFile | null => {
      const file = join(group, `${tag}.json`);
      if (!existsSync(file)) return null;
      files.push(file);
      return JSON.parse(readFileSync(file, 'utf8')) as MessageFile;
    };
    const english = read('en') ?? {};
    return languages.flatMap(({ tag }) => {
      const messages = tag === 'en' ? english : read(tag);
      const found = messages ? checkMessages(tag, english, messages) : [`${tag}.json is missing`];
      return found.map((fault) => `${group}: ${fault}`);
    });
  });
  return { files, faults };
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
