import { describe, expect, it } from 'vitest';
import { rememberFetches } from '../../src/delivery/remember-fetches.ts';

describe('files that are remembered', () => {
  it('are fetched once, also while they are on their way', async () => {
    const asked: number[] = [];
    const fetchIt = rememberFetches(3, async (key: number) => {
      asked.push(key);
      return `file ${key}`;
    });
    const first = fetchIt(1);
    expect(fetchIt(1)).toBe(first);
    await expect(first).resolves.toBe('file 1');
    await fetchIt(1);
    expect(asked).toEqual([1]);
  });

  it('are asked for again after a failure', async () => {
    let attempts = 0;
    const fetchIt = rememberFetches(3, async () => {
      attempts++;
      if (attempts === 1) throw new Error('lost');
      return attempts;
    });
    await expect(fetchIt('a')).rejects.toThrow('lost');
    await expect(fetchIt('a')).resolves.toBe(2);
    await expect(fetchIt('a')).resolves.toBe(2);
  });

  it('are no more than wanted: the first goes first', async () => {
    const asked: string[] = [];
    const fetchIt = rememberFetches(2, async (key: string) => asked.push(key));
    for (const key of ['a', 'b', 'c', 'b', 'c', 'a', 'c']) await fetchIt(key);
    expect(asked).toEqual(['a', 'b', 'c', 'a']);
  });
});
