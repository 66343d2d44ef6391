import { describe, expect, it } from 'vitest';
import { formDefinition, type Form } from '../../../models/families/vase/form.ts';
import { outlineNames } from '../../../models/families/vase/outlines.ts';
import { buildForm } from '../../../models/families/vase/recipe.ts';
import type { Model } from '../../../models/kit/model.ts';
import type { Vector3 } from '../../../models/kit/vector.ts';

const size: Vector3 = [0.2, 0.4, 0.2];
const surfaces = [
  { material: 'porcelain', colour: '#f0efe9' },
  { material: 'porcelain', colour: '#2f4f86' },
  { material: 'gold', colour: '#d9b25c' },
] as const;
const vase = (form: Partial<Form>): Model =>
  buildForm({ form: formDefinition.parse({ outline: 'egg', ...form }), size, surfaces });
const near = ({ parts }: Model) => parts.filter(({ fromLevel }) => fromLevel === 0);
/** Farthest of a model's corners from its axis at a height, to tell outlines apart. */
const girth = (model: Model, from: number, to: number) =>
  Math.max(
    ...near(model).flatMap(({ shape }) =>
      Array.from({ length: shape.vertexCount }, (_, vertex) => shape.point(vertex))
        .filter(([, y]) => y >= from && y <= to)
        .map(([x, , z]) => Math.hypot(x, z)),
    ),
  );

describe('a vase', () => {
  it('comes out as large as asked, with or without stand and handles', () => {
    for (const form of [{}, { stand: 'footed' }, { handles: 'scrolls' }, { section: 'free' }] as const)
      vase(form).size.forEach((side, axis) => expect(side).toBeCloseTo(size[axis]!, 6));
  });

  it('has another outline for each name', () => {
    const some = outlineNames.filter((_, row) => row % 4 === 0);
    const told = some.map((outline) => {
      const model = vase({ outline });
      return [0, 0.1, 0.2, 0.3, 0.36].map((y) => Math.round(girth(model, y, y + 0.05) * 1000)).join(' ');
    });
    expect(new Set(told).size).toBe(some.length);
  });

  it('shows what its form adds', () => {
    const plain = near(vase({})).length;
    for (const form of [
      { handles: 'loops' },
      { stand: 'lettered' },
      { reliefs: 4 },
      { ribbon: true },
      { crackle: true },
      { scene: 'brushed-name', name: '노태우' },
      { bands: [{ pattern: 'key', at: 0.5, height: 0.05, colour: 'second', ground: 'body', count: 0 }] },
    ] as const satisfies readonly Partial<Form>[])
      expect(near(vase(form)).length, JSON.stringify(form)).toBeGreaterThan(plain);
  });

  it('keeps paint close to its body', () => {
    const painted = vase({ scene: 'two-towers' });
    const body = vase({});
    expect(girth(painted, 0, 0.4) - girth(body, 0, 0.4)).toBeLessThan(0.004);
  });
});
