import { describe, expect, it } from 'vitest';
import { elephantBody, elephantClay, elephantFeet } from '../../../models/parts/animals/elephant-clay.ts';
import { saddleCloth } from '../../../models/parts/animals/saddle-cloth.ts';
import { formsOfFamily } from './forms-of-a-family.ts';

describe('elephants', () => {
  it('no two gifts have the same form', () => {
    const forms = [...formsOfFamily('elephant').values()].map((form) => JSON.stringify(form));
    expect(forms.length).toBeGreaterThan(5);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('stand on flat soles, and charging lifts one of them', () => {
    for (const stance of ['standing', 'hauling', 'charging'] as const) {
      const pose = { stance, trunk: 'hanging' } as const;
      const clay = elephantClay(pose, 1);
      const feet = elephantFeet(pose, 1);
      expect(feet.filter(([, y]) => y > 0.1)).toHaveLength(stance === 'charging' ? 1 : 0);
      for (const [x, y, z] of feet) {
        expect(clay.distance(x, y + 0.04, z)).toBeLessThan(0);
        expect(clay.distance(x, y - 0.02, z)).toBeGreaterThan(0);
      }
    }
  });

  it('a saddle cloth lies on the skin and not in it', () => {
    const skin = elephantBody({ stance: 'standing', trunk: 'hanging' }, 1).distance;
    const { sheet } = saddleCloth(skin, { from: -0.4, to: 0.2, hang: 1.5, axis: 0.68, above: 0.014 });
    for (let i = 0; i < sheet.vertexCount; i++) {
      const away = skin(...sheet.point(i));
      expect(away).toBeGreaterThan(0.005);
      expect(away).toBeLessThan(0.03);
    }
  });
});
