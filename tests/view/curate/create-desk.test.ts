import { describe, expect, it } from 'vitest';
import type { CurationEdit } from '../../../src/curation/curation-edit.ts';
import { createDesk, type Desk } from '../../../src/view/curate/create-desk.ts';
import { createDeskKeeper } from '../../../src/view/curate/desk-keeper.ts';
import { readGiftDrafts } from '../../../src/view/curate/read-drafts.ts';
import { MemoryServer } from './memory-server.ts';

const bowl = 'data/gifts/bowl.json';
const bowlText = `{\n  "id": "bowl",\n  "title": { "en": "Bowl" },\n  "description": { "en": "A bowl." }\n}\n`;
const place = 'data/curation/bowl.json';
const move = (to: string | null): CurationEdit => ({ kind: 'place', gift: 'bowl', place: to });
const name = (text: string): CurationEdit => ({
  kind: 'label',
  gift: 'bowl',
  field: 'title',
  language: 'en',
  text,
});

/** What a browser keeps, and how to refuse to. */
class Shelf {
  readonly kept: Map<string, string>;
  constructor(kept: Iterable<readonly [string, string]> = []) {
    this.kept = new Map(kept);
  }
  copy(): Shelf {
    return new Shelf(this.kept);
  }
  isFull = false;
  readonly getItem = (key: string): string | null => this.kept.get(key) ?? null;
  readonly setItem = (key: string, value: string): void => {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.kept.set(key, value);
  };
  readonly removeItem = (key: string): void => void this.kept.delete(key);
}

const openUnheld = (server: MemoryServer, shelf = new Shelf()): Desk =>
  createDesk({ server, keeper: createDeskKeeper('here', shelf), nameOf: (gift) => gift });
const open = (server: MemoryServer, shelf = new Shelf()): Desk => {
  const desk = openUnheld(server, shelf);
  desk.setHold('here');
  return desk;
};
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 8; turn++) await Promise.resolve();
};
const saved = (server: MemoryServer): Record<string, unknown> =>
  Object.fromEntries([...server.files].map(([path, text]) => [path, JSON.parse(text) as unknown]));

