import { checkFiles } from '../data/check-files.ts';
import { readDataFolder } from '../data/read-data-folder.ts';
import { askClaim } from './ask-claim.ts';
import { askGift } from './ask-gift.ts';
import { askSourceAlone } from './ask-source.ts';
import { writeChanges, type Changes } from './changes.ts';
import { createInterview, type Terminal } from './interview.ts';
import { meant } from '../data/nearest-names.ts';

const commands = ['new', 'source', 'claim'] as const;

const help = `Say what you have:
  npm run gift -- new      a gift that is not in the museum yet, with a source that speaks of it
  npm run gift -- claim    a source that speaks of a gift that is there
  npm run gift -- source   a source alone
Every answer may be given as a flag, as --title='Tea set'. Without a terminal new needs --source, --title, --what and
--description; claim needs --gift, --source, --field and --says; source needs --url. docs/contributing-data.md shows it step by step.`;

export interface GiftOrder {
  /** Folder of the project. */
  readonly root: string;
  readonly command: readonly string[];
  readonly flags: ReadonlyMap<string, string>;
  /** Null where nobody can be asked. */
  readonly terminal: Terminal | null;
}

/**
 * Asks for a gift, a claim or a source and writes it.
 *
 * @returns what was done and what comes next, to be read
 * @throws when something is missing or wrong; nothing is written then, and the message says how to mend it
 */
export async function runGift({ root, command, flags, terminal }: GiftOrder): Promise<string> {
  const [name, ...more] = command;
  const known = commands.find((one) => one === name);
  if (!known || more.length > 0)
    throw new Error(
      name === undefined ? help : `“${command.join(' ')}” is no command.${meant(name, commands)}\n${help}`,
    );
  const texts = readDataFolder(root);
  const { files } = checkFiles(texts);
  const interview = createInterview(flags, terminal);
  const asked = await ask(known);
  let written: string[];
  try {
    interview.finish();
    written = await writeChanges(root, texts, asked.changes);
  } catch (error) {
    const again = `npm run gift -- ${known} ${interview.flags()}`;
    throw new Error(
      `Nothing was written:\n\n${error instanceof Error ? error.message : String(error)}\n\nYour answers, to give them again with what is to be mended:\n  ${again}`,
      { cause: error },
    );
  }
  return [
    '',
    'Written, and checked with all the rest:',
    ...written.map((path) => `  ${path}`),
    '',
    ...(asked.gift === null
      ? [`Cite it: npm run gift -- claim --source=${asked.source ?? ''}`]
      : [
          `See it:  npm run dev, then open http://localhost:5173/?exhibit=${asked.gift}`,
          `         Change the files as you like: the page follows when they are saved.`,
        ]),
    'Check:   npm run check-data',
  ].join('\n');

  async function ask(
    which: (typeof commands)[number],
  ): Promise<{ readonly changes: Changes; readonly gift: string | null; readonly source?: string }> {
    if (which === 'new') return askGift(files, interview);
    if (which === 'claim') return askClaim(files, interview);
    const source = await askSourceAlone(files, interview);
    return { changes: new Map([[`data/sources/${source.id}.json`, source]]), gift: null, source: source.id };
  }
}
