import { describe, expect, it } from 'vitest';
import { hullAt } from '../../../models/gifts/turtle-ship-to-moon-2018/lines.ts';
import { oars } from '../../../models/gifts/turtle-ship-to-moon-2018/hull.ts';
import { hull } from '../../../models/parts/hull.ts';

describe('ship models', () => {
  const lines = {
    length: 1,
    beam: 0.3,
    depth: 0.2,
    sternRise: 0.08,
    bowRise: 0.05,
    stern: 0.5,
    rake: 0.1,
    bulwark: 0.04,
    strakes: 6,
  };

  it('a hull is widest amidships and pointed at the bow; its deck lies below the rail', () => {
    const made = hull(lines);
    expect(made.at(0.42, 1)[2] * 2).toBeCloseTo(0.3, 2);
    expect(made.at(1, 1)[2]).toBeLessThan(0.01);
    expect(made.railAt(0.5) - made.deckAt(0.5)).toBeCloseTo(0.04, 6);
  });

  it('the turtle ship has ten oars a side that stay inside its width of 60 cm', () => {
    const { min, max } = oars().bounds;
    expect(max[2]).toBeLessThanOrEqual(0.3);
    expect(min[2]).toBeCloseTo(-max[2], 6);
    // Looms and blades of ten oars a side.
    expect(oars().triangleCount % 20).toBe(0);
    expect(hullAt(0.5, 1)[2]).toBeLessThan(max[2]);
  });
});
