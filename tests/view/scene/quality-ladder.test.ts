import { describe, expect, it } from 'vitest';
import { firstRungOf, nextRung, qualityLadder } from '../../../src/view/scene/quality-ladder.ts';
import { qualityLevels } from '../../../src/view/scene/quality-levels.ts';

describe('quality ladder', () => {
  it('gives up sharpness, then the mirror, then the level', () => {
    const medium = qualityLadder.filter(({ level }) => level === 'medium');
    expect(medium.map(({ share, hasMirror }) => [share, hasMirror])).toEqual([
      [1, true],
      [0.75, true],
      [0.55, true],
      [0.75, false],
      [0.55, false],
    ]);
    expect(qualityLadder[0]).toEqual({ level: 'high', share: 1, hasMirror: true });
    expect(qualityLadder.at(-1)).toEqual({ level: 'low', share: 0.4, hasMirror: false });
  });

  it('leads down from the top to the bottom and back, never farther than one level a step', () => {
    const levels = ['high', 'medium', 'low'];
    for (const step of [1, -1] as const) {
      let at = step > 0 ? 0 : qualityLadder.length - 1;
      const seen = new Set<string>();
      for (;;) {
        const before = qualityLadder[at]!;
        seen.add(before.level);
        const next = nextRung(at, step, null);
        if (next === at) break;
        const after = qualityLadder[next]!;
        expect(Math.abs(levels.indexOf(after.level) - levels.indexOf(before.level))).toBeLessThanOrEqual(1);
        if (after.level !== before.level) expect(Math.abs(after.share - before.share)).toBeLessThan(0.26);
        at = next;
      }
      expect([...seen].toSorted()).toEqual(['high', 'low', 'medium']);
      expect(at).toBe(step > 0 ? qualityLadder.length - 1 : 0);
    }
  });

  it('stays within a level that was chosen', () => {
    for (const level of ['low', 'medium', 'high'] as const) {
      let at = firstRungOf(level);
      expect(nextRung(at, -1, level)).toBe(at);
      for (let step = 0; step < 20; step++) at = nextRung(at, 1, level);
      expect(qualityLadder[at]?.level).toBe(level);
      expect(nextRung(at, 1, level)).toBe(at);
    }
  });

  it('asks for more of everything at a higher level', () => {
    const { low, medium, high } = qualityLevels;
    for (const name of ['richness', 'pixelRatio', 'shadowReach', 'detail', 'textureBudget'] as const) {
      expect(low[name]).toBeLessThanOrEqual(medium[name]);
      expect(medium[name]).toBeLessThanOrEqual(high[name]);
    }
    expect(low.mirror).toBeNull();
    expect(high.mirror!.share).toBe(2 * medium.mirror!.share);
    expect(high.mirror!.samples).toBeGreaterThan(0);
  });
});
