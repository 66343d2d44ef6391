import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/curation/apply-edits.ts';
import { diffLines } from '../../src/curation/diff-lines.ts';
import { rewriteJson } from '../../src/curation/rewrite-json.ts';
import type { TourFile } from '../../src/curation/tour-file.ts';
import { anyEdit, anyStopFile } from './any-edit.ts';

const data = new URL('../../data/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, data), 'utf8');
const config = await resolveConfig(fileURLToPath(new URL('gifts/castro-rifle.json', data)));
const byPrettier = (text: string): Promise<string> => format(text, { ...config, parser: 'json' });

describe('files written by curating', () => {
  it('hold what they should, and keep the text of all that stays', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.constantFrom(0, 2, 4), (before, after, indent) => {
        const text = JSON.stringify(before, null, indent);
        expect(JSON.parse(rewriteJson(text, after))).toEqual(JSON.parse(JSON.stringify(after)));
        expect(rewriteJson(text, before)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('are formatted as prettier formats them, whatever is done to a tour', async () => {
    const tours = readdirSync(new URL('tours/', data)).filter((name) => name.endsWith('.json'));
    const text = read(`tours/${tours[0] as string}`);
    const tour = JSON.parse(text) as TourFile;
    const anyTourEdit = fc.oneof(
      anyEdit.map((edit) => ('tour' in edit ? { ...edit, tour: tour.id } : edit)),
      fc.tuple(anyStopFile, fc.constantFrom(...tour.stops), fc.nat(12)).map(([stop, { id }, at]) => ({
        kind: 'stop' as const,
        tour: tour.id,
        stop: { ...stop, id },
        at,
        ownSources: [],
      })),
      fc
        .tuple(fc.constantFrom(...tour.stops), fc.nat(12))
        .map(([{ id }, to]) => ({ kind: 'stopMoved' as const, tour: tour.id, stop: id, to })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyTourEdit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const after = applyEdits(`data/tours/${tour.id}.json`, tour, edits);
        const written = rewriteJson(after === null ? null : text, after);
        expect(JSON.parse(written)).toEqual(after);
        expect(await byPrettier(written)).toBe(written);
      }),
      { numRuns: 40 },
    );
  });

  it('differ by the lines that were changed and by no other', () => {
    const text = read('gifts/castro-rifle.json');
    const gift = JSON.parse(text) as { readonly title: Record<string, string> };
    const after = rewriteJson(text, { ...gift, title: { ...gift.title, en: 'A hunting rifle' } });
    expect(diffLines(text, after).filter(({ kind }) => kind === 'gone' || kind === 'new')).toEqual([
      { kind: 'gone', text: '    "en": "Rifle from Fidel Castro"' },
      { kind: 'new', text: '    "en": "A hunting rifle"' },
    ]);
  });

  it('move a stop with all its text', () => {
    const text = read('tours/american-cabinet.json');
    const tour = JSON.parse(text) as TourFile;
    const second = tour.stops[1] as TourFile['stops'][number];
    const path = `data/tours/${tour.id}.json`;
    const edit = { kind: 'stopMoved', tour: tour.id, stop: second.id, to: 0 } as const;
    const written = rewriteJson(text, applyEdits(path, tour, [edit]));
    const count = (kind: string): number =>
      diffLines(text, written).filter((line) => line.kind === kind).length;
    // As many lines as the shorter of the two has, gone from one place and new in the other.
    expect(count('gone')).toBe(count('new'));
    expect(written.length).toBe(text.length);
    const back = applyEdits(path, JSON.parse(written) as TourFile, [{ ...edit, to: 1 }]);
    expect(rewriteJson(written, back)).toBe(text);
  });
});

describe('a diff', () => {
  it('turns the one text into the other', () => {
    const anyLines = fc.array(fc.constantFrom('a', 'b', 'c', '  "d": 1,'), { maxLength: 12 });
    fc.assert(
      fc.property(anyLines, anyLines, (a, b) => {
        const lines = diffLines(a.join('\n'), b.join('\n'));
        const pick = (kind: 'gone' | 'new'): string[] =>
          lines.filter((line) => line.kind === kind).map(({ text }) => text);
        const count = (list: readonly string[], text: string): number =>
          list.filter((one) => one === text).length;
        for (const text of new Set([...a, ...b]))
          expect(count(pick('new'), text) - count(pick('gone'), text)).toBe(count(b, text) - count(a, text));
        expect(lines.length === 0).toBe(a.join('\n') === b.join('\n'));
      }),
    );
  });

  it('shows a file that is new or gone whole', () => {
    expect(diffLines(null, 'a\nb\n').map(({ kind }) => kind)).toEqual(['new', 'new']);
    expect(diffLines('a\n', null)).toEqual([{ kind: 'gone', text: 'a' }]);
  });
});
