import { creaseNormals, type RawMesh } from './crease-normals.ts';
import type { Colour } from './colour.ts';
import type { Vector2, Vector3 } from './vector.ts';

export type Axis = 'x' | 'y' | 'z';
export interface Bounds {
  readonly min: Vector3;
  readonly max: Vector3;
}

/**
 * A surface of triangles: what every maker of the kit returns. Metres, y up; texture coordinates in metres along
 * the surface (the build turns them into repeats of the material's texture). Shapes never change: each method
 * returns a new one, so they chain: `box(…).turn('y', 0.3).move(0, 0.1, 0)`.
 */
export class Shape {
  readonly positions: readonly number[];
  readonly normals: readonly number[];
  readonly uvs: readonly number[];
  readonly indices: readonly number[];
  /** sRGB 0…1, 3 a vertex, where the shape was painted; it replaces the colour of the part. */
  readonly colours: readonly number[] | null;

  constructor(
    positions: readonly number[],
    normals: readonly number[],
    uvs: readonly number[],
    indices: readonly number[],
    colours: readonly number[] | null = null,
  ) {
    this.positions = positions;
    this.normals = normals;
    this.uvs = uvs;
    this.indices = indices;
    this.colours = colours;
  }

  /** A shape from triangles without normals; see `creased`. */
  static fromRaw(mesh: RawMesh, creaseAngle: number): Shape {
    const { positions, normals, uvs, indices, colours } = creaseNormals(mesh, creaseAngle);
    return new Shape(positions, normals, uvs, indices, colours);
  }

  /** All shapes as one. Painted and unpainted ones do not mix: paint all or none. */
  static merge(...shapes: readonly Shape[]): Shape {
    const positions: number[] = [];
    const normals: number[] = [];
    const uvs: number[] = [];
    const indices: number[] = [];
    const colours: number[] | null = shapes.some((shape) => shape.colours) ? [] : null;
    for (const shape of shapes) {
      const first = positions.length / 3;
      for (const value of shape.positions) positions.push(value);
      for (const value of shape.normals) normals.push(value);
      for (const value of shape.uvs) uvs.push(value);
      for (const index of shape.indices) indices.push(first + index);
      if (!colours) continue;
      if (!shape.colours) throw new Error('Shape.merge: painted and unpainted shapes do not mix');
      for (const value of shape.colours) colours.push(value);
    }
    return new Shape(positions, normals, uvs, indices, colours);
  }

  get vertexCount(): number {
    return this.positions.length / 3;
  }

  get triangleCount(): number {
    return this.indices.length / 3;
  }

  get bounds(): Bounds {
    const min: [number, number, number] = [Infinity, Infinity, Infinity];
    const max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
    this.positions.forEach((value, at) => {
      const axis = (at % 3) as 0 | 1 | 2;
      if (value < min[axis]) min[axis] = value;
      if (value > max[axis]) max[axis] = value;
    });
    return { min, max };
  }

  point(vertex: number): Vector3 {
    return [this.positions[vertex * 3]!, this.positions[vertex * 3 + 1]!, this.positions[vertex * 3 + 2]!];
  }

  /** The three corners of a triangle. */
  corners(triangle: number): [Vector3, Vector3, Vector3] {
    const at = triangle * 3;
    return [
      this.point(this.indices[at]!),
      this.point(this.indices[at + 1]!),
      this.point(this.indices[at + 2]!),
    ];
  }

  normal(vertex: number): Vector3 {
    return [this.normals[vertex * 3]!, this.normals[vertex * 3 + 1]!, this.normals[vertex * 3 + 2]!];
  }

  move(x: number, y: number, z: number): Shape {
    const by = [x, y, z];
    return this.#with(this.positions.map((value, at) => value + by[at % 3]!));
  }

  /** Turns about an axis through the origin, radians, right-handed (about y: +z towards +x). */
  turn(axis: Axis, angle: number): Shape {
    const cosine = Math.cos(angle);
    const sine = Math.sin(angle);
    const [a, b] = axis === 'x' ? [1, 2] : axis === 'y' ? [2, 0] : [0, 1];
    const turnAll = (values: readonly number[]) => {
      const turned = values.slice();
      for (let at = 0; at < values.length; at += 3) {
        turned[at + a] = cosine * values[at + a]! - sine * values[at + b]!;
        turned[at + b] = sine * values[at + a]! + cosine * values[at + b]!;
      }
      return turned;
    };
    return this.#with(turnAll(this.positions), turnAll(this.normals));
  }

  /** Stretches from the origin; a negative factor mirrors (and keeps the outside out). Texture is not stretched back. */
  scale(x: number, y = x, z = x): Shape {
    const factor = [x, y, z];
    const positions = this.positions.map((value, at) => value * factor[at % 3]!);
    const normals = this.normals.map((value, at) => value / factor[at % 3]!);
    normalizeAll(normals);
    return this.#with(positions, normals, x * y * z < 0 ? reverse(this.indices) : this.indices);
  }

  /** The mirror image across the plane through the origin that the axis crosses. */
  mirror(axis: Axis): Shape {
    return this.scale(axis === 'x' ? -1 : 1, axis === 'y' ? -1 : 1, axis === 'z' ? -1 : 1);
  }

