import { describe, expect, it } from 'vitest';
import { SceneQuality, type SceneQualityOptions } from '../../../src/view/scene/scene-quality.ts';
import { createSharedUniforms } from '../../../src/view/scene/surfaces/shared-uniforms.ts';

function open(options: Partial<SceneQualityOptions> = {}) {
  const uniforms = createSharedUniforms();
  const stage = { detail: 0 };
  const shadows = { reach: 0 };
  const quality = new SceneQuality(
    { choice: 'automatic', screenRatio: 3, hasMirror: true, isManual: false, ...options },
    uniforms,
    { stage, shadows },
  );
  return { quality, uniforms, stage, shadows };
}

describe('quality of the scene', () => {
  it('draws no more pixels than the screen has, nor than the level allows', () => {
    const { quality } = open();
    expect(quality.pixelRatio).toBe(1.5);
    quality.choose('low');
    expect(quality.pixelRatio).toBe(1);
    quality.choose('high');
    expect(quality.pixelRatio).toBe(2);
    expect(open({ screenRatio: 0.8, choice: 'high' }).quality.pixelRatio).toBe(0.8);
    expect(open({ isManual: true, choice: 'high' }).quality.pixelRatio).toBe(1);
  });

  it('tells surfaces and exhibits what the level means, and gives the mirror back at the lowest', () => {
    const { quality, uniforms, stage, shadows } = open();
    expect([uniforms.richness.value, stage.detail, quality.mirror?.share]).toEqual([1, 1, 0.25]);
    const reach = shadows.reach;
    expect(quality.choose('low')).toBe(true);
    expect([uniforms.richness.value, stage.detail, quality.mirror]).toEqual([0, 0.75, null]);
    expect(uniforms.mirrorFloor.value.y).toBe(0);
    expect(quality.bytes).toBe(0);
    expect(shadows.reach).toBeGreaterThan(0);
    expect(shadows.reach).toBeLessThan(reach);
    expect(quality.choose('high')).toBe(true);
    expect([uniforms.richness.value, stage.detail, quality.mirror?.share]).toEqual([1, 1.4, 0.5]);
    expect(quality.choose('high')).toBe(false);
  });

  it('has no mirror where the address wants none', () => {
    expect(open({ hasMirror: false, choice: 'high' }).quality.mirror).toBeNull();
  });

  it('lets the mirror rest, and keeps it, on a machine that cannot keep up', () => {
    const { quality, uniforms } = open();
    uniforms.mirrorFloor.value.y = 1;
    while (quality.mirror) quality.record(0.06);
    expect(quality.describe()).toMatchObject({ level: 'medium', hasMirror: false, choice: 'automatic' });
    expect(uniforms.mirrorFloor.value.y).toBe(0);
    expect(quality.describe().reason).toMatch(/frames/);
  });

  it('changes nothing by measurement while tests hold the clock', () => {
    const { quality } = open({ isManual: true });
    for (let frame = 0; frame < 500; frame++) expect(quality.record(0.1)).toBe(false);
  });
});
