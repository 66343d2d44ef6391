import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listEmbedFiles } from './list-embed-files.ts';

/*
 * npm run embed   writes anew what is made from the table of words (src/embed/vocabulary/vocabulary.ts): the checks of
 *                 messages and the page of reference. All of it is committed.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
for (const { path, text } of await listEmbedFiles()) {
  writeFileSync(`${root}${path}`, text);
  console.log(`${path}: ${text.length} characters`);
}