  /** This shape and its mirror image. */
  mirrored(axis: Axis): Shape {
    return Shape.merge(this, this.mirror(axis));
  }

  /** Copies turned evenly about the y axis, this one included. */
  around(count: number, firstAngle = 0): Shape {
    return Shape.merge(
      ...Array.from({ length: count }, (_, i) => this.turn('y', firstAngle + (i * 2 * Math.PI) / count)),
    );
  }

  /** Bends the shape by any smooth map of space; normals follow. Tessellate finely enough first. */
  deform(map: (point: Vector3) => Vector3): Shape {
    const positions: number[] = [];
    const normals: number[] = [];
    const step = 1e-5;
    for (let vertex = 0; vertex < this.vertexCount; vertex++) {
      const p = this.point(vertex);
      const n = this.normal(vertex);
      positions.push(...map(p));
      const columns = [0, 1, 2].map((axis) => {
        const ahead = map(p.map((v, i) => (i === axis ? v + step : v)) as unknown as Vector3);
        const behind = map(p.map((v, i) => (i === axis ? v - step : v)) as unknown as Vector3);
        return ahead.map((v, i) => (v - behind[i]!) / (2 * step));
      });
      // Normals turn by the cofactors of the map's derivative.
      const [a, b, c] = columns as [number[], number[], number[]];
      for (const [i, j] of [
        [1, 2],
        [2, 0],
        [0, 1],
      ] as const)
        normals.push(n[0] * minor(b, c, i, j) + n[1] * minor(c, a, i, j) + n[2] * minor(a, b, i, j));
    }
    normalizeAll(normals);
    return this.#with(positions, normals);
  }

  /** Turns the outside in. */
  flip(): Shape {
    return this.#with(
      this.positions,
      this.normals.map((value) => -value),
      reverse(this.indices),
    );
  }

  /** Makes sure that a closed shell's outside is out. Leave open surfaces alone. */
  outward(): Shape {
    let volume = 0;
    for (let face = 0; face < this.triangleCount; face++) {
      const [a, b, c] = this.corners(face);
      volume +=
        a[0] * (b[1] * c[2] - b[2] * c[1]) +
        a[1] * (b[2] * c[0] - b[0] * c[2]) +
        a[2] * (b[0] * c[1] - b[1] * c[0]);
    }
    return volume < 0 ? this.flip() : this;
  }

  /** An open surface seen from both sides: itself and its back. */
  doubled(): Shape {
    return Shape.merge(this, this.flip());
  }

  /** New normals: edges sharper than the angle (radians) stay sharp. 0 = flat facets, π = smooth all over. */
  creased(angle: number): Shape {
    return Shape.fromRaw(this, angle);
  }

  /** New texture coordinates. */
  textured(map: (point: Vector3, normal: Vector3, uv: Vector2) => Vector2): Shape {
    const uvs: number[] = [];
    for (let vertex = 0; vertex < this.vertexCount; vertex++)
      uvs.push(
        ...map(this.point(vertex), this.normal(vertex), [this.uvs[vertex * 2]!, this.uvs[vertex * 2 + 1]!]),
      );
    return new Shape(this.positions, this.normals, uvs, this.indices, this.colours);
  }

  /** Texture laid on from the axis each face looks along, in metres. */
  boxTextured(): Shape {
    return this.textured(([x, y, z], normal) => {
      const [nx, ny, nz] = normal.map(Math.abs) as [number, number, number];
      if (ny >= nx && ny >= nz) return [x, z];
      return nx >= nz ? [z, y] : [x, y];
    });
  }

  /** Colours every vertex; the colour replaces the part's. */
  painted(paint: (point: Vector3, normal: Vector3) => Colour): Shape {
    const colours: number[] = [];
    for (let vertex = 0; vertex < this.vertexCount; vertex++)
      colours.push(...paint(this.point(vertex), this.normal(vertex)));
    return new Shape(this.positions, this.normals, this.uvs, this.indices, colours);
  }

  #with(
    positions: readonly number[],
    normals: readonly number[] = this.normals,
    indices: readonly number[] = this.indices,
  ): Shape {
    return new Shape(positions, normals, this.uvs, indices, this.colours);
  }
}

/** Two by two determinant of rows i and j of two columns. */
function minor(a: readonly number[], b: readonly number[], i: number, j: number): number {
  return a[i]! * b[j]! - a[j]! * b[i]!;
}

function reverse(indices: readonly number[]): number[] {
  const reversed = indices.slice();
  for (let at = 0; at < indices.length; at += 3) {
    reversed[at + 1] = indices[at + 2]!;
    reversed[at + 2] = indices[at + 1]!;
  }
  return reversed;
}

function normalizeAll(normals: number[]): void {
  for (let at = 0; at < normals.length; at += 3) {
    const size = Math.hypot(normals[at]!, normals[at + 1]!, normals[at + 2]!) || 1;
    normals[at] = normals[at]! / size;
    normals[at + 1] = normals[at + 1]! / size;
    normals[at + 2] = normals[at + 2]! / size;
  }
}