describe('the desk of a curator', () => {
  it('saves what was done, and has nothing to save then', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const desk = open(server);
    desk.edit(move('room-1.case.3'));
    desk.edit(name('A blue bowl'));
    await desk.save();
    expect(saved(server)).toMatchObject({
      [place]: { gift: 'bowl', place: 'room-1.case.3', cloth: null },
      [bowl]: { title: { en: 'A blue bowl' } },
    });
    expect(server.files.get(bowl)).toBe(bowlText.replace('"Bowl"', '"A blue bowl"'));
    expect(desk.changes()).toEqual([]);
    expect(desk.store.getState().told).toBe('Saved: 2 files.');
  });

  it('can undo what was saved: that is a change to be saved again, and the files are as they were', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const desk = open(server);
    desk.edit(move('room-1.case.3'));
    desk.edit(name('A blue bowl'));
    await desk.save();
    desk.undo();
    desk.undo();
    expect(desk.changes().map(({ path, after }) => [path, after])).toEqual([
      [place, null],
      [bowl, bowlText],
    ]);
    await desk.save();
    expect(server.files).toEqual(new Map([[bowl, bowlText]]));
  });

  it('loses nothing when the tab dies, at whatever moment', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const shelf = new Shelf();
    const desk = open(server, shelf);
    const edits = [move('room-1.case.3'), name('A'), name('A b'), move(null), name('A bowl')];
    for (const [at, edit] of edits.entries()) {
      desk.edit(edit);
      // The tab dies here: nothing has been waited for.
      const next = open(server, shelf.copy());
      expect(next.store.getState().left?.history.entries).toHaveLength(at + 1);
    }
    await settle();
    desk.undo();
    const next = open(server, shelf);
    expect(next.store.getState().history.entries).toHaveLength(0);
    await next.goOn();
    expect(next.store.getState().history).toEqual(desk.store.getState().history);
    expect(next.changes()).toEqual(desk.changes());
    next.redo();
    await next.save();
    expect(server.files.get(bowl)).toBe(bowlText.replace('"Bowl"', '"A bowl"'));
    expect(open(server, shelf).store.getState().left).toBeNull();
  });

  it('asks what is to become of what was left, and touches none of it meanwhile', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const shelf = new Shelf();
    open(server, shelf).edit(name('A blue bowl'));
    await settle();
    const desk = open(server, shelf);
    const kept = new Map(shelf.kept);
    await desk.read(bowl);
    desk.edit(name('Something else'));
    desk.undo();
    expect(desk.changes()).toEqual([]);
    expect(shelf.kept).toEqual(kept);
    desk.dropLeft();
    expect(shelf.kept.size).toBe(0);
    desk.edit(name('Something else'));
    expect(desk.changes()).toHaveLength(1);
  });

  it('does and keeps nothing while another tab has it, and goes on then with what that tab left', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const shelf = new Shelf();
    const other = open(server, shelf);
    other.edit(name('A blue bowl'));
    await settle();
    const kept = new Map(shelf.kept);
    const desk = openUnheld(server, shelf);
    for (const hold of [null, 'elsewhere'] as const) {
      if (hold) desk.setHold(hold);
      desk.edit(name('Something else'));
      await desk.save();
      desk.undo();
      expect(desk.store.getState()).toMatchObject({ left: null, history: { entries: [] } });
      expect(desk.store.getState().told).toContain('another tab');
      expect(shelf.kept).toEqual(kept);
    }
    // The other tab loses it, in the middle of a word.
    other.edit(name('A green bowl'), 'run');
    other.setHold('elsewhere');
    other.edit(name('A green bowl of jade'), 'run');
    desk.setHold('here');
    await desk.goOn();
    await desk.save();
    expect(saved(server)[bowl]).toMatchObject({ title: { en: 'A green bowl' } });
  });

  it('puts what was left on top of what others did meanwhile', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const shelf = new Shelf();
    const first = open(server, shelf);
    first.edit(name('A blue bowl'));
    await settle();
    server.files.set(bowl, bowlText.replace('A bowl.', 'A bowl of jade.'));
    const desk = open(server, shelf);
    await desk.goOn();
    expect(desk.store.getState().told).toContain(bowl);
    await desk.save();
    expect(saved(server)[bowl]).toMatchObject({
      title: { en: 'A blue bowl' },
      description: { en: 'A bowl of jade.' },
    });
  });

  it('saves nothing over what somebody else has changed, and then either lets go or stands on it', async () => {
    const conflict = async (): Promise<{ server: MemoryServer; desk: Desk }> => {
      const server = new MemoryServer({ [bowl]: bowlText });
      const desk = open(server);
      desk.edit(name('A blue bowl'));
      desk.edit(move('room-1.case.3'));
      await settle();
      server.files.set(bowl, bowlText.replace('A bowl.', 'A bowl of jade.'));
      await desk.save();
      expect(desk.store.getState().changed).toEqual([bowl]);
      expect(server.files.has(place)).toBe(false);
      return { server, desk };
    };
    const kept = await conflict();
    await kept.desk.rebase([bowl]);
    await kept.desk.save();
    expect(saved(kept.server)[bowl]).toMatchObject({
      title: { en: 'A blue bowl' },
      description: { en: 'A bowl of jade.' },
    });
    const dropped = await conflict();
    await dropped.desk.drop([bowl]);
    await dropped.desk.save();
    expect(saved(dropped.server)).toMatchObject({
      [bowl]: { title: { en: 'Bowl' }, description: { en: 'A bowl of jade.' } },
      [place]: { place: 'room-1.case.3' },
    });
  });

  it('tells what is wrong, and keeps all that was done', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const desk = open(server);
    desk.edit(name(''));
    server.faults = [
      { path: bowl, line: 3, field: 'title.en', found: '""', expected: 'a text', mend: 'Write one.' },
    ];
    await desk.save();
    expect(desk.store.getState()).toMatchObject({ faults: server.faults, isSaving: false });
    expect(server.files.get(bowl)).toBe(bowlText);
    expect(desk.changes()).toHaveLength(1);
  });

  it('keeps what is done while it is being saved', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const desk = open(server);
    desk.edit(name('A blue bowl'));
    await settle();
    server.onSave = () => desk.edit(name('A green bowl'));
    await desk.save();
    expect(saved(server)[bowl]).toMatchObject({ title: { en: 'A blue bowl' } });
    expect(desk.changes().map(({ after }) => JSON.parse(after ?? '') as unknown)).toMatchObject([
      { title: { en: 'A green bowl' } },
    ]);
  });

  it('says so where the server does not answer, and where the browser keeps nothing', async () => {
    const server = new MemoryServer({ [bowl]: bowlText });
    const shelf = new Shelf();
    const desk = open(server, shelf);
    desk.edit(name('A blue bowl'));
    await settle();
    server.onSave = () => {
      server.onSave = () => {};
      throw new Error('Nobody answers.');
    };
    await desk.save();
    expect(desk.store.getState()).toMatchObject({ told: 'Nobody answers.', isSaving: false, isKept: true });
    shelf.isFull = true;
    desk.edit(move('room-1.case.3'));
    expect(desk.store.getState().isKept).toBe(false);
    await desk.save();
    expect(saved(server)).toMatchObject({ [place]: { place: 'room-1.case.3' } });
  });

  it('tells the house of every gift something was done to, also once it is undone', async () => {
    const server = new MemoryServer({
      [bowl]: bowlText,
      [place]: '{ "gift": "bowl", "place": "room-1.case.1", "cloth": "red", "light": null }',
    });
    const desk = open(server);
    desk.edit({ kind: 'light', gift: 'bowl', light: 'dim' });
    await settle();
    const drafts = (): unknown => readGiftDrafts(desk.store.getState()).get('bowl');
    expect(drafts()).toEqual({ curation: { place: 'room-1.case.1', cloth: 'red', light: 'dim' } });
    desk.undo();
    expect(drafts()).toEqual({ curation: { place: 'room-1.case.1', cloth: 'red' } });
    desk.edit(name('A blue bowl'));
    await settle();
    expect(drafts()).toMatchObject({ title: { en: 'A blue bowl' } });
  });
});
