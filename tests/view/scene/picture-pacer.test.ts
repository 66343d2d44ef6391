import { describe, expect, it } from 'vitest';
import { PicturePacer, type FrameFindings } from '../../../src/view/scene/picture-pacer.ts';

const still: FrameFindings = { moves: false, hasChanged: false, expectsMore: false };
const arriving: FrameFindings = { moves: false, hasChanged: true, expectsMore: true };

/** Frames follow each other; a drawn one takes `cost` seconds, another a hundredth of a second. */
function run(pacer: PicturePacer, frames: readonly FrameFindings[], cost: number): boolean[] {
  let now = 0;
  let elapsed = 0;
  return frames.map((findings) => {
    pacer.begin(elapsed, now * 1000);
    const isDrawn = pacer.isDue(findings, now * 1000);
    if (isDrawn) pacer.drawn();
    elapsed = isDrawn ? cost : 0.01;
    now += elapsed;
    return isDrawn;
  });
}

const countOf = (drawn: readonly boolean[]): number => drawn.filter(Boolean).length;

describe('picture pacer', () => {
  it('draws the first frame, and then none that shows nothing new', () => {
    expect(run(new PicturePacer(), [still, still, { ...still, expectsMore: true }], 0.01)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('draws every frame while something moves', () => {
    const moving = { moves: true, hasChanged: false, expectsMore: true };
    expect(
      countOf(
        run(
          new PicturePacer(),
          Array.from({ length: 50 }, () => moving),
          1,
        ),
      ),
    ).toBe(50);
  });

  it('draws the next frame when asked, whatever has come', () => {
    const pacer = new PicturePacer();
    run(pacer, [still, still], 1);
    pacer.ask();
    expect(run(pacer, [still, still], 1)).toEqual([true, false]);
  });

  it('shows what arrives the rarer the longer a picture takes, and all of it in the end', () => {
    const frames = [...Array.from({ length: 300 }, () => arriving), still, still];
    for (const [cost, least, most] of [
      [0.01, 20, 32],
      [0.3, 4, 6],
      [5, 2, 3],
    ] as const) {
      const pacer = new PicturePacer();
      const drawn = run(pacer, frames, cost);
      expect(countOf(drawn), `${cost} s a picture`).toBeGreaterThanOrEqual(least);
      expect(countOf(drawn), `${cost} s a picture`).toBeLessThanOrEqual(most);
      expect(pacer.isOutdated).toBe(false);
      expect(drawn.at(-2)).toBe(true);
      expect(drawn.at(-1)).toBe(false);
    }
  });

  it('knows what a picture took only from the frame after it', () => {
    const pacer = new PicturePacer();
    expect(pacer.begin(0, 0)).toBe(false);
    pacer.drawn();
    expect(pacer.begin(2, 2000)).toBe(true);
    expect(pacer.begin(0.01, 2010)).toBe(false);
  });

  it('remembers a change that it has not shown', () => {
    const pacer = new PicturePacer();
    pacer.drawn();
    pacer.begin(0.01, 10);
    expect(pacer.isDue(arriving, 10)).toBe(false);
    expect(pacer.isOutdated).toBe(true);
    expect(pacer.isDue(still, 20)).toBe(true);
  });
});
