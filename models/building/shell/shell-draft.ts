import { materialNames, type MaterialName } from '../../../src/museum/materials/material-names.ts';
import { partNames, type PartGrades, type PartName } from '../../../src/museum/floorplan/building-part.ts';
import type { EvidenceGrade } from '../../../src/museum/floorplan/evidence-grade.ts';
import type { Paint } from './paint.ts';
import { gradeSpan } from './shell-attributes.ts';
import { cross, normalise, subtract, type Vector } from './vector.ts';

/** Evidence grade as stored per vertex. */
export const gradeCodes = { documented: 0, inferred: 1, reconstructed: 2 } as const satisfies Record<
  EvidenceGrade,
  number
>;

const rowOfPart = new Map<PartName, number>(partNames.map((name, row) => [name, row]));
const rowOfMaterial = new Map<MaterialName, number>(materialNames.map((name, row) => [name, row]));

/**
 * Which lamps reach a vertex. `structure`: walls, floor, ceiling. `piece`: the outside of furniture. `carried`:
 * free of the room's corners (things hanging or standing free). From `inside` on: the inside of the case with
 * that row, lit by its own lamps alone.
 */
export const lightZone = { structure: 0, piece: 1, free: 2, inside: 16 } as const;

/** Faces of a box, by the direction they look in. */
export type BoxFaces = string;

/**
 * A mesh being drawn by hand: grows as needed, knows the paint in use. Metres; triangles turn counter-clockwise
 * seen from the side they show.
 */
export class ShellDraft {
  vertexCount = 0;
  indexCount = 0;
  position = new Float32Array(3 * 4096);
  normal = new Float32Array(3 * 4096);
  uv = new Float32Array(2 * 4096);
  colour = new Uint8Array(3 * 4096);
  surface = new Uint8Array(4 * 4096);
  zone = new Uint16Array(4096);
  index = new Uint32Array(3 * 4096);
  /** Zone given to what is drawn next. */
  currentZone: number = lightZone.structure;
  /** How well the room is known; nothing in it is known better. */
  grade: EvidenceGrade = 'reconstructed';
  /** How well each part is known wherever it occurs. */
  partGrades: PartGrades = {};
  /** What is drawn next, as far as a visitor asks how one knows of it. */
  part: PartName = 'room';
  /** Added to every vertex, metres: lets a part be drawn in a frame of its own. */
  shift: Vector = [0, 0, 0];
  #material = 0;
  #red = 255;
  #green = 255;
  #blue = 255;
  #gloss = 0;
  #glow = 0;

  get triangleCount(): number {
    return this.indexCount / 3;
  }

  /** Takes up another paint; returns the draft, so that drawing can follow at once. */
  with(paint: Paint): this {
    this.#material = rowOfMaterial.get(paint.material) ?? 0;
    this.tint(paint.colour);
    this.#gloss = Math.round(paint.gloss * 255);
    this.#glow = Math.round(paint.glow * 255);
    return this;
  }

  /** Changes the colour and keeps the rest of the paint. */
  tint(colour: number): this {
    this.#red = (colour >> 16) & 255;
    this.#green = (colour >> 8) & 255;
    this.#blue = colour & 255;
    return this;
  }

  /** Adds a vertex and returns its row. `u`, `v`: metres along the surface. */
  vertex(x: number, y: number, z: number, nx: number, ny: number, nz: number, u: number, v: number): number {
    const row = this.vertexCount++;
    if (row >= this.zone.length) this.#growVertices();
    this.position[row * 3] = x + this.shift[0];
    this.position[row * 3 + 1] = y + this.shift[1];
    this.position[row * 3 + 2] = z + this.shift[2];
    this.normal[row * 3] = nx;
    this.normal[row * 3 + 1] = ny;
    this.normal[row * 3 + 2] = nz;
    this.uv[row * 2] = u;
    this.uv[row * 2 + 1] = v;
    this.colour[row * 3] = this.#red;
    this.colour[row * 3 + 1] = this.#green;
    this.colour[row * 3 + 2] = this.#blue;
    this.surface[row * 4] = this.#material;
    this.surface[row * 4 + 1] = this.#glow;
    this.surface[row * 4 + 2] = this.#gloss;
    this.surface[row * 4 + 3] = this.#evidenceCode();
    this.zone[row] = this.currentZone;
    return row;
  }

  triangle(a: number, b: number, c: number): void {
    if (this.indexCount + 3 > this.index.length) {
      const grown = new Uint32Array(this.index.length * 2);
      grown.set(this.index);
      this.index = grown;
    }
    this.index[this.indexCount++] = a;
    this.index[this.indexCount++] = b;
    this.index[this.indexCount++] = c;
  }

