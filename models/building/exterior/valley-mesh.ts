/**
 * Triangles of the valley that have a material of their own (water, ridges, mist), world metres. `data` is what the
 * material needs at each vertex, four bytes.
 */
export interface ValleyMesh {
  readonly position: Float32Array;
  readonly normal: Int8Array;
  readonly data: Uint8Array;
  readonly uv: Float32Array;
  readonly index: Uint16Array | Uint32Array;
}

interface ValleyVertex {
  readonly at: readonly [number, number, number];
  readonly normal?: readonly [number, number, number];
  /** Each 0 … 1. */
  readonly data: readonly [number, number, number, number];
  readonly uv: readonly [number, number];
}

const upwards = [0, 1, 0] as const;

/** Collects grids of vertices and packs them. */
export class ValleyDraft {
  readonly #vertices: ValleyVertex[] = [];
  readonly #index: number[] = [];

  /** A grid of `columns` × `rows` vertices; seen with the columns to the right and the rows upwards, it faces one. */
  grid(columns: number, rows: number, vertexAt: (column: number, row: number) => ValleyVertex): void {
    const first = this.#vertices.length;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) this.#vertices.push(vertexAt(column, row));
    for (let row = 0; row + 1 < rows; row++)
      for (let column = 0; column + 1 < columns; column++) {
        const a = first + row * columns + column;
        this.#index.push(a, a + 1, a + columns + 1, a, a + columns + 1, a + columns);
      }
  }

  pack(): ValleyMesh {
    const count = this.#vertices.length;
    const mesh = {
      position: new Float32Array(count * 3),
      normal: new Int8Array(count * 4),
      data: new Uint8Array(count * 4),
      uv: new Float32Array(count * 2),
      index: count < 65536 ? Uint16Array.from(this.#index) : Uint32Array.from(this.#index),
    };
    for (let row = 0; row < count; row++) {
      const { at, normal, data, uv } = this.#vertices[row] as ValleyVertex;
      for (let axis = 0; axis < 3; axis++) {
        mesh.position[row * 3 + axis] = at[axis] as number;
        mesh.normal[row * 4 + axis] = Math.round(((normal ?? upwards)[axis] as number) * 127);
      }
      for (let part = 0; part < 4; part++)
        mesh.data[row * 4 + part] = Math.round(Math.min(1, Math.max(0, data[part] as number)) * 255);
      mesh.uv[row * 2] = uv[0];
      mesh.uv[row * 2 + 1] = uv[1];
    }
    return mesh;
  }
}
