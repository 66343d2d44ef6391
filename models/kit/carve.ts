import createManifold from 'manifold-3d';
import { Shape } from './shape.ts';

const manifold = await createManifold();
manifold.setup();
const { Manifold, Mesh } = manifold;

/**
 * Cuts `tool` out of `body`, exactly. Both must be closed; colours and texture coordinates are laid on anew.
 * @throws when one of them is not a closed solid
 */
export function carve(body: Shape, tool: Shape, crease = 0.6): Shape {
  const solids = [body, tool].map((shape) => {
    const mesh = new Mesh({
      numProp: 3,
      vertProperties: Float32Array.from(shape.positions),
      triVerts: Uint32Array.from(shape.indices),
    });
    mesh.merge();
    return new Manifold(mesh);
  });
  const [from, cut] = solids as [InstanceType<typeof Manifold>, InstanceType<typeof Manifold>];
  const left = from.subtract(cut);
  const mesh = left.getMesh();
  const result = Shape.fromRaw(
    { positions: Array.from(mesh.vertProperties), uvs: [], indices: Array.from(mesh.triVerts) },
    crease,
  ).boxTextured();
  for (const solid of [from, cut, left]) solid.delete();
  return result;
}
