/**
 * `npm run gift -- new`, `-- source` and `-- claim`: asks what a source says, and writes it as files of the catalogue. Answers may be given
 * as flags (`--title='Tea set'`); with all that is needed given, or without a terminal, nothing is asked.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runGift } from './contribute/run-gift.ts';
import { openTerminal } from './contribute/open-terminal.ts';

const { positionals, tokens } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  strict: false,
  tokens: true,
});
const flags = new Map(
  tokens.flatMap((token): [string, string][] =>
    token.kind === 'option' ? [[token.name, token.value ?? 'yes']] : [],
  ),
);
const root = resolve(flags.get('root') ?? fileURLToPath(new URL('..', import.meta.url)));
const asks = process.stdin.isTTY && process.stdout.isTTY && flags.get('ask') !== 'no';
for (const name of ['root', 'ask']) flags.delete(name);

const terminal = asks ? openTerminal() : null;
if (terminal && positionals.length === 1)
  terminal.say('Enter takes what stands in brackets. Ctrl+C leaves, and nothing is written.');
try {
  console.log(await runGift({ root, command: positionals, flags, terminal }));
} catch (error) {
  const left = error instanceof Error && error.name === 'AbortError';
  console.error(left ? '\nNothing was written.' : error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  terminal?.close();
}