  /** A flat four-sided face, corners counter-clockwise; texture metres run along its first edge. */
  quad(
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    colours?: readonly [number, number, number, number],
  ): void {
    const along = subtract(b, a);
    const across = subtract(d, a);
    const n = normalise(cross(along, across));
    const width = Math.hypot(...along);
    const height = Math.hypot(...across);
    const corner = (p: Vector, u: number, v: number, at: number): number => {
      if (colours) this.tint(colours[at] as number);
      return this.vertex(p[0], p[1], p[2], n[0], n[1], n[2], u, v);
    };
    const first = corner(a, 0, 0, 0);
    corner(b, width, 0, 1);
    corner(c, width, height, 2);
    corner(d, 0, height, 3);
    this.triangle(first, first + 1, first + 2);
    this.triangle(first, first + 2, first + 3);
  }

  /** A flat grid from `origin` along two edges, divided so that no side of a cell is longer than `step` metres. */
  patch(origin: Vector, along: Vector, across: Vector, step: number): void {
    const width = Math.hypot(...along);
    const height = Math.hypot(...across);
    if (width < 1e-4 || height < 1e-4) return;
    const columns = Math.max(1, Math.ceil(width / step - 0.01));
    const rows = Math.max(1, Math.ceil(height / step - 0.01));
    const n = normalise(cross(along, across));
    const first = this.vertexCount;
    for (let row = 0; row <= rows; row++) {
      const t = row / rows;
      for (let column = 0; column <= columns; column++) {
        const s = column / columns;
        this.vertex(
          origin[0] + along[0] * s + across[0] * t,
          origin[1] + along[1] * s + across[1] * t,
          origin[2] + along[2] * s + across[2] * t,
          n[0],
          n[1],
          n[2],
          s * width,
          t * height,
        );
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const a = first + row * (columns + 1) + column;
        const d = a + columns + 1;
        this.triangle(a, a + 1, d + 1);
        this.triangle(a, d + 1, d);
      }
    }
  }

  /**
   * An axis-parallel box. `faces` lists what is drawn: capital letters look along the positive axis, small ones
   * along the negative (`XxYyZz` is all of them). `step` divides faces for the light.
   */
  box(min: Vector, max: Vector, faces: BoxFaces = 'XxYZz', step = 100): void {
    const [x0, y0, z0] = min;
    const [x1, y1, z1] = max;
    const dx = x1 - x0;
    const dy = y1 - y0;
    const dz = z1 - z0;
    for (const face of faces) {
      if (face === 'Z') this.patch([x0, y0, z1], [dx, 0, 0], [0, dy, 0], step);
      else if (face === 'z') this.patch([x1, y0, z0], [-dx, 0, 0], [0, dy, 0], step);
      else if (face === 'X') this.patch([x1, y0, z1], [0, 0, -dz], [0, dy, 0], step);
      else if (face === 'x') this.patch([x0, y0, z0], [0, 0, dz], [0, dy, 0], step);
      else if (face === 'Y') this.patch([x0, y1, z1], [dx, 0, 0], [0, 0, -dz], step);
      else if (face === 'y') this.patch([x0, y0, z0], [dx, 0, 0], [0, 0, dz], step);
    }
  }

  /**
   * A surface of revolution around an upright axis, smooth around. `profile`: radius and height above `base`,
   * from below upwards, metres.
   */
  lathe(base: Vector, profile: readonly (readonly [radius: number, height: number])[], sides: number): void {
    for (let ring = 0; ring + 1 < profile.length; ring++) {
      const [r0, h0] = profile[ring] as readonly [number, number];
      const [r1, h1] = profile[ring + 1] as readonly [number, number];
      const slope = normalise([h1 - h0, r0 - r1, 0]);
      const first = this.vertexCount;
      for (let side = 0; side <= sides; side++) {
        const angle = (side / sides) * Math.PI * 2;
        const c = Math.cos(angle);
        const s = Math.sin(angle);
        const u = angle * Math.max(r0, r1);
        this.vertex(
          base[0] + s * r0,
          base[1] + h0,
          base[2] + c * r0,
          s * slope[0],
          slope[1],
          c * slope[0],
          u,
          h0,
        );
        this.vertex(
          base[0] + s * r1,
          base[1] + h1,
          base[2] + c * r1,
          s * slope[0],
          slope[1],
          c * slope[0],
          u,
          h1,
        );
      }
      for (let side = 0; side < sides; side++) {
        const a = first + side * 2;
        if (r0 > 1e-6) this.triangle(a, a + 2, a + 1);
        if (r1 > 1e-6) this.triangle(a + 2, a + 3, a + 1);
      }
    }
  }

  #evidenceCode(): number {
    const own = this.partGrades[this.part] ?? this.grade;
    const grade = Math.max(gradeCodes[own], gradeCodes[this.grade]);
    return (rowOfPart.get(this.part) ?? 0) * gradeSpan + grade;
  }

  #growVertices(): void {
    const grow = <T extends Float32Array | Uint8Array | Uint16Array>(array: T): T => {
      const grown = new (array.constructor as new (length: number) => T)(array.length * 2);
      grown.set(array);
      return grown;
    };
    this.position = grow(this.position);
    this.normal = grow(this.normal);
    this.uv = grow(this.uv);
    this.colour = grow(this.colour);
    this.surface = grow(this.surface);
    this.zone = grow(this.zone);
  }
}
