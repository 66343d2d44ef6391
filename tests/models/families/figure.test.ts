import { describe, expect, it } from 'vitest';
import { formDefinition } from '../../../models/families/figure/form.ts';
import { hanging } from '../../../models/parts/people/garments.ts';
import { headClay } from '../../../models/parts/people/wax/wax-head.ts';
import { formsOfFamily } from './forms-of-a-family.ts';

describe('figures', () => {
  it('no two gifts are the same figure, and every subject is somebody’s', () => {
    const subjects = [...formsOfFamily('figure').values()].map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(formDefinition.shape.subject.unwrap().options.filter((each) => !subjects.includes(each))).toEqual(
      [],
    );
  });

  it('hanging cloth is solid between its hem and its top, and nowhere else', () => {
    const skirt = hanging([
      { y: 0, x: 0.2, z: 0.1 },
      { y: 1, x: 0.1, z: 0.1 },
    ]);
    expect(skirt(0, 0.5, 0)).toBeLessThan(0);
    expect(skirt(0.19, 0.02, 0)).toBeLessThan(0);
    expect(skirt(0.19, 0.98, 0)).toBeGreaterThan(0);
    expect(skirt(0, -0.05, 0)).toBeCloseTo(0.05, 6);
    expect(skirt(0, 1.05, 0)).toBeCloseTo(0.05, 6);
  });

  it('heads of waxworks are smooth forms without a nose, alike in front and behind but for the chin', () => {
    const clay = headClay();
    // The front of the head nowhere leaves its own width by more than the thickness of a finger.
    let least = Infinity;
    let most = -Infinity;
    for (let y = 1.53; y <= 1.615; y += 0.008) {
      let z = 0.3;
      while (clay.distance(0, y, z) > 1e-4) z -= 1e-4;
      least = Math.min(least, z);
      most = Math.max(most, z);
    }
    expect(most - least).toBeLessThan(0.0136);
  });
});
