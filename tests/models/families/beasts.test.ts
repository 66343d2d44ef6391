import { describe, expect, it } from 'vitest';
import { shapeForm as shapeFish } from '../../../models/families/fish/recipe.ts';
import { buildForm as buildTusk } from '../../../models/families/tusk/recipe.ts';
import { lintModel } from '../../../models/kit/lint-model.ts';
import { backFins, scaledBody } from '../../../models/parts/animals/scaled-body.ts';

const surfaces = [{ material: 'ivory', colour: '#e6dabd' }] as const;

describe('dragons, fish and tusks', () => {
  it('a tuna is longer than it is high and sound', () => {
    const tuna = shapeFish({ form: { kind: 'tuna' }, surfaces });
    expect(tuna.size[0]).toBeGreaterThan(2.4 * tuna.size[1]);
    expect(lintModel(tuna)).toEqual([]);
  });

  it('a pair of tusks is a gate: as large as asked, alike left and right', () => {
    const pair = buildTusk({ form: { arrangement: 'gate' }, size: [1.3, 1.7, 0.44], surfaces });
    [1.3, 1.7, 0.44].forEach((side, axis) => expect(pair.size[axis]).toBeCloseTo(side, 6));
    const { min, max } = pair.parts[0]!.shape.bounds;
    expect(max[0]).toBeCloseTo(-min[0], 6);
  });

  it('a dragon’s scales rise above its skin, its fins above the scales', () => {
    const body = scaledBody(
      [
        [0, 0, 0, 0.02],
        [0.2, 0, 0, 0.03],
        [0.4, 0, 0, 0.02],
      ],
      40,
    );
    expect(body.shape.bounds.max[1]).toBeGreaterThan(0.0305);
    expect(backFins(body, 2, 1).bounds.max[1]).toBeGreaterThan(body.shape.bounds.max[1] + 0.01);
  });
});
