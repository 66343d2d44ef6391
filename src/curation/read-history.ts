import type { CurationEdit } from './curation-edit.ts';
import type { History, HistoryEntry } from './history.ts';

const kinds: readonly CurationEdit['kind'][] = [
  'place',
  'cloth',
  'light',
  'label',
  'tour',
  'tourGone',
  'tourWords',
  'stop',
  'stopGone',
  'stopMoved',
];

/** Reads what was kept of a history; null where it is none, whatever was kept. */
export function readHistory(kept: unknown): History | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { entries, done } = kept as Partial<History>;
  if (!Array.isArray(entries) || typeof done !== 'number') return null;
  if (!Number.isInteger(done) || done < 0 || done > entries.length) return null;
  return entries.every(isEntry) ? { entries, done } : null;
}

function isEntry(kept: unknown): kept is HistoryEntry {
  const edits = (kept as Partial<HistoryEntry> | null)?.edits;
  return Array.isArray(edits) && edits.length > 0 && edits.every(isEdit);
}

function isEdit(kept: unknown): kept is CurationEdit {
  const edit = kept as CurationEdit | null;
  if (!edit || !kinds.includes(edit.kind)) return false;
  return typeof ('tour' in edit ? edit.tour : edit.gift) === 'string';
}
