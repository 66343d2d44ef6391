import { MeshoptSimplifier } from 'meshoptimizer';
import type { Clay } from './clay.ts';
import { parseColour, type Colour } from './colour.ts';
import { Shape, type Bounds } from './shape.ts';
import { surfaceNets } from './surface-nets.ts';
import type { Vector3 } from './vector.ts';

await MeshoptSimplifier.ready;

export interface SculptOptions {
  /** Box that holds the clay, metres. */
  readonly bounds: Bounds;
  /** Side of the cubes it is meshed on: the finest detail is about eight of them. */
  readonly cell: number;
  readonly triangles: number;
  /** Colour of clay without one of its own. */
  readonly colour: string;
  /** Last word on the colour at a point. */
  readonly paint?: (point: Vector3, normal: Vector3, colour: Colour) => Colour;
  /** Lets colours steer where triangles stay: for stripes with sharp borders. Slower. */
  readonly keepColourEdges?: boolean;
  /** How much faster than true distance the field may change; raise it if square holes appear. */
  readonly steepness?: number;
}

/** Makes a painted shape of clay, with at most (about) the triangles asked for. */
export function sculpt(clay: Clay, options: SculptOptions): Shape {
  const { bounds, cell, triangles, keepColourEdges = false, paint } = options;
  const plain = parseColour(options.colour);
  const net = surfaceNets(clay, bounds, cell, options.steepness);
  const count = net.positions.length / 3;
  const pointOf = (vertex: number) =>
    net.positions.subarray(vertex * 3, vertex * 3 + 3) as unknown as Vector3;
  const normalOf = (vertex: number) => net.normals.subarray(vertex * 3, vertex * 3 + 3) as unknown as Vector3;
  const colourOf = (vertex: number): Colour => {
    const point = pointOf(vertex);
    const colour = clay.colourAt(point[0], point[1], point[2], plain);
    return paint?.(point, normalOf(vertex), colour) ?? colour;
  };
  const width = keepColourEdges ? 6 : 3;
  const attributes = new Float32Array(count * width);
  for (let vertex = 0; vertex < count; vertex++) {
    attributes.set(normalOf(vertex), vertex * width);
    if (keepColourEdges) attributes.set(colourOf(vertex), vertex * width + 3);
  }
  const weights = keepColourEdges ? [0.3, 0.3, 0.3, 0.5, 0.5, 0.5] : [0.3, 0.3, 0.3];
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    net.indices,
    net.positions,
    3,
    attributes,
    width,
    weights,
    null,
    triangles * 3,
    0.05,
    ['Prune'],
  );
  const rows = new Map<number, number>();
  const renumbered = Array.from(indices, (vertex) => {
    const row = rows.get(vertex) ?? rows.size;
    rows.set(vertex, row);
    return row;
  });
  const used = [...rows.keys()];
  const shape = new Shape(
    used.flatMap((vertex) => [...pointOf(vertex)]),
    used.flatMap((vertex) => [...normalOf(vertex)]),
    used.flatMap(() => [0, 0]),
    renumbered,
    used.flatMap((vertex) => [...colourOf(vertex)]),
  );
  return shape.boxTextured();
}
