import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { paint, shade } from '../shell/paint.ts';
import type { RoomFrame } from './room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { vaultSpring } from './vault-spring.ts';
import { spread } from '../light/list-room-lamps.ts';

const gilt = paint('gold', 0xb08a45, 0.4);

/** The ceiling of a room, by its finish. Nothing hangs below the clear height but thin lines and lamps. */
export function drawCeiling(draft: ShellDraft, frame: RoomFrame, step: number): void {
  const { style, height, halfX, halfZ, room } = frame;
  const { ceiling } = style;
  if (height <= 0 || ceiling.form === 'open') return;
  const isNear = step < 50;
  const isLong = halfZ > halfX;
  if (room.slope) {
    drawSlopedCeiling(draft, frame, Math.min(step, 2));
    return;
  }
  const flat = (y: number): void => {
    draft.patch([-halfX, y, -halfZ], [2 * halfX, 0, 0], [0, 0, 2 * halfZ], step * 1.3);
  };
  switch (ceiling.form) {
    case 'coffers':
      if (!isNear) {
        draft.with(ceiling.paint);
        flat(height);
      } else drawCoffers(draft, frame);
      break;
    case 'vault':
      drawVault(draft, frame, isNear);
      break;
    case 'beams':
    case 'painted-beams': {
      const depth = ceiling.form === 'beams' ? 0.4 : 0.34;
      draft.with(ceiling.form === 'beams' ? shade(ceiling.paint, 0.85) : ceiling.panel);
      flat(height + (isNear ? depth : 0));
      if (!isNear) break;
      // The strip of wall between the beams, above the clear height.
      drawUpstand(draft, frame, depth);
      const span = isLong ? halfX : halfZ;
      for (const along of spread((isLong ? halfZ : halfX) * 2, ceiling.form === 'beams' ? 3 : 1.5)) {
        draft.with(ceiling.paint);
        const w = ceiling.form === 'beams' ? 0.18 : 0.11;
        if (isLong) draft.box([-span, height, along - w], [span, height + depth, along + w], 'yZz', 1.6);
        else draft.box([along - w, height, -span], [along + w, height + depth, span], 'yXx', 1.6);
      }
      break;
    }
    case 'trusses':
      draft.with(ceiling.paint);
      flat(height + (isNear ? 1.3 : 0));
      if (!isNear) break;
      drawUpstand(draft, frame, 1.3);
      drawTrusses(draft, frame);
      break;
    case 'rock':
      drawRock(draft, frame, isNear ? 1 : 8);
      break;
    default:
      draft.with(ceiling.paint);
      flat(height);
  }
}

function drawUpstand(draft: ShellDraft, { halfX, halfZ, height, style }: RoomFrame, depth: number): void {
  draft.with(shade(style.ceiling.paint, 0.8));
  draft.patch([-halfX, height, -halfZ], [2 * halfX, 0, 0], [0, depth, 0], 3);
  draft.patch([halfX, height, -halfZ], [0, 0, 2 * halfZ], [0, depth, 0], 3);
  draft.patch([halfX, height, halfZ], [-2 * halfX, 0, 0], [0, depth, 0], 3);
  draft.patch([-halfX, height, halfZ], [0, 0, -2 * halfZ], [0, depth, 0], 3);
}

