import type { PlacedFurniture } from '../../../src/museum/display/room-display.ts';
import type { ShellDraft } from './shell-draft.ts';
import type { Vector } from './vector.ts';

/** From, to; metres. */
export type Span = readonly [number, number];

/**
 * Draws in the frame of a standing piece: `along` its face from left to right for someone looking at it from the
 * wall (to the right for the piece itself), `up` from the floor, `out` from the middle of its footprint
 * towards its face. Metres.
 */
export class PiecePen {
  readonly draft: ShellDraft;
  readonly #x: number;
  readonly #y: number;
  readonly #z: number;
  readonly #cos: number;
  readonly #sin: number;

  /** `at`: the piece's middle in the draft's frame, metres, and the yaw of its face. */
  constructor(draft: ShellDraft, at: Pick<PlacedFurniture, 'x' | 'y' | 'z' | 'yaw'>) {
    this.draft = draft;
    this.#x = at.x;
    this.#y = at.y;
    this.#z = at.z;
    this.#cos = Math.cos(at.yaw);
    this.#sin = Math.sin(at.yaw);
  }

  /** A pen for something that stands in a room: `placed`, and the room's origin, in world metres. */
  static inRoom(
    draft: ShellDraft,
    frame: { readonly origin: Vector },
    placed: Pick<PlacedFurniture, 'x' | 'y' | 'z' | 'yaw'>,
  ): PiecePen {
    const [x, y, z] = frame.origin;
    return new PiecePen(draft, { x: placed.x - x, y: placed.y - y, z: placed.z - z, yaw: placed.yaw });
  }

  at(along: number, up: number, out: number): Vector {
    return [
      this.#x + this.#cos * along + this.#sin * out,
      this.#y + up,
      this.#z - this.#sin * along + this.#cos * out,
    ];
  }

  /** A direction given in the piece's frame, in the draft's. */
  turn(along: number, up: number, out: number): Vector {
    return [this.#cos * along + this.#sin * out, up, this.#cos * out - this.#sin * along];
  }

  quad(
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    colours?: readonly [number, number, number, number],
  ): void {
    this.draft.quad(this.at(...a), this.at(...b), this.at(...c), this.at(...d), colours);
  }

  /** A vertex with its own normal, both in the piece's frame. */
  vertex(p: Vector, n: Vector, u: number, v: number): number {
    const [x, y, z] = this.at(...p);
    const [nx, ny, nz] = this.turn(...n);
    return this.draft.vertex(x, y, z, nx, ny, nz, u, v);
  }

  patch(from: Vector, along: Vector, across: Vector, step: number): void {
    this.draft.patch(this.at(...from), this.turn(...along), this.turn(...across), step);
  }

  /** A box; `faces`: front, back (k), left, right, top, bottom by their first letters. */
  box([a0, a1]: Span, [u0, u1]: Span, [o0, o1]: Span, faces = 'fklrt', step = 100): void {
    for (const face of faces) {
      if (face === 'f') this.#patch([a0, u0, o1], [a1, u0, o1], [a0, u1, o1], step);
      else if (face === 'k') this.#patch([a1, u0, o0], [a0, u0, o0], [a1, u1, o0], step);
      else if (face === 'l') this.#patch([a0, u0, o0], [a0, u0, o1], [a0, u1, o0], step);
      else if (face === 'r') this.#patch([a1, u0, o1], [a1, u0, o0], [a1, u1, o1], step);
      else if (face === 't') this.#patch([a0, u1, o1], [a1, u1, o1], [a0, u1, o0], step);
      else if (face === 'b') this.#patch([a0, u0, o0], [a1, u0, o0], [a0, u0, o1], step);
    }
  }

  #patch(from: Vector, alongTo: Vector, acrossTo: Vector, step: number): void {
    const o = this.at(...from);
    const a = this.at(...alongTo);
    const b = this.at(...acrossTo);
    this.draft.patch(
      o,
      [a[0] - o[0], a[1] - o[1], a[2] - o[2]],
      [b[0] - o[0], b[1] - o[1], b[2] - o[2]],
      step,
    );
  }
}
