import { describe, expect, it, vi } from 'vitest';
import { FetchQueue } from '../../../../src/delivery/fetch-queue.ts';
import { ArchetypeLibrary } from '../../../../src/view/scene/exhibits/archetype-library.ts';
import { levelCount } from '../../../../src/view/scene/exhibits/draw-list.ts';
import { measureLevel } from '../../../../src/view/scene/exhibits/geometry-store.ts';
import { wordsPerVertex, type PackedLevel } from '../../../../src/view/scene/exhibits/pack-level.ts';
import { ResidentLevels } from '../../../../src/view/scene/exhibits/resident-levels.ts';
import { UploadBudget } from '../../../../src/view/scene/upload-budget.ts';

/** Three levels of 80, 40 and 20 corners. */
const sizes = [80, 40, 20] as const;
const makeFile = (): PackedLevel[] =>
  sizes.map((count) => ({
    vertices: new Uint32Array(count * wordsPerVertex),
    index: new Uint32Array(count),
    glassFrom: count,
  }));
const bytesOf = (level: 0 | 1 | 2): number => measureLevel(makeFile()[level] as PackedLevel);
/** What the grey block takes. */
const blockCorners = levelCount * 24;

interface Setup {
  /** Corners that the buffers hold beside the grey block. */
  readonly corners?: number;
  readonly bytesPerFrame?: number;
  readonly shelfBytes?: number;
  /** Share of the buffers kept free. */
  readonly spare?: number;
}

