import type { ShellDraft } from './shell-draft.ts';
import { cross, normalise, subtract, type Vector } from './vector.ts';

/** From, to; metres. */
export type Span = readonly [number, number];

/** A point of a moulding's section: metres across the surface, and out of it. */
export type ProfilePoint = readonly [across: number, out: number];

/** How a moulding ends: 1 mitred into an inner corner, −1 around an outer one, 0 cut square. */
export type Mitre = -1 | 0 | 1;

/** Where the texture of a sheet begins, metres; `isMirrored` runs it the other way, as matched slabs are laid. */
export interface SheetTexture {
  readonly u: number;
  readonly v: number;
  readonly isMirrored?: boolean;
  /** Texture metres to a metre; 1 unless said. */
  readonly scale?: number;
  /** The same across, where it differs. */
  readonly scaleAcross?: number;
}

/** Points closer in direction than this share a normal: a moulding's curves look round, its edges sharp. */
const roundness = Math.cos((40 * Math.PI) / 180);

/**
 * Draws on a flat surface: `a` along it, `b` across it, `out` of it, metres. A wall, a ceiling and the face of a
 * door leaf are drawn alike; on a wall `a` runs to the right and `b` up, on a ceiling `out` points down. The axes
 * turn right-handed (a × b = out). `a` may climb: along a stair everything on its wall climbs with it.
 */
export class SurfacePen {
  readonly draft: ShellDraft;
  readonly #origin: Vector;
  readonly #a: Vector;
  readonly #b: Vector;
  readonly #out: Vector;

  constructor(draft: ShellDraft, origin: Vector, a: Vector, b: Vector, out: Vector) {
    this.draft = draft;
    this.#origin = origin;
    this.#a = a;
    this.#b = b;
    this.#out = out;
  }

  /** Looking down from a ceiling at height `y` above the middle of a room: `a` is +x, `b` is +z. */
  static under(draft: ShellDraft, x: number, y: number, z: number): SurfacePen {
    return new SurfacePen(draft, [x, y, z], [1, 0, 0], [0, 0, 1], [0, -1, 0]);
  }

  /** Looking up from a floor: `a` is +x, `b` is −z. */
  static over(draft: ShellDraft, x: number, y: number, z: number): SurfacePen {
    return new SurfacePen(draft, [x, y, z], [1, 0, 0], [0, 0, -1], [0, 1, 0]);
  }

  at(a: number, b: number, out: number): Vector {
    return [
      this.#origin[0] + this.#a[0] * a + this.#b[0] * b + this.#out[0] * out,
      this.#origin[1] + this.#a[1] * a + this.#b[1] * b + this.#out[1] * out,
      this.#origin[2] + this.#a[2] * a + this.#b[2] * b + this.#out[2] * out,
    ];
  }

