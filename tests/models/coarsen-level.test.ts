import { describe, expect, it } from 'vitest';
import { box } from '../../models/kit/box.ts';
import { model, part, type Model } from '../../models/kit/model.ts';
import { Shape } from '../../models/kit/shape.ts';
import { sphere } from '../../models/kit/sphere.ts';
import { bakeOcclusion } from '../../tools/models/bake-occlusion.ts';
import { openCoarsening } from '../../tools/models/coarsen-level.ts';
import { openComparison } from '../../tools/models/compare-levels.ts';
import { mergeParts } from '../../tools/models/merge-parts.ts';
import { openProjection } from '../../tools/models/project-colours.ts';
import { simplifyLevel } from '../../tools/models/simplify-level.ts';
import { measureBox, viewMesh, viewSides } from '../../tools/models/view-mesh.ts';
import type { LevelMesh } from '../../tools/models/level-mesh.ts';

const meshOf = (made: Model, level = 0): LevelMesh => mergeParts(made, bakeOcclusion(made), level);

/** A dark panel, 40 cm square, all of whose front is strewn with light marks that are to be kept. */
const dotted = (): Model => {
  const dots: Shape[] = [];
  for (let row = 0; row < 12; row++)
    for (let column = 0; column < 12; column++)
      dots.push(box(0.024, 0.024, 0.001, 0).move(-0.18 + column * 0.0327, 0.008 + row * 0.0327, 0.011));
  return model('small', [
    part('walnut', '#202020', box(0.4, 0.4, 0.02, 0)),
    part('brass', '#e0e0e0', Shape.merge(...dots), { keep: true }),
  ]);
};

describe('seeing a mesh', () => {
  it('covers what it fills, from each of six sides, with shares that make one', () => {
    const block = meshOf(model('small', [part('walnut', '#5f3b22', box(0.4, 0.2, 0.1, 0))]));
    const covered = viewSides.map((side) => {
      const { corner, shares } = viewMesh(block, measureBox(block), side, 42);
      corner.forEach((at, pixel) => {
        if (at < 0) return;
        expect(shares[pixel * 3]! + shares[pixel * 3 + 1]! + shares[pixel * 3 + 2]!).toBeCloseTo(1, 4);
      });
      return corner.filter((at) => at >= 0).length;
    });
    // 40 pixels for the longer side: 0.2 × 0.1, 0.4 × 0.1, 0.4 × 0.2.
    const wanted = [40 * 20, 40 * 20, 40 * 10, 40 * 10, 40 * 20, 40 * 20];
    covered.forEach((count, row) => expect(Math.abs(count - wanted[row]!)).toBeLessThanOrEqual(45));
  });

  it('shows the nearer of two', () => {
    const two = meshOf(
      model('small', [
        part('walnut', '#000000', box(0.2, 0.2, 0.02, 0)),
        part('brass', '#ffffff', box(0.2, 0.2, 0.02, 0).move(0, 0, 0.1)),
      ]),
    );
    const redAt = (sign: 1 | -1): number => {
      const { corner } = viewMesh(two, measureBox(two), { axis: 2, sign }, 16);
      return two.colours[two.indices[corner[8 * 16 + 8]!]! * 4]!;
    };
    expect([redAt(1), redAt(-1)]).toEqual([255, 0]);
  });
});

describe('comparing levels', () => {
  const whole = meshOf(
    model('small', [
      part('brass', '#cfa25a', sphere(0.1, 32, 24)),
      part('walnut', '#5f3b22', box(0.3, 0.3, 0.02, 0).move(0, -0.25, 0)),
    ]),
  );

  it('finds no difference in the same', () => {
    expect(openComparison(whole, 48)(whole)).toEqual({ outline: 0, light: 0 });
  });

  it('finds a part that is missing, and one that is black', () => {
    const ball = meshOf(model('small', [part('brass', '#cfa25a', sphere(0.1, 32, 24))]));
    expect(openComparison(whole, 48)(ball).outline).toBeGreaterThan(0.4);
    const black = { ...whole, colours: whole.colours.map((value, at) => (at % 4 === 3 ? value : 0)) };
    expect(openComparison(whole, 48)(black)).toMatchObject({ outline: 0 });
    expect(openComparison(whole, 48)(black).light).toBeGreaterThan(0.15);
  });
});

describe('farther levels', () => {
  it('give what lies below the shade of marks that are gone', () => {
    const near = meshOf(dotted());
    const ground = meshOf(model('small', [part('walnut', '#202020', box(0.4, 0.4, 0.02, 0))]));
    const seen = openProjection(near)(ground);
    const [before, after] = [ground, seen].map((mesh) => openComparison(near, 48)(mesh).light);
    expect(after).toBeLessThan(before! * 0.7);
    // The back has no marks.
    const back = Array.from({ length: seen.positions.length / 3 }, (_, vertex) => vertex).filter(
      (vertex) => seen.normals[vertex * 3 + 2]! < -0.9,
    );
    for (const vertex of back) expect(seen.colours[vertex * 4]!).toBe(ground.colours[vertex * 4]!);
  });

  it('keep their outline where marks that are kept would leave it nothing', () => {
    const near = meshOf(dotted());
    const limit = 120;
    const careful = simplifyLevel(near, limit);
    const chosen = openCoarsening(near)(near, 2, limit);
    expect(chosen.indices.length / 3).toBeLessThanOrEqual(limit);
    const compare = openComparison(near, 48);
    expect(compare(chosen).outline).toBeLessThan(0.05);
    expect(compare(chosen).outline).toBeLessThanOrEqual(compare(careful).outline);
  });

  it('are simplified with care where that looks the same', () => {
    const near = meshOf(model('small', [part('brass', '#cfa25a', sphere(0.1, 48, 32))]));
    const chosen = openCoarsening(near)(near, 1, 900);
    expect(chosen.indices.length / 3).toBeLessThanOrEqual(900);
    expect(chosen.indices.length).toBe(simplifyLevel(near, 900).indices.length);
  });
});
