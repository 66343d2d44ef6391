import { describe, expect, it } from 'vitest';
import { PixelRatioChooser } from '../../../src/view/scene/pixel-ratio-chooser.ts';

function feed(chooser: PixelRatioChooser, elapsedMs: number, frames: number): number {
  let changes = 0;
  for (let frame = 0; frame < frames; frame++) if (chooser.record(elapsedMs)) changes++;
  return changes;
}

describe('pixel ratio', () => {
  it('begins with all the screen has', () => {
    expect(new PixelRatioChooser(2).ratio).toBe(2);
  });

  it('gives pixels up only when many frames in a row are heavy, and never below two fifths', () => {
    const chooser = new PixelRatioChooser(1);
    expect(feed(chooser, 60, 10)).toBe(0);
    feed(chooser, 16, 1);
    expect(feed(chooser, 60, 20)).toBe(0);
    expect(feed(chooser, 60, 400)).toBeGreaterThan(0);
    expect(chooser.ratio).toBeCloseTo(0.4, 9);
  });

  it('takes them back slowly', () => {
    const chooser = new PixelRatioChooser(1);
    feed(chooser, 60, 24);
    expect(chooser.ratio).toBeCloseTo(0.75, 9);
    expect(feed(chooser, 8, 100)).toBe(0);
    feed(chooser, 8, 400);
    expect(chooser.ratio).toBe(1);
  });

  it('does not take a rest for a slow frame', () => {
    const chooser = new PixelRatioChooser(1);
    expect(feed(chooser, 5000, 100) + feed(chooser, 0, 100)).toBe(0);
  });
});
