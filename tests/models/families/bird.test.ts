import { describe, expect, it } from 'vitest';
import { feather } from '../../../models/parts/animals/feather.ts';
import { spreadWing } from '../../../models/parts/animals/spread-wing.ts';
import { formsOfFamily } from './forms-of-a-family.ts';

describe('birds', () => {
  it('no two gifts have the same form', () => {
    const forms = [...formsOfFamily('bird').values()].map((form) => JSON.stringify(form));
    expect(forms.length).toBeGreaterThan(6);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('a feather is as long and as wide as asked, its back up', () => {
    const { bounds } = feather({ length: 0.2, width: 0.05, thick: 0.004 });
    expect(bounds.max[2]).toBeCloseTo(0.2, 6);
    expect(bounds.max[0] - bounds.min[0]).toBeGreaterThan(0.04);
    expect(bounds.max[0] - bounds.min[0]).toBeLessThan(0.056);
  });

  it('a left wing is the mirror image of a right one', () => {
    const wing = (side: number) =>
      spreadWing({
        shoulder: [side * 0.06, 0.6, 0.06],
        wrist: [side * 0.24, 0.84, 0.08],
        back: [side * 0.25, 0.12, -1],
        reach: 0.36,
        feathers: 10,
      }).flight.bounds;
    const [left, right] = [wing(1), wing(-1)];
    expect(left.max[0]).toBeCloseTo(-right.min[0], 2);
    expect(left.max[1]).toBeCloseTo(right.max[1], 2);
    expect(left.min[2]).toBeCloseTo(right.min[2], 2);
  });
});
