import { describe, expect, it } from 'vitest';
import { chooseShellDetail } from '../../../../src/view/scene/rooms/choose-shell-detail.ts';

const rect = { minX: 0, minZ: 0, maxX: 10, maxZ: 10 };
const asleep = { depth: 2, isAwake: false, rect };

describe('detail of a shell', () => {
  it('is near for the room stood in, its neighbours and what is lit, however far', () => {
    for (const seen of [
      { ...asleep, depth: 0 },
      { ...asleep, depth: 1 },
      { ...asleep, isAwake: true },
    ])
      expect(chooseShellDetail(seen, -100, 5, 'far')).toBe('near');
  });

  it('is far for what sleeps two openings away, unless it is close by', () => {
    expect(chooseShellDetail(asleep, -30, 5, null)).toBe('far');
    expect(chooseShellDetail(asleep, -5, 5, null)).toBe('near');
    expect(chooseShellDetail({ ...asleep, depth: 7 }, 5, 60, 'near')).toBe('far');
  });

  it('does not flicker on a border', () => {
    const changes: string[] = [];
    let last: 'near' | 'far' = 'far';
    for (let step = 0; step < 400; step++) {
      const away = 17.5 + Math.sin(step) * 1.2;
      const next = chooseShellDetail(asleep, -away, 5, last);
      if (next !== last) changes.push(next);
      last = next;
    }
    expect(changes).toEqual([]);
    expect(chooseShellDetail(asleep, -15, 5, 'far')).toBe('near');
    expect(chooseShellDetail(asleep, -20, 5, 'near')).toBe('far');
  });
});
