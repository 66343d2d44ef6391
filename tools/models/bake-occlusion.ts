import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Model } from '../../models/kit/model.ts';

const rayCount = 64;

/** Directions over a hemisphere about +z, denser where light counts more (by the cosine). */
const directions = Array.from({ length: rayCount }, (_, i) => {
  const height = (i + 0.5) / rayCount;
  const turn = i * 2.399963;
  return [
    Math.sqrt(height) * Math.cos(turn),
    Math.sqrt(height) * Math.sin(turn),
    Math.sqrt(1 - height),
  ] as const;
});

/**
 * How open to the sky each vertex of each part is, 0…1, by casting rays against the whole model and the ground it
 * stands on. Things farther than a quarter of the model's longest side (half a metre at most) cast no shade,
 * nor do parts that far levels leave out: stitches and screws would leave smudges as wide as a triangle.
 */
export function bakeOcclusion(model: Model): Float32Array[] {
  const reach = Math.min(0.5, Math.max(0.02, Math.max(...model.size) * 0.25));
  const positions: number[] = [];
  const indices: number[] = [];
  for (const { shape, fromLevel, untilLevel } of model.parts) {
    if (untilLevel < 2 || fromLevel > 0) continue;
    const first = positions.length / 3;
    for (const value of shape.positions) positions.push(value);
    for (const index of shape.indices) indices.push(first + index);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setIndex(indices);
  const tree = new MeshBVH(geometry);
  const ray = new Ray();
  const normal = new Vector3();
  const side = new Vector3();
  const other = new Vector3();
  const openness = (point: readonly number[], facing: readonly number[]): number => {
    normal.set(facing[0]!, facing[1]!, facing[2]);
    side
      .set(Math.abs(normal.x) > 0.9 ? 0 : 1, Math.abs(normal.x) > 0.9 ? 1 : 0, 0)
      .cross(normal)
      .normalize();
    other.copy(normal).cross(side);
    ray.origin.set(point[0]!, point[1]!, point[2]).addScaledVector(normal, reach * 0.004);
    let open = 0;
    for (const [a, b, c] of directions) {
      ray.direction
        .set(0, 0, 0)
        .addScaledVector(side, a)
        .addScaledVector(other, b)
        .addScaledVector(normal, c);
      let free = tree.raycastFirst(ray, DoubleSide, 0, reach)?.distance ?? Infinity;
      if (ray.direction.y < -1e-4) free = Math.min(free, Math.max(0, -ray.origin.y / ray.direction.y));
      open += free >= reach ? 1 : (free / reach) ** 0.6;
    }
    return open / rayCount;
  };
  return model.parts.map(({ shape }) =>
    Float32Array.from({ length: shape.vertexCount }, (_, vertex) =>
      openness(shape.point(vertex), shape.normal(vertex)),
    ),
  );
}
