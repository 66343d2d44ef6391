import { materialNames } from '../../../museum/materials/material-names.ts';
import type { LevelGeometry } from './level-geometry.ts';
import type { GlbMesh } from './read-glb.ts';

/** Bounds of the nearest level: their middle stands on the floor, and each side becomes one metre. */
export interface ModelBox {
  readonly low: readonly number[];
  readonly size: readonly number[];
}

/** @returns the corner of a mesh in its own metres, component by component */
export function openCorners(mesh: GlbMesh): (vertex: number, axis: number) => number {
  const corners = mesh.attribute('POSITION');
  const { translation, scale } = mesh;
  return (vertex, axis) =>
    (translation[axis] as number) + (scale[axis] as number) * (corners?.at(vertex, axis) ?? 0);
}

/** Reads one level into the layout of the exhibit pool, scaled to the box of its model. */
export function readLevel(mesh: GlbMesh, { low, size }: ModelBox): LevelGeometry {
  const count = mesh.vertexCount;
  const corner = openCorners(mesh);
  const normals = mesh.attribute('NORMAL');
  const colours = mesh.attribute('COLOR_0');
  const uvs = mesh.attribute('TEXCOORD_0');
  const surfaces = mesh.attribute('_MATERIAL');
  const position = new Float32Array(count * 3);
  const normal = new Int8Array(count * 4);
  const colour = new Uint8Array(count * 4).fill(255);
  const uv = new Float32Array(count * 2);
  const surface = new Uint8Array(count * 4);
  const slants: [number, number, number] = [0, 0, 0];
  for (let vertex = 0; vertex < count; vertex++) {
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const side = size[axis] as number;
      const from = (low[axis] as number) + (axis === 1 ? 0 : side / 2);
      position[vertex * 3 + axis] = (corner(vertex, axis) - from) / side;
      // Normals go the other way round under a scaling; the shader undoes the second with the exhibit's true size.
      const slant = ((normals?.at(vertex, axis) ?? 0) / (mesh.scale[axis] as number)) * side;
      slants[axis] = slant;
      squared += slant * slant;
    }
    const length = Math.sqrt(squared) || 1;
    for (let axis = 0; axis < 3; axis++)
      normal[vertex * 4 + axis] = Math.round(((slants[axis] as number) / length) * 127);
    for (let channel = 0; channel < (colours?.size ?? 0); channel++)
      colour[vertex * 4 + channel] = Math.round((colours?.at(vertex, channel) ?? 1) * 255);
    for (let axis = 0; axis < 2; axis++) uv[vertex * 2 + axis] = uvs?.at(vertex, axis) ?? 0;
    for (let part = 0; part < 4; part++) surface[vertex * 4 + part] = surfaces?.at(vertex, part) ?? 0;
  }
  return { position, normal, colour, uv, surface, ...putGlassLast(mesh.index, surface) };
}

const glassRow = materialNames.indexOf('glass');

/** Triangles of glass after all others: what is seen through them must be there first. */
function putGlassLast(index: Uint32Array, surface: Uint8Array): Pick<LevelGeometry, 'index' | 'glassFrom'> {
  // A part that takes its material from the gift is known to be glass only when it is drawn: too late.
  const isGlass = (at: number): boolean => {
    const vertex = index[at] as number;
    return surface[vertex * 4] === glassRow && surface[vertex * 4 + 1] === 0;
  };
  let glassFrom = 0;
  for (let at = 0; at < index.length; at += 3) if (!isGlass(at)) glassFrom += 3;
  if (glassFrom === index.length) return { index, glassFrom };
  const sorted = new Uint32Array(index.length);
  let solid = 0;
  let clear = glassFrom;
  for (let at = 0; at < index.length; at += 3) {
    const end = isGlass(at) ? (clear += 3) : (solid += 3);
    sorted.set(index.subarray(at, at + 3), end - 3);
  }
  return { index: sorted, glassFrom };
}