/** A grid of sunk fields; the fields glow faintly, as lamps that are switched off still do. */
function drawCoffers(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame): void {
  const { paint: stone, panel } = style.ceiling;
  const field = Math.min(4.2, 2.8 * Math.max(1, Math.sqrt((4 * halfX * halfZ) / 140)));
  const countX = Math.max(1, Math.round((halfX * 2) / field));
  const countZ = Math.max(1, Math.round((halfZ * 2) / field));
  const stepX = (2 * halfX) / countX;
  const stepZ = (2 * halfZ) / countZ;
  const beam = 0.26;
  const rim = 0.16;
  const y = height;
  const top = height + 0.26;
  for (let i = 0; i < countX; i++) {
    for (let j = 0; j < countZ; j++) {
      const x0 = -halfX + i * stepX;
      const x1 = x0 + stepX;
      const z0 = -halfZ + j * stepZ;
      const z1 = z0 + stepZ;
      const a = x0 + beam;
      const b = x1 - beam;
      const c = z0 + beam;
      const d = z1 - beam;
      draft.with(stone);
      const under = (p0: number, p1: number, q0: number, q1: number, h: number): void =>
        draft.quad([p0, h, q0], [p1, h, q0], [p1, h, q1], [p0, h, q1]);
      under(x0, x1, z0, c, y);
      under(x0, x1, d, z1, y);
      under(x0, a, c, d, y);
      under(b, x1, c, d, y);
      const side = (h0: number, h1: number, inset0: number, inset1: number): void => {
        const [a0, b0, c0, d0] = [a + inset0, b - inset0, c + inset0, d - inset0];
        const [a1, b1, c1, d1] = [a + inset1, b - inset1, c + inset1, d - inset1];
        draft.quad([a0, h0, c0], [b0, h0, c0], [b1, h1, c1], [a1, h1, c1]);
        draft.quad([b0, h0, c0], [b0, h0, d0], [b1, h1, d1], [b1, h1, c1]);
        draft.quad([b0, h0, d0], [a0, h0, d0], [a1, h1, d1], [b1, h1, d1]);
        draft.quad([a0, h0, d0], [a0, h0, c0], [a1, h1, c1], [a1, h1, d1]);
      };
      draft.with(shade(stone, 1.08));
      side(y, y + 0.1, 0, 0.02);
      draft.with(gilt);
      side(y + 0.1, y + 0.12, 0.02, 0.05);
      draft.with(shade(stone, 0.94));
      side(y + 0.12, top, 0.05, rim);
      draft.with(panel);
      under(a + rim, b - rim, c + rim, d - rim, top);
    }
  }
}

/** A barrel along the passage, with ribs; it springs from the walls at three fifths of the height. */
function drawVault(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame, isNear: boolean): void {
  const isLong = halfZ >= halfX;
  const half = isLong ? halfX : halfZ;
  const reach = isLong ? halfZ : halfX;
  const spring = height * vaultSpring;
  const rise = height - spring;
  const sides = isNear ? 12 : 6;
  const rows = isNear ? Math.max(2, Math.round((reach * 2) / 1.3)) : 1;
  const arc = (t: number, inset: number): readonly [number, number, number, number] => {
    const angle = Math.PI * t;
    const cx = -Math.cos(angle);
    const sy = Math.sin(angle);
    const across = cx * (half - inset);
    const length = Math.hypot(cx / half, sy / rise);
    return [across, spring + sy * (rise - inset), -(cx / half) / length, -(sy / rise) / length];
  };
  const strip = (from: number, to: number, inset: number, parts: number): void => {
    const first = draft.vertexCount;
    for (let row = 0; row <= parts; row++) {
      const along = from + ((to - from) * row) / parts;
      for (let side = 0; side <= sides; side++) {
        const [across, y, nAcross, ny] = arc(side / sides, inset);
        const u = (side / sides) * (half + rise) * 1.6;
        if (isLong) draft.vertex(across, y, along, nAcross, ny, 0, u, along);
        else draft.vertex(along, y, across, 0, ny, nAcross, u, along);
      }
    }
    for (let row = 0; row < parts; row++) {
      for (let side = 0; side < sides; side++) {
        const a = first + row * (sides + 1) + side;
        const d = a + sides + 1;
        if (isLong) {
          draft.triangle(a, a + 1, d + 1);
          draft.triangle(a, d + 1, d);
        } else {
          draft.triangle(a, d + 1, a + 1);
          draft.triangle(a, d, d + 1);
        }
      }
    }
  };
  draft.with(style.ceiling.paint);
  strip(-reach, reach, 0, rows);
  if (!isNear) return;
  draft.with(style.ceiling.panel);
  for (const along of spread(reach * 2, style.pilasters?.every ?? 4)) {
    const w = 0.16;
    strip(along - w, along + w, 0.09, 1);
    // The two flanks of the rib.
    for (const [at, isFar] of [
      [along - w, false],
      [along + w, true],
    ] as const) {
      for (let side = 0; side < sides; side++) {
        const [a0, y0] = arc(side / sides, 0.09);
        const [a1, y1] = arc((side + 1) / sides, 0.09);
        const [b0, h0] = arc(side / sides, 0);
        const [b1, h1] = arc((side + 1) / sides, 0);
        const p = (across: number, y: number): [number, number, number] =>
          isLong ? [across, y, at] : [at, y, across];
        if (isFar === isLong) draft.quad(p(a0, y0), p(a1, y1), p(b1, h1), p(b0, h0));
        else draft.quad(p(a1, y1), p(a0, y0), p(b0, h0), p(b1, h1));
      }
    }
  }
}

