import { measureEdits } from './edit-distance.ts';
import { readShard } from './read-shard.ts';
import { findShards, type SearchTable } from './search-table.ts';
import type { ShardReader } from './shard-reader.ts';

/** Letters a word must have for one error to be forgiven, and for two. */
const lettersForOne = 4;
const lettersForTwo = 8;
/** Either so many letters at the beginning or so many at the end are taken to be right. */
const lettersRight = 2;
/** Other words tried for one. */
const mostCorrections = 3;

interface Candidate {
  readonly text: string;
  readonly edits: number;
  readonly isWhole: boolean;
  /** How often it is found, as a power of two. */
  readonly frequency: number;
}

/**
 * What somebody may have meant by a word: the nearest terms, or beginnings of terms where more was still to be typed;
 * of equally near ones the more frequent. Empty for words too short, and for those with digits: a year is no typing error.
 */
export async function findCorrections(
  word: string,
  table: SearchTable,
  reader: ShardReader,
): Promise<readonly string[]> {
  const most = word.length >= lettersForTwo ? 2 : word.length >= lettersForOne ? 1 : 0;
  if (most === 0 || /\p{N}/u.test(word)) return [];
  const beginning = word.slice(0, lettersRight);
  const ending = backwards(word).slice(0, lettersRight);
  const ranges = [findShards(table, 'words', beginning), findShards(table, 'endings', ending)] as const;
  if (!reader.pay(ranges, false)) return [];
  const [words, endings] = await Promise.all([reader.read(ranges[0]), reader.read(ranges[1])]);
  const candidates = new Map<string, Candidate>();
  const consider = (term: string, frequency: number): void => {
    const edits = measureEdits(word, term, most);
    // What begins with the word was found without being corrected.
    if (!edits || term.startsWith(word)) return;
    const isWhole = edits.whole <= edits.beginning;
    const text = isWhole ? term : term.slice(0, edits.length);
    const known = candidates.get(text);
    if (known && (known.isWhole || known.frequency >= frequency)) return;
    candidates.set(text, { text, edits: edits.beginning, isWhole, frequency });
  };
  for (const shard of words) readShard(shard, beginning, (term, content) => consider(term, content.read()));
  for (const shard of endings) {
    readShard(shard, ending, (term, content) => consider(backwards(term), content.read()));
  }
  const ranked = [...candidates.values()].sort(compare);
  const [nearest] = ranked;
  return ranked
    .filter(({ edits, isWhole }) => edits === nearest?.edits && isWhole === nearest.isWhole)
    .slice(0, mostCorrections)
    .map(({ text }) => text);
}

function compare(a: Candidate, b: Candidate): number {
  return (
    a.edits - b.edits ||
    Number(b.isWhole) - Number(a.isWhole) ||
    b.frequency - a.frequency ||
    (a.text < b.text ? -1 : 1)
  );
}

/** A term read from its end, by code units, as the index of endings has it. */
export function backwards(term: string): string {
  let reversed = '';
  for (let at = term.length - 1; at >= 0; at--) reversed += term.charAt(at);
  return reversed;
}