  /** A pen whose origin lies elsewhere on, above or behind the same surface. */
  moved(a: number, b: number, out = 0): SurfacePen {
    return new SurfacePen(this.draft, this.at(a, b, out), this.#a, this.#b, this.#out);
  }

  /** The same surface turned by quarter turns (anticlockwise as it is seen) around a point, its new origin. */
  turned(a: number, b: number, turns: 0 | 1 | 2 | 3): SurfacePen {
    const minus = (vector: Vector): Vector => [-vector[0], -vector[1], -vector[2]];
    const along =
      turns === 0 ? this.#a : turns === 1 ? this.#b : turns === 2 ? minus(this.#a) : minus(this.#b);
    const over =
      turns === 0 ? this.#b : turns === 1 ? minus(this.#a) : turns === 2 ? minus(this.#b) : this.#a;
    return new SurfacePen(this.draft, this.at(a, b, 0), along, over, this.#out);
  }

  /** A flat rectangle whose texture is drawn out to `u` by `v` texture metres, from `from` along it. */
  stretch([a0, a1]: Span, [b0, b1]: Span, out: number, u: number, v: number, from = 0): void {
    const first = this.vertex([a0, b0, out], [0, 0, 1], from, 0);
    this.vertex([a1, b0, out], [0, 0, 1], from + u, 0);
    this.vertex([a1, b1, out], [0, 0, 1], from + u, v);
    this.vertex([a0, b1, out], [0, 0, 1], from, v);
    this.draft.triangle(first, first + 1, first + 2);
    this.draft.triangle(first, first + 2, first + 3);
  }

  /** A four-sided face by its corners, counter-clockwise as it is seen. */
  face(p: Vector, q: Vector, r: Vector, s: Vector): void {
    this.draft.quad(this.at(...p), this.at(...q), this.at(...r), this.at(...s));
  }

  /** A flat triangle, counter-clockwise as it is seen; texture metres along the surface. */
  triangle(p: Vector, q: Vector, r: Vector): void {
    const corners = [p, q, r].map((point) => this.at(...point)) as [Vector, Vector, Vector];
    const turn = cross(subtract(corners[1], corners[0]), subtract(corners[2], corners[0]));
    if (Math.hypot(...turn) < 1e-9) return;
    const n = normalise(turn);
    const first = this.draft.vertexCount;
    [p, q, r].forEach((point, at) => {
      const [x, y, z] = corners[at] as Vector;
      this.draft.vertex(x, y, z, n[0], n[1], n[2], point[0], point[1]);
    });
    this.draft.triangle(first, first + 1, first + 2);
  }

  /** A vertex with a normal given in the pen's directions. */
  vertex(p: Vector, normal: Vector, u: number, v: number): number {
    const [x, y, z] = this.at(...p);
    const n = normalise([
      this.#a[0] * normal[0] + this.#b[0] * normal[1] + this.#out[0] * normal[2],
      this.#a[1] * normal[0] + this.#b[1] * normal[1] + this.#out[1] * normal[2],
      this.#a[2] * normal[0] + this.#b[2] * normal[1] + this.#out[2] * normal[2],
    ]);
    return this.draft.vertex(x, y, z, n[0], n[1], n[2], u, v);
  }

  /** A flat rectangle that faces out, its sides divided so that no cell is longer than `step`. */
  sheet([a0, a1]: Span, [b0, b1]: Span, out: number, step = 100, texture?: SheetTexture): void {
    if (a1 - a0 < 1e-4 || b1 - b0 < 1e-4) return;
    const columns = Math.max(1, Math.ceil((a1 - a0) / step - 0.01));
    const rows = Math.max(1, Math.ceil((b1 - b0) / step - 0.01));
    const first = this.draft.vertexCount;
    const n = this.#out;
    const scale = texture?.scale ?? 1;
    const across = texture?.scaleAcross ?? scale;
    for (let row = 0; row <= rows; row++) {
      const b = b0 + ((b1 - b0) * row) / rows;
      for (let column = 0; column <= columns; column++) {
        const a = a0 + ((a1 - a0) * column) / columns;
        const [x, y, z] = this.at(a, b, out);
        const u = texture ? texture.u + (texture.isMirrored ? a1 - a : a - a0) * scale : a;
        const v = texture ? texture.v + (b - b0) * across : b;
        this.draft.vertex(x, y, z, n[0], n[1], n[2], u, v);
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const p = first + row * (columns + 1) + column;
        const q = p + columns + 1;
        this.draft.triangle(p, p + 1, q + 1);
        this.draft.triangle(p, q + 1, q);
      }
    }
  }

  /** A box on the surface; `faces`: front, left, right, top (+b), bottom (−b), back (k). */
  box([a0, a1]: Span, [b0, b1]: Span, [o0, o1]: Span, faces = 'flrtb'): void {
    for (const face of faces) {
      if (face === 'f') this.face([a0, b0, o1], [a1, b0, o1], [a1, b1, o1], [a0, b1, o1]);
      else if (face === 'k') this.face([a1, b0, o0], [a0, b0, o0], [a0, b1, o0], [a1, b1, o0]);
      else if (face === 'l') this.face([a0, b0, o0], [a0, b0, o1], [a0, b1, o1], [a0, b1, o0]);
      else if (face === 'r') this.face([a1, b0, o1], [a1, b0, o0], [a1, b1, o0], [a1, b1, o1]);
      else if (face === 't') this.face([a0, b1, o1], [a1, b1, o1], [a1, b1, o0], [a0, b1, o0]);
      else if (face === 'b') this.face([a0, b0, o0], [a1, b0, o0], [a1, b0, o1], [a0, b0, o1]);
    }
  }

  /**
   * A moulding along `a`: its section swept from one end to the other, mitred where it meets another. Points of
   * the section run from low `across` to high; it shows on its left (towards `out` where it runs upwards).
   */
  strip(profile: readonly ProfilePoint[], [a0, a1]: Span, mitres: readonly [Mitre, Mitre], step = 100): void {
    const columns = Math.max(1, Math.ceil((a1 - a0) / step - 0.01));
    let along = 0;
    for (const { from, to, fromNormal, toNormal } of listSegments(profile)) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const first = this.draft.vertexCount;
      for (let column = 0; column <= columns; column++) {
        for (const [point, normal, v] of [
          [from, fromNormal, along],
          [to, toNormal, along + length],
        ] as const) {
          const start = a0 + mitres[0] * point[1];
          const end = a1 - mitres[1] * point[1];
          const a = start + ((end - start) * column) / columns;
          this.vertex([a, point[0], point[1]], [0, normal[0], normal[1]], a, v);
        }
      }
      for (let column = 0; column < columns; column++) {
        const p = first + column * 2;
        this.draft.triangle(p, p + 2, p + 3);
        this.draft.triangle(p, p + 3, p + 1);
      }
      along += length;
    }
    if (mitres[0] === 0) this.#cap(profile, a0, -1);
    if (mitres[1] === 0) this.#cap(profile, a1, 1);
  }

  /**
   * A mitred frame around a rectangle. The section's `across` runs inwards from the rectangle's edge, from 0.
   * `sides` leaves some out: left, top, right, bottom by their first letters; where one is missing its
   * neighbours are cut square.
   */
  frame([a0, a1]: Span, [b0, b1]: Span, profile: readonly ProfilePoint[], sides = 'ltrb'): void {
    const has = (side: string): boolean => sides.includes(side);
    const near = (edge: number, far: number, inset: number): number => edge + (far > edge ? inset : -inset);
    for (const { from, to, fromNormal, toNormal } of listSegments(profile)) {
      const corner = (inset: number, isLeft: boolean, isTop: boolean): readonly [number, number] => [
        isLeft ? (has('l') ? near(a0, a1, inset) : a0) : has('r') ? near(a1, a0, inset) : a1,
        isTop ? (has('t') ? near(b1, b0, inset) : b1) : has('b') ? near(b0, b1, inset) : b0,
      ];
      const side = (
        start: readonly [boolean, boolean],
        end: readonly [boolean, boolean],
        inwards: readonly [number, number],
      ): void => {
        const rows: number[] = [];
        for (const [point, normal] of [
          [from, fromNormal],
          [to, toNormal],
        ] as const) {
          for (const [isLeft, isTop] of [start, end]) {
            const [a, b] = corner(point[0], isLeft, isTop);
            const n: Vector = [inwards[0] * normal[0], inwards[1] * normal[0], normal[1]];
            rows.push(this.vertex([a, b, point[1]], n, Math.abs(inwards[0] ? b : a), point[0]));
          }
        }
        const [p, q, r, s] = rows as [number, number, number, number];
        this.draft.triangle(p, q, s);
        this.draft.triangle(p, s, r);
      };
      if (has('b')) side([true, false], [false, false], [0, 1]);
      if (has('r')) side([false, false], [false, true], [-1, 0]);
      if (has('t')) side([false, true], [true, true], [0, -1]);
      if (has('l')) side([true, true], [true, false], [1, 0]);
    }
  }

  /**
   * A moulding that runs round a block on the surface: along its front and back along both sides. `out` of the
   * section is measured from the surface; the sides stand out of [a0, a1] by what it exceeds `flush`, the
   * thickness of the block.
   */
  frontAndSides([a0, a1]: Span, b: number, profile: readonly ProfilePoint[], flush: number): void {
    for (const { from, to, fromNormal, toNormal } of listSegments(profile)) {
      const wide = (point: ProfilePoint): number => Math.max(0, point[1] - flush);
      const side = (
        p: readonly [Vector, Vector],
        q: readonly [Vector, Vector],
        normal: (n: ProfilePoint) => Vector,
        isAlong: boolean,
      ): void => {
        const row = (point: Vector, n: ProfilePoint): number =>
          this.vertex(point, normal(n), isAlong ? point[0] : point[2], point[1]);
        const first = row(p[0], fromNormal);
        const second = row(q[0], fromNormal);
        const third = row(q[1], toNormal);
        const fourth = row(p[1], toNormal);
        // Where a section ends on the surface its sides come to a point.
        if (hasArea(p[0], q[0], q[1])) this.draft.triangle(first, second, third);
        if (hasArea(p[0], q[1], p[1])) this.draft.triangle(first, third, fourth);
      };
      const left = (point: ProfilePoint, out: number): Vector => [a0 - wide(point), b + point[0], out];
      const right = (point: ProfilePoint, out: number): Vector => [a1 + wide(point), b + point[0], out];
      side(
        [left(from, from[1]), left(to, to[1])],
        [right(from, from[1]), right(to, to[1])],
        (n) => [0, n[0], n[1]],
        true,
      );
      side(
        [left(from, 0), left(to, 0)],
        [left(from, from[1]), left(to, to[1])],
        (n) => [-n[1], n[0], 0],
        false,
      );
      side(
        [right(from, from[1]), right(to, to[1])],
        [right(from, 0), right(to, 0)],
        (n) => [n[1], n[0], 0],
        false,
      );
    }
  }

  /** The end of a moulding that is cut square: a fan over its section and the surface behind it. */
  #cap(profile: readonly ProfilePoint[], a: number, towards: 1 | -1): void {
    const outer = [...profile];
    const low = outer[0] as ProfilePoint;
    for (let at = 1; at + 1 < outer.length + 1; at++) {
      const p = outer[at - 1] as ProfilePoint;
      const q = outer[at];
      if (!q) break;
      const corners: readonly Vector[] = [
        [a, low[0], Math.min(0, low[1])],
        [a, p[0], p[1]],
        [a, q[0], q[1]],
      ];
      if (towards > 0) this.triangle(corners[0] as Vector, corners[2] as Vector, corners[1] as Vector);
      else this.triangle(corners[0] as Vector, corners[1] as Vector, corners[2] as Vector);
    }
  }
}

