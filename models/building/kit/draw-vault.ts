import { shade, type Paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';

export interface VaultMeasures {
  /** Half the span and half the length, metres. */
  readonly half: number;
  readonly reach: number;
  /** Height at which it springs, and how much it rises above that, metres. */
  readonly spring: number;
  readonly rise: number;
  /** Whether it runs along z. */
  readonly isAlongZ: boolean;
  readonly sides: number;
  readonly rows: number;
  /** Places of the ribs along it, metres from the middle; width and thickness of a rib. */
  readonly ribs: readonly number[];
  readonly ribWidth: number;
  readonly ribDepth: number;
}

/** A barrel vault with stepped ribs, seen from below. */
export function drawVault(draft: ShellDraft, measures: VaultMeasures, plaster: Paint, stone: Paint): void {
  const { half, reach, spring, rise, isAlongZ, sides, rows, ribs, ribWidth, ribDepth } = measures;
  /** Across, up and the direction that looks into the room, at a share of the arc and a distance inside it. */
  const arc = (t: number, inset: number): readonly [number, number, number, number] => {
    const angle = Math.PI * t;
    const [c, s] = [-Math.cos(angle), Math.sin(angle)];
    const length = Math.hypot(c / half, s / rise);
    return [c * (half - inset), spring + s * (rise - inset), -(c / half) / length, -(s / rise) / length];
  };
  const vertex = (
    across: number,
    y: number,
    along: number,
    nx: number,
    ny: number,
    nz: number,
    u: number,
    v: number,
  ): number =>
    isAlongZ
      ? draft.vertex(across, y, along, nx, ny, nz, u, v)
      : draft.vertex(along, y, across, nz, ny, nx, u, v);
  // Round the arc and along it: mirrored when the vault runs along x.
  const quad = (p: number, q: number, r: number, s: number): void => {
    if (isAlongZ) {
      draft.triangle(p, q, r);
      draft.triangle(p, r, s);
    } else {
      draft.triangle(p, r, q);
      draft.triangle(p, s, r);
    }
  };
  const strip = (from: number, to: number, inset: number, parts: number): void => {
    const first = draft.vertexCount;
    for (let row = 0; row <= parts; row++) {
      const along = from + ((to - from) * row) / parts;
      for (let side = 0; side <= sides; side++) {
        const [across, y, nAcross, ny] = arc(side / sides, inset);
        vertex(across, y, along, nAcross, ny, 0, (side / sides) * (half + rise) * 1.6, along);
      }
    }
    for (let row = 0; row < parts; row++) {
      for (let side = 0; side < sides; side++) {
        const p = first + row * (sides + 1) + side;
        quad(p, p + 1, p + sides + 2, p + sides + 1);
      }
    }
  };
  /** The flank of a rib at `along`, between two insets; `towards` is the way it looks along the vault. */
  const flank = (along: number, inner: number, outer: number, towards: 1 | -1): void => {
    const first = draft.vertexCount;
    for (let side = 0; side <= sides; side++) {
      for (const inset of [outer, inner]) {
        const [across, y] = arc(side / sides, inset);
        vertex(across, y, along, 0, 0, towards, side / sides, inset);
      }
    }
    for (let side = 0; side < sides; side++) {
      const p = first + side * 2;
      if (towards > 0) quad(p, p + 1, p + 3, p + 2);
      else quad(p, p + 2, p + 3, p + 1);
    }
  };
  draft.with(plaster);
  strip(-reach, reach, 0, rows);
  for (const along of ribs) {
    // Two steps: a broad flat band, on it a narrower one.
    const steps: readonly (readonly [number, number, number])[] = [
      [ribWidth / 2, 0, ribDepth * 0.55],
      [ribWidth * 0.3, ribDepth * 0.55, ribDepth],
    ];
    for (const [wide, outer, inner] of steps) {
      draft.with(inner === ribDepth ? stone : shade(stone, 0.95));
      strip(along - wide, along + wide, inner, 1);
      flank(along - wide, inner, outer, -1);
      flank(along + wide, inner, outer, 1);
    }
  }
}