function drawTrusses(draft: ShellDraft, { style, halfX, halfZ, height }: RoomFrame): void {
  const zone = draft.currentZone;
  draft.currentZone = lightZone.free;
  const isLong = halfZ > halfX;
  const span = isLong ? halfX : halfZ;
  draft.with(style.ceiling.panel);
  const at = (across: number, y: number, along: number): [number, number, number] =>
    isLong ? [across, y, along] : [along, y, across];
  for (const along of spread((isLong ? halfZ : halfX) * 2, 5)) {
    const chord = (y: number): void => {
      if (isLong) draft.box([-span, y - 0.08, along - 0.08], [span, y + 0.08, along + 0.08], 'YyZz', 4);
      else draft.box([along - 0.08, y - 0.08, -span], [along + 0.08, y + 0.08, span], 'YyXx', 4);
    };
    chord(height + 0.12);
    chord(height + 1.15);
    const bays = Math.max(4, Math.round(span));
    for (let bay = 0; bay < bays; bay++) {
      const from = -span + (2 * span * bay) / bays;
      const to = from + (2 * span) / bays;
      const [lo, hi] = bay % 2 === 0 ? [from, to] : [to, from];
      const w = 0.05;
      // Diagonals are flat bars, seen from both sides.
      draft.quad(
        at(lo - w, height + 0.12, along),
        at(lo + w, height + 0.12, along),
        at(hi + w, height + 1.15, along),
        at(hi - w, height + 1.15, along),
      );
      draft.quad(
        at(lo + w, height + 0.12, along),
        at(lo - w, height + 0.12, along),
        at(hi - w, height + 1.15, along),
        at(hi + w, height + 1.15, along),
      );
    }
  }
  draft.currentZone = zone;
}

/** Hewn rock: the ceiling bulges, always above the clear height. */
function drawRock(draft: ShellDraft, { halfX, halfZ, height, room }: RoomFrame, step: number): void {
  const random = startRandom(`${room.id} rock`);
  const columns = Math.max(2, Math.round((halfX * 2) / step));
  const rows = Math.max(2, Math.round((halfZ * 2) / step));
  const at: [number, number, number][][] = [];
  for (let row = 0; row <= rows; row++) {
    const line: [number, number, number][] = [];
    for (let column = 0; column <= columns; column++) {
      const isEdge = row === 0 || column === 0 || row === rows || column === columns;
      const x = -halfX + (2 * halfX * column) / columns;
      const z = -halfZ + (2 * halfZ * row) / rows;
      line.push([
        x + (isEdge ? 0 : (random() - 0.5) * 0.5 * step),
        height + (isEdge ? 0 : 0.1 + random() * 0.7),
        z + (isEdge ? 0 : (random() - 0.5) * 0.5 * step),
      ]);
    }
    at.push(line);
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const p = (r: number, c: number): [number, number, number] => at[r]?.[c] ?? [0, 0, 0];
      const tone = 0.9 + random() * 0.2;
      draft.with(shade(paint('granite-rough', 0x6f6a62, 0.05), tone));
      draft.quad(p(row, column), p(row, column + 1), p(row + 1, column + 1), p(row + 1, column));
    }
  }
}

function drawSlopedCeiling(draft: ShellDraft, frame: RoomFrame, step: number): void {
  const { halfX, halfZ, height, style, floorAt } = frame;
  draft.with(style.ceiling.paint);
  const y = (x: number, z: number): number => height + floorAt(x, z);
  const a: [number, number, number] = [-halfX, y(-halfX, -halfZ), -halfZ];
  const b: [number, number, number] = [halfX, y(halfX, -halfZ), -halfZ];
  const d: [number, number, number] = [-halfX, y(-halfX, halfZ), halfZ];
  draft.patch(a, [b[0] - a[0], b[1] - a[1], b[2] - a[2]], [d[0] - a[0], d[1] - a[1], d[2] - a[2]], step);
}