function hasArea(p: Vector, q: Vector, r: Vector): boolean {
  return Math.hypot(...cross(subtract(q, p), subtract(r, p))) > 1e-9;
}

interface Segment {
  readonly from: ProfilePoint;
  readonly to: ProfilePoint;
  readonly fromNormal: ProfilePoint;
  readonly toNormal: ProfilePoint;
}

const known = new WeakMap<readonly ProfilePoint[], readonly Segment[]>();

/** The flat pieces of a section with the normals at their ends: [across, out]. */
function listSegments(profile: readonly ProfilePoint[]): readonly Segment[] {
  let segments = known.get(profile);
  if (segments) return segments;
  const flat = profile.slice(1).map((to, at): ProfilePoint => {
    const from = profile[at] as ProfilePoint;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    return [-(to[1] - from[1]) / length, (to[0] - from[0]) / length];
  });
  const blend = (here: ProfilePoint, other: ProfilePoint | undefined): ProfilePoint => {
    if (!other || here[0] * other[0] + here[1] * other[1] < roundness) return here;
    const sum: ProfilePoint = [here[0] + other[0], here[1] + other[1]];
    const length = Math.hypot(sum[0], sum[1]);
    return [sum[0] / length, sum[1] / length];
  };
  segments = flat.map((normal, at) => ({
    from: profile[at] as ProfilePoint,
    to: profile[at + 1] as ProfilePoint,
    fromNormal: blend(normal, flat[at - 1]),
    toNormal: blend(normal, flat[at + 1]),
  }));
  known.set(profile, segments);
  return segments;
}
