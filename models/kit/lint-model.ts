import { budgets, type Model, type Part } from './model.ts';

/**
 * What is wrong with a model, in plain words; nothing when it is sound. Looks for numbers that are none, triangles
 * whose winding contradicts their normals, closed shells turned inside out, and too many triangles.
 */
export function lintModel(model: Model): string[] {
  const faults = model.parts.flatMap((part, row) =>
    lintPart(part).map((fault) => `part ${row} (${part.material}): ${fault}`),
  );
  const triangles = model.parts.reduce(
    (sum, { shape, fromLevel }) => sum + (fromLevel === 0 ? shape.triangleCount : 0),
    0,
  );
  const limit = budgets[model.class].triangles;
  if (triangles > limit) faults.push(`${triangles} triangles, a ${model.class} model may have ${limit}`);
  return faults;
}

function lintPart({ shape, material }: Part): string[] {
  const numbers = [shape.positions, shape.normals, shape.uvs, shape.colours ?? []];
  if (!numbers.every((list) => list.every(Number.isFinite))) return ['a coordinate is not a number'];
  const faults: string[] = [];
  const { against, total, invertedShells } = examineShells(shape);
  // Blades of fur show both sides and are shaded by the skin below.
  if (against > total * 0.05 && material !== 'fur')
    faults.push(`${against} of ${total} triangles look the other way than their normals`);
  if (invertedShells > 0) faults.push(`${invertedShells} closed shell(s) inside out`);
  return faults;
}

/** Splits a shape into connected shells and measures those that are closed. */
function examineShells(shape: Part['shape']): { against: number; total: number; invertedShells: number } {
  const numbers = new Map<string, number>();
  const corner = Array.from({ length: shape.vertexCount }, (_, vertex) => {
    const key = shape
      .point(vertex)
      .map((value) => Math.round(value * 1e5))
      .join(',');
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  const parent = Array.from({ length: numbers.size }, (_, i) => i);
  const rootOf = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const edges = new Map<string, number>();
  let against = 0;
  let total = 0;
  const faces: { root: number; volume: number }[] = [];
  for (let at = 0; at < shape.indices.length; at += 3) {
    const vertices = [shape.indices[at]!, shape.indices[at + 1]!, shape.indices[at + 2]!];
    const [a, b, c] = vertices.map((vertex): readonly number[] => shape.point(vertex)) as [
      readonly number[],
      readonly number[],
      readonly number[],
    ];
    const cross = (i: number, j: number) =>
      (b[i]! - a[i]!) * (c[j]! - a[j]!) - (b[j]! - a[j]!) * (c[i]! - a[i]!);
    const face = [cross(1, 2), cross(2, 0), cross(0, 1)];
    const normal = [0, 1, 2].map((axis) => vertices.reduce((sum, v) => sum + shape.normal(v)[axis]!, 0));
    total++;
    if (face.reduce((sum, value, axis) => sum + value * normal[axis]!, 0) < 0) against++;
    const corners = vertices.map((vertex) => corner[vertex]!);
    if (new Set(corners).size < 3) continue;
    corners.forEach((from, i) => {
      const to = corners[(i + 1) % 3]!;
      parent[rootOf(from)] = rootOf(to);
      const [key, way] = from < to ? [`${from},${to}`, 1] : [`${to},${from}`, -1];
      edges.set(key, (edges.get(key) ?? 0) + way);
    });
    faces.push({ root: corners[0]!, volume: face.reduce((sum, value, axis) => sum + value * a[axis]!, 0) });
  }
  const open = new Set<number>();
  for (const [key, balance] of edges) if (balance !== 0) open.add(rootOf(Number(key.split(',')[0])));
  const volumes = new Map<number, number>();
  for (const { root, volume } of faces) volumes.set(rootOf(root), (volumes.get(rootOf(root)) ?? 0) + volume);
  let invertedShells = 0;
  for (const [root, volume] of volumes) if (!open.has(root) && volume < -1e-12) invertedShells++;
  return { against, total, invertedShells };
}
