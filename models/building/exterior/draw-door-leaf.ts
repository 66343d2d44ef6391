import { paint, shade } from '../shell/paint.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';
import { doorLeafMeasures } from './door-leaf-measures.ts';

const ground = paint('bronze', 0x6b4f28, 0.35);
const raised = paint('bronze', 0xa67c3e, 0.5);
const bright = paint('bronze', 0xd0a55a, 0.55);

/** Draws on one face of a leaf: `u` from the hinge, `v` up, `lift` off the face; corners counter-clockwise. */
interface Face {
  readonly at: (u: number, v: number, lift: number) => Vector;
  readonly quad: (a: Vector, b: Vector, c: Vector, d: Vector) => void;
}

/**
 * One bronze leaf in its own frame: hinge on the y axis, the leaf along +x (`side` 1) or −x (−1), its outer face
 * towards +z; metres. Framed fields with studs; in the tall field orchids on curved stems, not the same on both
 * leaves.
 */
export function drawDoorLeaf(draft: ShellDraft, side: 1 | -1, width: number, height: number): void {
  const half = doorLeafMeasures.thickness / 2;
  draft.part = 'bronze-door';
  draft.currentZone = lightZone.free;
  draft.with(ground);
  draft.box([side > 0 ? 0 : -width, 0, -half], [side > 0 ? width : 0, height, half], 'XxYyZz');
  for (const front of [1, -1] as const) {
    const face: Face = {
      at: (u, v, lift) => [side * u, v, front * (half + lift)],
      quad: (a, b, c, d) => {
        if (side * front > 0) draft.quad(a, b, c, d);
        else draft.quad(b, a, d, c);
      },
    };
    drawFields(draft, face, width, height, front > 0 ? side : -side);
  }
}

function drawFields(draft: ShellDraft, face: Face, width: number, height: number, seed: number): void {
  const margin = 0.13;
  const fields: readonly (readonly [number, number])[] = [
    [0.03, 0.145],
    [0.17, 0.285],
    [0.31, 0.97],
  ];
  for (const [from, to] of fields) {
    const [v0, v1] = [height * from, height * to];
    const [u0, u1] = [margin, width - margin];
    draft.with(raised);
    const rim = 0.07;
    block(face, u0, u1, v0, v0 + rim, 0.03);
    block(face, u0, u1, v1 - rim, v1, 0.03);
    block(face, u0, u0 + rim, v0 + rim, v1 - rim, 0.03);
    block(face, u1 - rim, u1, v0 + rim, v1 - rim, 0.03);
    const middle = (u0 + u1) / 2;
    if (to - from > 0.3) drawOrchids(draft, face, middle, v0 + rim, v1 - rim, u1 - u0 - 2 * rim, seed);
    else {
      flower(draft, face, middle, (v0 + v1) / 2, Math.min(v1 - v0, u1 - u0) * 0.32, 0.3);
      for (const way of [-1, 1])
        leaf(draft, face, [middle + way * 0.14, (v0 + v1) / 2], way * 1.45, (u1 - u0) * 0.3, 0.06, way * 0.4);
    }
  }
  // Studs along all four edges, and a ring to pull on the closing edge.
  draft.with(bright);
  const rows = Math.round(height / 0.24);
  for (let k = 0; k <= rows; k++) {
    const v = 0.07 + ((height - 0.14) * k) / rows;
    for (const u of [0.065, width - 0.065]) stud(face, u, v, 0.036);
  }
  const columns = Math.round(width / 0.24);
  for (let k = 1; k < columns; k++) {
    const u = 0.065 + ((width - 0.13) * k) / columns;
    for (const v of [0.07, height - 0.07]) stud(face, u, v, 0.036);
  }
  drawRing(face, width - 0.3, height * 0.297);
}

/** A flat block on the face with bevelled edges. */
function block({ at, quad }: Face, u0: number, u1: number, v0: number, v1: number, lift: number): void {
  const b = Math.min(0.018, (u1 - u0) / 3, (v1 - v0) / 3);
  const low = [at(u0, v0, 0), at(u1, v0, 0), at(u1, v1, 0), at(u0, v1, 0)] as const;
  const top = [
    at(u0 + b, v0 + b, lift),
    at(u1 - b, v0 + b, lift),
    at(u1 - b, v1 - b, lift),
    at(u0 + b, v1 - b, lift),
  ] as const;
  quad(...top);
  for (let k = 0; k < 4; k++) {
    const next = (k + 1) % 4;
    quad(low[k] as Vector, low[next] as Vector, top[next] as Vector, top[k] as Vector);
  }
}

function stud({ at, quad }: Face, u: number, v: number, r: number): void {
  const tip = at(u, v, r * 0.9);
  const ring = [0, 1, 2, 3, 4, 5].map((k) =>
    at(u + Math.cos((k * Math.PI) / 3) * r, v + Math.sin((k * Math.PI) / 3) * r, 0.002),
  );
  ring.forEach((p, k) => {
    quad(p, ring[(k + 1) % 6] as Vector, tip, tip);
  });
}

