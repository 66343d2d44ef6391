import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followFiles } from '../../../tools/data/follow-files.ts';

let save = (_path: string): void => {};
let pack = vi.fn<() => readonly string[]>();
const room = 'rooms/second-1-bare-4.json';
const showFault = vi.fn<(message: string) => void>();
const follow = vi.fn<(files: readonly string[], paths: ReadonlySet<string>) => void>();
const reload = vi.fn<() => void>();
const say = vi.fn<(message: string, isFault: boolean) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  pack = vi.fn<() => readonly string[]>().mockReturnValue([room]);
  const watcher = {
    add: () => {},
    on: (_: 'all', told: (event: string, path: string) => void) => {
      save = (path) => told('change', path);
    },
  };
  followFiles(
    { watcher, showFault, follow, reload, say },
    ['data'],
    (path) => path.endsWith('.json'),
    () => pack(),
  );
});
afterEach(() => vi.useRealTimers());

describe('the page of who works on the data', () => {
  it('takes in once what an editor saves in several steps, and stays as it is', () => {
    save('data/a.json');
    save('data/a.json');
    save('data/a.ts');
    vi.advanceTimersByTime(1000);
    expect(pack).toHaveBeenCalledTimes(1);
    expect(follow.mock.calls).toEqual([[[room], new Set(['data/a.json'])]]);
    expect(reload).not.toHaveBeenCalled();
  });

  it.each(['building.json', 'catalogue.json'])('loads again where %s has changed', (file) => {
    pack.mockReturnValue([room, file]);
    save('data/a.json');
    vi.advanceTimersByTime(1000);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(follow).not.toHaveBeenCalled();
  });

  it('stays where nothing has changed', () => {
    pack.mockReturnValue([]);
    save('data/a.json');
    vi.advanceTimersByTime(1000);
    expect(reload).not.toHaveBeenCalled();
    expect(follow).not.toHaveBeenCalled();
  });

  it('stays with a fault shown over it, and loads again when that is mended, be it by going back', () => {
    pack.mockImplementationOnce(() => {
      throw new Error('data/a.json:3 · date');
    });
    save('data/a.json');
    vi.advanceTimersByTime(1000);
    expect(reload).not.toHaveBeenCalled();
    expect(showFault).toHaveBeenCalledWith('data/a.json:3 · date');
    expect(say.mock.calls[0]?.[0]).toContain('stays as it was');
    pack.mockReturnValue([]);
    save('data/a.json');
    vi.advanceTimersByTime(1000);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
