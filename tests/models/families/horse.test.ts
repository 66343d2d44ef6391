import { describe, expect, it } from 'vitest';
import { hoofSeats } from '../../../models/parts/animals/horse-clay.ts';
import { horseHair } from '../../../models/parts/animals/horse-hair.ts';
import { horsePoses, tipped } from '../../../models/parts/animals/horse-pose.ts';
import { formsOfFamily } from './forms-of-a-family.ts';

describe('horses', () => {
  it('no two gifts have the same form', () => {
    const forms = [...formsOfFamily('horse').values()].map((form) => JSON.stringify(form));
    expect(forms.length).toBeGreaterThan(4);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('every pose has a hoof on the ground, a standing horse four, a rearing one its hind two', () => {
    const planted = (stance: keyof typeof horsePoses) =>
      hoofSeats({ stance, withers: 1 }).filter(([, hoof]) => hoof[1] < 0.06).length;
    for (const stance of Object.keys(horsePoses) as (keyof typeof horsePoses)[])
      expect(planted(stance), stance).toBeGreaterThan(0);
    expect(planted('standing')).toBe(4);
    expect(planted('rearing')).toBe(2);
    expect(tipped(horsePoses.rearing, horsePoses.rearing.muzzle)[1]).toBeGreaterThan(1.5);
  });

  it('a flying tail streams out behind where a falling one hangs', () => {
    const build = { stance: 'gallop', withers: 1 } as const;
    const [flying, falling] = [horseHair(build, 'flying').bounds, horseHair(build, 'falling').bounds];
    expect(flying.min[2]).toBeLessThan(falling.min[2] - 0.2);
    expect(flying.min[1]).toBeGreaterThan(falling.min[1] + 0.3);
  });
});
