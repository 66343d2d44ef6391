import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/curation/apply-edits.ts';
import { pathOfEdit, type CurationEdit } from '../../src/curation/curation-edit.ts';
import {
  allEdits,
  appliedEdits,
  dropEdits,
  emptyHistory,
  record,
  redo,
  undo,
  type History,
} from '../../src/curation/history.ts';
import { readHistory } from '../../src/curation/read-history.ts';
import { anyEdit } from './any-edit.ts';

/** A file there is before anything is done, so that labels have something to change. */
const bowl = { id: 'bowl', title: { en: 'Bowl' }, description: { en: 'A bowl.' }, accession: 3 };

/** What all files hold. */
function read(history: History): Record<string, unknown> {
  const edits = appliedEdits(history);
  const paths = [...new Set(allEdits(history).map(pathOfEdit))].sort();
  return Object.fromEntries(
    paths.map((path) => [path, applyEdits(path, path === 'data/gifts/bowl.json' ? bowl : null, edits)]),
  );
}

/** What is done at a desk: edits, in runs of typing or alone, and steps back and forth. */
const anyDeed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.array(anyEdit, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(null, 'run-1', 'run-2'),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);
const anyHistory = fc.array(anyDeed, { maxLength: 30 }).map((deeds) =>
  deeds.reduce<History>((history, deed) => {
    if (deed === 'undo') return undo(history);
    return deed === 'redo' ? redo(history) : record(history, ...deed);
  }, emptyHistory),
);

describe('the history of curating', () => {
  it('gives the former state back when anything is undone, and the later one when it is done again', () => {
    fc.assert(
      fc.property(anyHistory, anyEdit, (before, edit) => {
        const after = record(before, [edit]);
        // The edits that could have been done again are gone: nothing can be read of files only they named.
        const former = read({ ...after, done: after.done - 1 });
        expect(read(undo(after))).toEqual(former);
        for (const [path, file] of Object.entries(read(before)))
          if (path in former) expect(former[path]).toEqual(file);
        expect(redo(undo(after))).toEqual(after);
      }),
    );
  });

  it('can be undone to the beginning and done again to the end', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const states: unknown[] = [];
        let now: History = { ...history, done: history.entries.length };
        const end = read(now);
        while (now.done > 0) {
          states.push(read(now));
          now = undo(now);
        }
        expect(appliedEdits(now)).toEqual([]);
        expect(undo(now)).toBe(now);
        for (const state of states.toReversed()) {
          now = redo(now);
          expect(read(now)).toEqual(state);
        }
        expect(read(now)).toEqual(end);
        expect(redo(now)).toBe(now);
      }),
    );
  });

  it('survives being kept as text', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const kept = readHistory(JSON.parse(JSON.stringify(history)));
        expect(kept).toEqual(JSON.parse(JSON.stringify(history)));
        expect(read(kept as History)).toEqual(read(history));
      }),
    );
  });

  it('refuses what is none', () => {
    for (const kept of [
      null,
      7,
      {},
      { entries: [], done: 1 },
      { entries: [{ edits: [{ kind: 'dance', gift: 'bowl' }] }], done: 0 },
      { entries: [{ edits: [{ kind: 'place' }] }], done: 1 },
      { entries: [{ edits: [] }], done: 1 },
      { entries: [null], done: 0 },
    ])
      expect(readHistory(kept)).toBeNull();
  });

  it('takes a run of typing for one thing', () => {
    const type = (history: History, text: string, run: string): History =>
      record(history, [{ kind: 'label', gift: 'bowl', field: 'title', language: 'en', text }], run);
    const typed = type(type(type(emptyHistory, 'A', '1'), 'A b', '1'), 'A bo', '1');
    expect(typed.entries).toHaveLength(1);
    expect(read(typed)['data/gifts/bowl.json']).toMatchObject({ title: { en: 'A bo' } });
    const twice = type(typed, 'Another', '2');
    expect(read(undo(twice))['data/gifts/bowl.json']).toMatchObject({ title: { en: 'A bo' } });
  });

  it('forgets what was done to a file, and nothing else', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const isBowl = (edit: CurationEdit): boolean => pathOfEdit(edit) === 'data/curation/bowl.json';
        const left = dropEdits(history, isBowl);
        expect(allEdits(left).some(isBowl)).toBe(false);
        const { 'data/curation/bowl.json': _bowl, ...others } = read(history);
        void _bowl;
        expect(read(left)).toEqual(others);
      }),
    );
  });

  it('says of each thing how it is to be: doing all of it twice is doing it once', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        for (const edit of edits) {
          const path = pathOfEdit(edit);
          const once = applyEdits(path, applyEdits(path, null, edits), [edit]);
          expect(applyEdits(path, once, [edit])).toEqual(once);
        }
      }),
    );
  });
});
