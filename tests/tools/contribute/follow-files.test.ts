import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followFiles } from '../../../tools/data/follow-files.ts';

let save = (_path: string): void => {};
let pack = vi.fn<() => boolean>();
const showFault = vi.fn<(message: string) => void>();
const reload = vi.fn<() => void>();
const say = vi.fn<(message: string, isFault: boolean) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  pack = vi.fn<() => boolean>().mockReturnValue(true);
  const watcher = {
    add: () => {},
    on: (_: 'all', told: (event: string, path: string) => void) => {
      save = (path) => told('change', path);
    },
  };
  followFiles(
    { watcher, showFault, reload, say },
    ['data'],
    (path) => path.endsWith('.json'),
    () => pack(),
  );
});
afterEach(() => vi.useRealTimers());

describe('the page of who works on the data', () => {
  it('loads again once for what an editor saves in several steps', () => {
    save('data/a.json');
    save('data/a.json');
    save('data/a.ts');
    vi.advanceTimersByTime(1000);
    expect(pack).toHaveBeenCalledTimes(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('stays where nothing has changed', () => {
    pack.mockReturnValue(false);
    save('data/a.json');
    vi.advanceTimersByTime(1000);
    expect(reload).not.toHaveBeenCalled();
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
    pack.mockReturnValue(false);
    save('data/a.json');
    vi.advanceTimersByTime(1000);
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
