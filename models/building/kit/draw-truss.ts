import type { Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { add, cross, normalise, scale, subtract, type Vector } from '../shell/vector.ts';

/** A straight square bar from one point to another, without ends. */
export function drawBar(draft: ShellDraft, from: Vector, to: Vector, width: number, depth = width): void {
  const axis = normalise(subtract(to, from));
  const side = normalise(cross(Math.abs(axis[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], axis));
  const up = cross(axis, side);
  const corner = (end: Vector, s: number, u: number): Vector =>
    add(end, add(scale(side, (s * width) / 2), scale(up, (u * depth) / 2)));
  const ring = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const;
  ring.forEach(([s0, u0], at) => {
    const [s1, u1] = ring[(at + 1) % 4] as readonly [number, number];
    draft.quad(corner(from, s0, u0), corner(from, s1, u1), corner(to, s1, u1), corner(to, s0, u0));
  });
}

export interface TrussMeasures {
  /** Ends of the lower chord, and the height of the upper above it, metres. */
  readonly from: Vector;
  readonly to: Vector;
  readonly height: number;
  readonly bays: number;
  readonly bar: number;
}

/** A steel truss: two chords, posts, diagonals that lean towards the middle, plates where they meet. */
export function drawTruss(
  draft: ShellDraft,
  { from, to, height, bays, bar }: TrussMeasures,
  steel: Paint,
): void {
  draft.with(steel);
  const up: Vector = [0, height, 0];
  const at = (t: number): Vector => add(from, scale(subtract(to, from), t));
  drawBar(draft, from, to, bar * 1.5, bar);
  drawBar(draft, add(from, up), add(to, up), bar * 1.5, bar);
  const axis = normalise(subtract(to, from));
  const side: Vector = [-axis[2], 0, axis[0]];
  for (let bay = 0; bay <= bays; bay++) {
    const foot = at(bay / bays);
    if (bay > 0 && bay < bays) drawBar(draft, foot, add(foot, up), bar * 0.6);
    if (bay === bays) break;
    const next = at((bay + 1) / bays);
    if (bay < bays / 2) drawBar(draft, add(foot, up), next, bar * 0.55);
    else drawBar(draft, foot, add(next, up), bar * 0.55);
    if (bay === 0) continue;
    // A plate on either face of the joint.
    const reach = bar * 1.9;
    for (const sign of [1, -1]) {
      const out = scale(side, sign * bar * 0.78);
      const left = add(add(foot, out), scale(axis, -reach * sign));
      const right = add(add(foot, out), scale(axis, reach * sign));
      draft.quad(left, right, add(right, [0, reach, 0]), add(left, [0, reach, 0]));
    }
  }
}