function makeLibrary({ corners = 10_000, bytesPerFrame = 1e6, shelfBytes = 1e6, spare = 0 }: Setup = {}) {
  const levels = new ResidentLevels(
    blockCorners + corners,
    levelCount * 36 + corners,
    64 * levelCount,
    spare,
  );
  const time = { now: 0 };
  const queue = new FetchQueue({ onChange: () => {}, now: () => time.now });
  const fetched: string[] = [];
  const broken = new Set<string>();
  const library = new ArchetypeLibrary({
    capacity: 64,
    levels,
    queue,
    shelfBytes,
    levelsOf: () => sizes.length,
    load: async (name, level) => {
      fetched.push(`${name} ${level}`);
      if (broken.has(name)) throw new Error('500');
      return makeFile()[level] as PackedLevel;
    },
  });
  const budget = new UploadBudget(bytesPerFrame);
  /** One frame: wishes, then what the frame does with them, then time for files to come. */
  const frame = async (wishes: () => void = () => {}): Promise<void> => {
    time.now += 16;
    budget.begin();
    queue.begin();
    library.beginFrame();
    wishes();
    queue.pump();
    library.finish(budget);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  const frames = async (count: number, wishes?: () => void): Promise<void> => {
    for (let at = 0; at < count; at++) await frame(wishes);
  };
  const rows = new Map<string, number>();
  const rowOf = (name: string): number => {
    const row = rows.get(name) ?? library.take(name);
    rows.set(name, row);
    return row;
  };
  const has = (name: string): number[] =>
    [0, 1, 2].filter((level) => levels.has(rowOf(name) * levelCount + level));
  const seen = (name: string, level: number, size = 1) => library.wantSeen(rowOf(name), level, size);
  const ahead = (name: string, level: number, urgency = 2) => library.wantAhead(rowOf(name), level, urgency);
  return { library, levels, queue, budget, time, fetched, broken, frame, frames, rowOf, has, seen, ahead };
}

describe('library of shapes', () => {
  it('sends the level that is wanted and all coarser ones, no finer', async () => {
    const { frames, has, seen, library } = makeLibrary();
    await frames(4, () => seen('a', 1));
    expect(has('a')).toEqual([1, 2]);
    expect(library.isSending).toBe(false);
    await frames(2, () => seen('a', 0));
    expect(has('a')).toEqual([0, 1, 2]);
  });

  it('fetches each level once, however long it is wanted, and none that is not', async () => {
    const { frames, seen, fetched } = makeLibrary();
    await frames(30, () => seen('a', 1));
    expect(fetched).toEqual(['a 2', 'a 1']);
    await frames(30, () => seen('a', 0));
    expect(fetched).toEqual(['a 2', 'a 1', 'a 0']);
  });

  it('fetches what is largest in the picture first, then the room, then by doors', async () => {
    const { frame, seen, ahead, fetched, queue } = makeLibrary();
    const wishes: [string, () => void][] = [
      ['two doors', () => ahead('two doors', 2, 1.3)],
      ['small', () => seen('small', 2, 0.02)],
      ['one door', () => ahead('one door', 2, 2.7)],
      ['large', () => seen('large', 0, 3)],
      ['here', () => ahead('here', 1, 3)],
    ];
    // One at a time tells the order.
    for (let at = 0; at < 5; at++)
      queue.open(`other ${at}`, {
        load: () => new Promise(() => {}),
        onArrival: () => {},
        onGivenUp: () => {},
      });
    const wish = (): void => wishes.forEach(([, say]) => say());
    await frame(wish);
    await frame(wish);
    expect(fetched).toEqual([
      // Something of everything, then the finer levels of what is large in the picture.
      'large 2',
      'small 2',
      'here 2',
      'one door 2',
      'two doors 2',
      'large 1',
      'large 0',
      'here 1',
    ]);
  });

  it('keeps every frame to its budget, and sends all in the end: coarse levels of all before fine ones', async () => {
    const bytesPerFrame = 1000;
    const { frame, frames, seen, has, budget, library } = makeLibrary({ bytesPerFrame });
    const names = ['a', 'b', 'c', 'd', 'e'];
    const wish = (): void => names.forEach((name) => seen(name, 0));
    await frames(2, wish);
    const held: number[][] = [];
    for (let at = 0; at < 100 && names.some((name) => has(name).length < 3); at++) {
      await frame(wish);
      held.push(names.map((name) => has(name).length));
    }
    expect(names.map(has)).toEqual(names.map(() => [0, 1, 2]));
    expect(budget.most).toBeLessThanOrEqual(bytesPerFrame);
    const total = names.length * (bytesOf(0) + bytesOf(1) + bytesOf(2));
    expect(held.length).toBeLessThanOrEqual(Math.ceil(total / bytesPerFrame) + 1);
    // Nobody has a finer level before everybody has the coarser one.
    for (const counts of held) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    await frame(wish);
    expect(library.isSending).toBe(false);
  });

  it('sends nothing, fetches nothing and moves nothing once all is there', async () => {
    const { frames, seen, ahead, budget, levels, queue, fetched, library } = makeLibrary();
    const wish = (): void => {
      for (let at = 0; at < 10; at++) seen(`m${at}`, at % 3);
      for (let at = 10; at < 20; at++) ahead(`m${at}`, 2);
    };
    await frames(12, wish);
    const before = { version: levels.version, used: levels.bytesUsed, fetched: fetched.length };
    for (let at = 0; at < 20; at++) {
      await frames(1, wish);
      budget.begin();
      expect(budget.last).toBe(0);
    }
    expect({ version: levels.version, used: levels.bytesUsed, fetched: fetched.length }).toEqual(before);
    expect(fetched).toHaveLength(new Set(fetched).size);
    expect([queue.underWay, queue.waiting, library.isSending]).toEqual([0, 0, false]);
  });

  it('sends a level that is larger than the budget in several frames and draws it when all of it is there', async () => {
    const { frame, frames, seen, has } = makeLibrary({ bytesPerFrame: bytesOf(2) / 4 });
    await frame(() => seen('a', 2));
    for (let slice = 1; slice < 4; slice++) {
      await frame(() => seen('a', 2));
      expect(has('a')).toEqual([]);
    }
    await frames(2, () => seen('a', 2));
    expect(has('a')).toEqual([2]);
  });

  it('drives out near levels before far ones, and what was near longest ago first', async () => {
    // Room for two shapes in full.
    const { frames, seen, ahead, has, levels } = makeLibrary({ corners: 280 });
    await frames(6, () => seen('old', 0));
    await frames(6, () => seen('recent', 0));
    expect([has('old'), has('recent')]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    await frames(6, () => {
      levels.beginSurvey();
      seen('new', 1);
      // Two doors away: its far level stays.
      ahead('old', 2);
      ahead('recent', 2);
    });
    expect(has('new')).toEqual([1, 2]);
    expect(has('old')).toEqual([1, 2]);
    expect(has('recent')).toEqual([0, 1, 2]);
    await frames(6, () => {
      levels.beginSurvey();
      seen('new', 0);
      ahead('old', 2);
      ahead('recent', 2);
    });
    expect(has('new')).toEqual([0, 1, 2]);
    expect([has('old').includes(2), has('recent').includes(2)]).toEqual([true, true]);
  });

  it('drives out nothing that is in the picture, and stands still then', async () => {
    const { frames, frame, seen, has, levels, library, fetched } = makeLibrary({ corners: 280 });
    const wish = (): void => ['a', 'b', 'c'].forEach((name) => seen(name, 0));
    await frames(20, wish);
    // All coarse levels have found room before the fine ones fought for it.
    for (const name of ['a', 'b', 'c']) expect(has(name)).toEqual(expect.arrayContaining([1, 2]));
    expect(levels.evicted).toBe(0);
    expect(library.isSending).toBe(false);
    const requests = fetched.length;
    await frames(20, wish);
    expect(fetched).toHaveLength(requests);
    // When one leaves the picture, who waited takes its place.
    await frames(4, () => {
      levels.beginSurvey();
      seen('b', 0);
      seen('c', 0);
    });
    await frame();
    expect([has('b'), has('c')]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('keeps some room free while anything may go, and uses it when nothing may', async () => {
    const corners = 280;
    const { frames, seen, has, levels } = makeLibrary({ corners, spare: 0.2 });
    await frames(6, () => seen('a', 0));
    await frames(6, () => seen('b', 0));
    const whole = levels.bytes;
    expect(levels.bytesUsed).toBeLessThanOrEqual(0.8 * whole);
    expect(has('b')).toEqual([0, 1, 2]);
    await frames(10, () => ['a', 'b'].forEach((name) => seen(name, 0)));
    expect([has('a'), has('b')]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(levels.bytesUsed).toBeGreaterThan(0.8 * whole);
  });

  it('what is only near by drives out nothing that is near as well', async () => {
    const { frames, ahead, has, levels } = makeLibrary({ corners: 60 });
    await frames(10, () => {
      levels.beginSurvey();
      for (const name of ['a', 'b', 'c', 'd']) ahead(name, 2);
    });
    expect(['a', 'b', 'c', 'd'].filter((name) => has(name).includes(2))).toHaveLength(3);
    expect(levels.evicted).toBe(0);
  });

  it('fetches again what has been driven out and dropped', async () => {
    const { frames, seen, has, fetched } = makeLibrary({ corners: 140, shelfBytes: 0 });
    await frames(6, () => seen('a', 0));
    await frames(6, () => seen('b', 0));
    expect(has('a')).toEqual([]);
    await frames(6, () => seen('a', 0));
    expect(has('a')).toEqual([0, 1, 2]);
    const whole = (name: string): string[] => [`${name} 2`, `${name} 1`, `${name} 0`];
    expect(fetched).toEqual([...whole('a'), ...whole('b'), ...whole('a')]);
  });

  it('keeps levels for later within a budget', async () => {
    const { frames, ahead, library, levels } = makeLibrary({ shelfBytes: 2 * bytesOf(0), bytesPerFrame: 1 });
    for (let at = 0; at < 10; at++)
      await frames(3, () => {
        levels.beginSurvey();
        ahead(`m${at}`, 2);
      });
    expect(library.bytesKept).toBeLessThanOrEqual(2 * bytesOf(0));
    expect(library.bytesKept).toBeGreaterThan(0);
  });

  it('leaves the grey block for what cannot be had, and asks again when somebody comes back', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { frame, seen, has, broken, time, library, levels, fetched, rowOf } = makeLibrary();
    broken.add('a');
    for (let at = 0; at < 40; at++) {
      time.now += 900;
      await frame(() => seen('a', 0));
    }
    expect(fetched).toHaveLength(4);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(levels.bucketOf(rowOf('a'), 0)).toBe(-1);
    expect(levels.bucketOf(0, 0)).toBe(0);
    broken.clear();
    library.comeBack(rowOf('a'));
    for (let at = 0; at < 5; at++) await frame(() => seen('a', 0));
    expect(has('a')).toEqual([0, 1, 2]);
    warn.mockRestore();
  });

  it('gives the row that nobody has used for longest to a shape that finds none, and the grey block while all are in use', async () => {
    const { library, levels, fetched, frames, seen, rowOf, has } = makeLibrary();
    const names = Array.from({ length: 63 }, (_, at) => `shape ${at}`);
    const taken = names.map(rowOf);
    expect(new Set(taken).size).toBe(63);
    expect(taken).not.toContain(0);
    await frames(4, () => {
      seen('shape 5', 0);
      seen('shape 6', 0);
    });
    expect(has('shape 5')).toEqual([0, 1, 2]);
    expect(library.take('one too many')).toBe(0);

    const { chances } = library;
    library.giveBack(taken[6]!);
    library.giveBack(taken[5]!);
    expect(library.chances).toBeGreaterThan(chances);
    // Taken again before anybody else wants the row, a shape is still there.
    expect(library.take('shape 6')).toBe(taken[6]);
    expect(has('shape 6')).toEqual([0, 1, 2]);
    const row = library.take('one too many');
    expect(row).toBe(taken[5]);
    expect(levels.bucketOf(row, 0)).toBe(-1);
    await frames(4, () => library.wantSeen(row, 0, 1));
    expect(fetched).toContain('one too many 0');
    expect(levels.bucketOf(row, 0)).toBe(row * levelCount);
    expect(library.take('shape 5')).toBe(0);
  });

  it('keeps nothing of what came for a shape whose row is another’s now', async () => {
    const { library, levels, frame, frames, rowOf } = makeLibrary();
    const names = Array.from({ length: 63 }, (_, at) => `shape ${at}`);
    names.map(rowOf);
    const row = rowOf('shape 0');
    // It has come and lies ready when its row is given away.
    await frame(() => library.wantSeen(row, 0, 1));
    library.giveBack(row);
    expect(library.take('another')).toBe(row);
    await frames(3);
    expect(levels.bucketOf(row, 0)).toBe(-1);
    expect(library.bytesKept).toBe(0);
  });

  it('minds when a row is given back once too often', () => {
    const { library } = makeLibrary();
    const row = library.take('a');
    library.take('a');
    library.giveBack(row);
    library.giveBack(row);
    expect(() => library.giveBack(row)).toThrow(/once too often/);
    expect(() => library.giveBack(0)).not.toThrow();
  });
});