function drawRing(face: Face, u: number, v: number): void {
  stud(face, u, v + 0.1, 0.07);
  const sides = 10;
  const point = (k: number, r: number, lift: number): Vector => {
    const angle = (k / sides) * Math.PI * 2;
    return face.at(u + Math.sin(angle) * r, v + Math.cos(angle) * r, lift);
  };
  for (let k = 0; k < sides; k++) {
    face.quad(point(k + 1, 0.08, 0.04), point(k, 0.08, 0.04), point(k, 0.1, 0.065), point(k + 1, 0.1, 0.065));
    face.quad(
      point(k + 1, 0.1, 0.065),
      point(k, 0.1, 0.065),
      point(k, 0.125, 0.035),
      point(k + 1, 0.125, 0.035),
    );
  }
}

/** Five petals round a small lip, each raised along its middle. */
function flower(draft: ShellDraft, { at, quad }: Face, u: number, v: number, r: number, turn: number): void {
  draft.with(bright);
  for (let petal = 0; petal < 5; petal++) {
    const angle = turn + (petal / 5) * Math.PI * 2;
    const p = (aside: number, far: number, lift: number): Vector =>
      at(u + Math.sin(angle + aside) * far * r, v + Math.cos(angle + aside) * far * r, lift);
    const wide = petal % 2 ? 0.5 : 0.38;
    const [root, left, right, tip, crest] = [
      p(0, 0.08, 0.02),
      p(-wide, 0.66, 0.008),
      p(wide, 0.66, 0.008),
      p(0, 1, 0.012),
      p(0, 0.6, 0.05),
    ];
    quad(root, right, crest, crest);
    quad(right, tip, crest, crest);
    quad(tip, left, crest, crest);
    quad(left, root, crest, crest);
  }
  stud({ at: (a, b, lift) => at(a, b, lift + 0.03), quad }, u, v, r * 0.2);
}

/** A strap leaf or a stem: from a foot, leaning by an angle from upright, bending as it grows. */
function leaf(
  draft: ShellDraft,
  { at, quad }: Face,
  [u, v]: readonly [number, number],
  lean: number,
  length: number,
  width: number,
  bend: number,
): readonly [number, number] {
  draft.with(shade(raised, 1.12));
  const steps = 5;
  let [x, y] = [u, v];
  let before: readonly [Vector, Vector, Vector] | null = null;
  for (let k = 0; k <= steps; k++) {
    const angle = lean + (bend * k) / steps;
    const w = width * Math.max(0.06, 1 - (k / steps) ** 2);
    const [nx, ny] = [Math.cos(angle) * w, -Math.sin(angle) * w];
    const row = [at(x - nx, y - ny, 0.004), at(x, y, 0.03), at(x + nx, y + ny, 0.004)] as const;
    if (before) {
      quad(before[0], before[1], row[1], row[0]);
      quad(before[1], before[2], row[2], row[1]);
    }
    before = row;
    x += (Math.sin(angle) * length) / steps;
    y += (Math.cos(angle) * length) / steps;
  }
  return [x - (Math.sin(lean + bend) * length) / steps, y - (Math.cos(lean + bend) * length) / steps];
}

/** A clump of strap leaves with two stems of orchids; `seed` (±1) turns it, so that no two leaves are alike. */
function drawOrchids(
  draft: ShellDraft,
  face: Face,
  u: number,
  v0: number,
  v1: number,
  width: number,
  seed: number,
): void {
  const high = v1 - v0;
  const foot = v0 + 0.06;
  for (const [lean, long, bend] of [
    [-1.05, 0.4, -0.7],
    [-0.6, 0.46, -0.5],
    [-0.2, 0.5, -0.35],
    [0.25, 0.42, 0.5],
    [0.7, 0.44, 0.6],
    [1.1, 0.36, 0.75],
  ] as const)
    leaf(
      draft,
      face,
      [u + lean * 0.06, foot],
      lean * 0.55,
      high * long,
      width * 0.045,
      bend * (0.8 + 0.2 * seed),
    );
  // One stem reaches high, the other bends low; which leans where depends on the leaf.
  for (const [way, long, bend, blooms] of [
    [seed, 0.86, -0.32, 5],
    [-seed, 0.56, 0.55, 3],
  ] as const) {
    leaf(draft, face, [u + way * 0.04, foot], way * 0.1, high * long, 0.018, way * bend);
    for (let bloom = 0; bloom < blooms; bloom++) {
      const s = 0.48 + (0.5 * (bloom + 1)) / blooms;
      const angle = way * (0.1 + bend * 0.5 * s);
      const reach = high * long * s * 0.94;
      const aside = (bloom % 2 ? 1 : -1) * width * (0.1 + 0.03 * ((bloom + 2) % 3));
      const at = u + Math.sin(angle) * reach + aside + seed * 0.02 * bloom;
      const inside = Math.max(u - width * 0.36, Math.min(u + width * 0.36, at));
      flower(
        draft,
        face,
        inside,
        foot + Math.cos(angle) * reach,
        width * (0.135 - 0.012 * bloom),
        bloom * 0.5 + seed * 0.2,
      );
    }
  }
}
