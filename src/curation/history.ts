import type { CurationEdit } from './curation-edit.ts';

/** What was done at once: one edit, or several that are undone together. */
export interface HistoryEntry {
  readonly edits: readonly CurationEdit[];
  /** The run of typing it belongs to: each keystroke takes the place of the one before. Null for what stands alone. */
  readonly run: string | null;
}

/** All that was done, in order. What stands after `done` was undone and can be done again. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  /** How many of the entries apply. */
  readonly done: number;
}

export const emptyHistory: History = { entries: [], done: 0 };

/** The edits that apply, in order. */
export function appliedEdits({ entries, done }: History): readonly CurationEdit[] {
  return entries.slice(0, done).flatMap(({ edits }) => edits);
}

/** All edits, those that were undone too. */
export function allEdits({ entries }: History): readonly CurationEdit[] {
  return entries.flatMap(({ edits }) => edits);
}

/**
 * Does one thing more; what had been undone is gone.
 *
 * @param edits what is done at once
 */
export function record(history: History, edits: readonly CurationEdit[], run: string | null = null): History {
  const before = history.entries.slice(0, history.done);
  const goesOn = run !== null && before.at(-1)?.run === run;
  const entries = [...(goesOn ? before.slice(0, -1) : before), { edits, run }];
  return { entries, done: entries.length };
}

export function undo(history: History): History {
  return history.done === 0 ? history : { ...history, done: history.done - 1 };
}

export function redo(history: History): History {
  return history.done === history.entries.length ? history : { ...history, done: history.done + 1 };
}

/** Takes back for good what was done to some files, as if it had never been done. @param isDropped by edit */
export function dropEdits(history: History, isDropped: (edit: CurationEdit) => boolean): History {
  const keep = (entries: readonly HistoryEntry[]): readonly HistoryEntry[] =>
    entries.flatMap((entry) => {
      const edits = entry.edits.filter((edit) => !isDropped(edit));
      return edits.length > 0 ? { ...entry, edits } : [];
    });
  return { entries: keep(history.entries), done: keep(history.entries.slice(0, history.done)).length };
}
