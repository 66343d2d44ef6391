import { describe, expect, it } from 'vitest';
import { UploadBudget } from '../../../src/view/scene/upload-budget.ts';

describe('budget of uploads', () => {
  it('is anew in every frame, and tells what the last one sent and the most of any', () => {
    const budget = new UploadBudget(100);
    budget.begin();
    budget.spend(60);
    expect(budget.left).toBe(40);
    // Tables that a frame cannot do without are counted, not held back.
    budget.spend(70);
    expect(budget.left).toBe(0);
    budget.begin();
    expect([budget.left, budget.last, budget.most]).toEqual([100, 130, 130]);
    budget.spend(10);
    budget.begin();
    expect([budget.last, budget.most]).toEqual([10, 130]);
  });

  it('tells apart what a picture has waited for, which leaves nothing to others', () => {
    const budget = new UploadBudget(100);
    budget.begin();
    budget.spend(30);
    budget.spendAwaited(500);
    expect([budget.left, budget.most, budget.mostAwaited]).toEqual([0, 30, 500]);
    budget.begin();
    expect([budget.left, budget.last]).toEqual([100, 530]);
  });

  it('does not count what goes while it is lifted', () => {
    const budget = new UploadBudget(100);
    budget.isLifted = true;
    budget.spend(5000);
    expect(budget.left).toBe(Infinity);
    budget.isLifted = false;
    expect(budget.left).toBe(0);
    expect(budget.most).toBe(0);
  });
});
