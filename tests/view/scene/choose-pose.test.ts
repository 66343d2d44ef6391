import { describe, expect, it } from 'vitest';
import { veilForms, type VeilForm } from '../../../src/museum/display/room-display.ts';
import { choosePose } from '../../../src/view/scene/exhibits/choose-pose.ts';

const posesOf = (form: VeilForm) =>
  new Set(
    Array.from({ length: 400 }, (_, i) => choosePose(veilForms.indexOf(form), i * 0.37, 1.2, -0.91 * i)),
  );

describe('how veils are turned', () => {
  it('shows round forms in eight ways, oblong ones in four, those with a back in two', () => {
    expect([...posesOf('tall')].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([...posesOf('box')].sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    expect([...posesOf('seated')].sort((a, b) => a - b)).toEqual([0, 1]);
    expect([...posesOf('hung')].sort((a, b) => a - b)).toEqual([0, 1]);
  });

  it('is decided by the place alone', () => {
    expect(choosePose(0, 3.21, 0.9, -7)).toBe(choosePose(0, 3.21, 0.9, -7));
  });
});
