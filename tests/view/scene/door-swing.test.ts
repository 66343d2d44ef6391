import { describe, expect, it } from 'vitest';
import { DoorSwing } from '../../../src/view/scene/rooms/door-swing.ts';

describe('door swing', () => {
  it('stays closed while nobody is near', () => {
    const swing = new DoorSwing();
    for (let k = 0; k < 5; k++) expect(swing.step(0.1, 48, false, false)).toBe(false);
    expect(swing.openness).toBe(0);
  });

  it('opens once, within two seconds, slowly at both ends, and stays open', () => {
    const swing = new DoorSwing();
    swing.step(0.1, 30, false, false);
    const seen: number[] = [];
    let seconds = 0;
    while (swing.step(0.05, 8, false, false)) {
      seen.push(swing.openness);
      seconds += 0.05;
    }
    expect(seconds).toBeLessThan(2);
    expect(swing.openness).toBe(1);
    const steps = seen.slice(1).map((value, at) => value - (seen[at] as number));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(steps[0]).toBeLessThan(Math.max(...steps) / 2);
    expect(swing.step(0.1, 100, false, false)).toBe(false);
    expect(swing.openness).toBe(1);
  });

  it('is open at once for who begins near it, is inside, or wants no motion', () => {
    const near = new DoorSwing();
    expect(near.step(0, 3, false, false)).toBe(false);
    expect(near.openness).toBe(1);
    const inside = new DoorSwing();
    inside.step(0, 40, false, false);
    expect(inside.step(0.1, 40, true, false)).toBe(false);
    expect(inside.openness).toBe(1);
    const still = new DoorSwing();
    still.step(0, 40, false, true);
    expect(still.step(0.01, 9, false, true)).toBe(false);
    expect(still.openness).toBe(1);
  });
});
