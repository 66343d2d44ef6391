import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Shape } from '../../models/kit/shape.ts';

const rayCount = 160;

/** Lamps above and before a thing, all the way round but seldom behind it: directions with their weights. */
const lamps = Array.from({ length: rayCount }, (_, i) => {
  const up = 0.25 + (0.75 * (i + 0.5)) / rayCount;
  const turn = i * 2.399963;
  const out = Math.sqrt(1 - up * up);
  const z = out * Math.cos(turn);
  return { x: out * Math.sin(turn), y: up, z, weight: 0.35 + Math.max(0, z) + 0.3 * up };
});

/**
 * How much of the light from above each vertex of a standing thing gets, 0 … 1 of what it would get alone in the
 * hall: the shadows its own limbs throw. Faces that look down count as half lit by the floor.
 */
export function bakeDomeLight(shape: Shape): Float32Array {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(shape.positions), 3));
  geometry.setIndex([...shape.indices]);
  const tree = new MeshBVH(geometry);
  const ray = new Ray();
  return Float32Array.from({ length: shape.vertexCount }, (_, vertex) => {
    const [px, py, pz] = shape.point(vertex);
    const [nx, ny, nz] = shape.normal(vertex);
    let reached = 0.12;
    let all = 0.12;
    for (const { x, y, z, weight } of lamps) {
      const facing = nx * x + ny * y + nz * z;
      if (facing < 0.02) continue;
      all += facing * weight * 0.02;
      ray.origin.set(px + nx * 0.004, py + ny * 0.004, pz + nz * 0.004);
      ray.direction.set(x, y, z);
      if (!tree.raycastFirst(ray, DoubleSide)) reached += facing * weight * 0.02;
    }
    return reached / all;
  });
}
