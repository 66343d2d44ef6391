import { decodeText } from './decode-text.ts';
import { flattenValue } from './flatten-value.ts';
import type { ImportNote, RecordTable } from './record-table.ts';

/** The content of a file of JSON, or of JSON Lines; a sentence where it is neither. */
export function parseJson(bytes: Uint8Array): { readonly content: unknown } | { readonly fault: string } {
  const { text } = decodeText(bytes);
  try {
    return { content: JSON.parse(text) as unknown };
  } catch (error) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    if (lines.length > 1)
      try {
        return { content: lines.map((line) => JSON.parse(line) as unknown) };
      } catch {
        // It is no JSON Lines either: what is wrong with it as one text is told.
      }
    const reason =
      error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').slice(0, 160) : String(error);
    return { fault: `The file is not JSON (${reason}), so nothing in it was read.` };
  }
}

/** The longest list of records in a file: the file itself, or what it holds under some name. */
export function findRecords(content: unknown): readonly unknown[] {
  const isRecord = (value: unknown): boolean =>
    value !== null && typeof value === 'object' && !Array.isArray(value);
  if (Array.isArray(content)) return content.filter(isRecord);
  if (!isRecord(content)) return [];
  const lists = Object.values(content as object).filter(
    (value): value is unknown[] => Array.isArray(value) && value.some(isRecord),
  );
  const longest = lists.sort((a, b) => b.length - a.length)[0];
  // A single record has short lists of its own.
  return longest && (longest.length > 1 || !('title' in (content as object)))
    ? longest.filter(isRecord)
    : [content];
}

/** Records of a JSON file, each flattened to columns. */
export function readJsonRecords(file: string, content: unknown): RecordTable {
  const records = findRecords(content).map((record, at) => ({
    file,
    row: at + 1,
    values: flattenValue(record),
  }));
  const notes: ImportNote[] =
    records.length === 0 ? [{ file, row: null, says: 'There is no list of records in it.' }] : [];
  const columns = [...new Set(records.flatMap(({ values }) => Object.keys(values)))];
  return { files: [file], kind: 'json', columns, records, notes };
}
