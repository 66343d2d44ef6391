import type { CurationEdit } from './curation-edit.ts';

/** An edit, and the run of typing it belongs to: each keystroke takes the place of the one before. */
export interface HistoryEntry {
  readonly edit: CurationEdit;
  /** Entries of one run are one thing to undo; null for what stands alone. */
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
  return entries.slice(0, done).map(({ edit }) => edit);
}

/** Does one thing more; what had been undone is gone. */
export function record(history: History, edit: CurationEdit, run: string | null = null): History {
  const before = history.entries.slice(0, history.done);
  const last = before.at(-1);
  const goesOn = run !== null && last?.run === run && last.edit.kind === edit.kind;
  // A stop that was put in by this very run stays where it was put in.
  const next =
    goesOn && edit.kind === 'stop' && last.edit.kind === 'stop' ? { ...edit, at: last.edit.at } : edit;
  const entries = [...(goesOn ? before.slice(0, -1) : before), { edit: next, run }];
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
  const done = history.entries.slice(0, history.done).filter(({ edit }) => !isDropped(edit)).length;
  return { entries: history.entries.filter(({ edit }) => !isDropped(edit)), done };
}
