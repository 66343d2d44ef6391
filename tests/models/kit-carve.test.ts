import { expect, it } from 'vitest';
import { box } from '../../models/kit/box.ts';
import { carve } from '../../models/kit/carve.ts';
import { cylinder } from '../../models/kit/cylinder.ts';
import { lintModel } from '../../models/kit/lint-model.ts';
import { model, part } from '../../models/kit/model.ts';

it('carving a hole leaves a closed solid with sharp edges', () => {
  const plate = carve(box(0.2, 0.02, 0.2), cylinder(0.04, 0.1, { chamfer: 0 }).move(0, -0.02, 0));
  expect(lintModel(model('small', [part('steel', '#c0c0c0', plate)]))).toEqual([]);
  const wall = Array.from({ length: plate.vertexCount }, (_, vertex) => vertex).filter((vertex) => {
    const [x, , z] = plate.point(vertex);
    return Math.abs(Math.hypot(x, z) - 0.04) < 1e-4 && Math.abs(plate.normal(vertex)[1]) < 0.1;
  });
  // The wall of the hole looks into the hole.
  for (const vertex of wall) {
    const [x, , z] = plate.point(vertex);
    const [nx, , nz] = plate.normal(vertex);
    expect(nx * x + nz * z).toBeLessThan(0);
  }
  expect(wall.length).toBeGreaterThan(20);
});
