import type { ExportFacts } from '../export-facts.ts';
import { citeDataset, describeDataset } from './describe-dataset.ts';

/**
 * What the download says of itself.
 *
 * @param database name of the file of the database
 */
export function writeReadme(facts: ExportFacts, database: string): string {
  const { title, abstract, version, date } = describeDataset(facts.siteFacts);
  return `# ${title}

Version ${version}${date === null ? '' : `, data of ${date}`}. ${facts.gifts.length} gifts, ${facts.sources.size} sources.

${abstract}

| file | holds |
| --- | --- |
| \`*.csv\` | tables (RFC 4180, UTF-8 with a byte order mark) |
| \`${database}\` | the same tables as an SQLite database, with foreign keys |
| \`gifts.json\`, \`gifts.schema.json\` | everything in one file, and its JSON Schema |
| \`datapackage.json\` | a Data Package 2.0: every column, sizes and hashes of the tables |
| \`DICTIONARY.md\`, \`dictionary.csv\` | every table and every column: type, unit, meaning, allowed values, how often it is empty |
| \`figures/*.csv\` | the numbers behind the plots of the page for researchers, with the gifts behind each |
${
  facts.site === null ? '' : '| `linked-art/` | every gift as Linked Art 1.0 |\n'
}| \`CITATION.cff\` | how to cite, for programs |
| \`LICENSE.txt\` | Creative Commons Attribution 4.0 |
| \`SHA256SUMS\` | hashes of all other files: \`sha256sum -c SHA256SUMS\` |

## What to know before counting

- These are the gifts that public accounts describe, not those that the exhibition holds: what is told of depends on who travelled
  and wrote. Shares of them say nothing of shares of the whole.
- An empty cell means that no source read says.
- Every fact is a row of \`claims\`, in our own words, with its source. Confidence is of a record as a whole.
- \`whereabouts\` and \`giver_rank\` are graded by hand, each with its reason.
- Rooms and models are a reconstruction.
- In the CSV files an apostrophe stands before a text that a spreadsheet would take for a formula; the database and the JSON are
  without it.

## Cite

${citeDataset(facts.siteFacts)}
`;
}
