import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { formatChecksOfAnswers, formatChecksOfCalls } from './format-checks.ts';
import { formatReference } from './format-reference.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface EmbedFile {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every file that is written from the table of words (`src/embed/vocabulary/vocabulary.ts`), as it has to stand. */
export async function listEmbedFiles(): Promise<readonly EmbedFile[]> {
  const files: readonly EmbedFile[] = [
    { path: 'src/embed/protocol/checks-of-calls.ts', text: formatChecksOfCalls() },
    { path: 'src/embed/protocol/checks-of-answers.ts', text: formatChecksOfAnswers() },
    { path: 'docs/embed-reference.md', text: formatReference() },
  ];
  const options = await resolveConfig(`${root}package.json`);
  return Promise.all(
    files.map(async ({ path, text }) => ({ path, text: await format(text, { ...options, filepath: path }) })),
  );
}
