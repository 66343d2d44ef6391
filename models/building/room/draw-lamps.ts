import type { Lamp } from '../light/list-room-lamps.ts';
import { paint } from '../shell/paint.ts';
import type { RoomFrame } from './room-frame.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { cross, normalise, scale, add, subtract, type Vector } from '../shell/vector.ts';

const black = paint('painted-metal', 0x2b2825, 0.3);
const brass = paint('brass', 0xc29a52, 0.7);
const lit = paint('lamp', 0xffe2b4, 0, 1);
const brightGlass = paint('lamp', 0xffe9c9, 0.6, 0.5);
const glass = paint('lamp', 0xf6d9ae, 0.6, 0.24);
const dimGlass = paint('lamp', 0xd8b98c, 0.6, 0.12);
const shadePaper = paint('lamp', 0xffdfae, 0, 0.55);

/** What one sees of the lamps. */
export function drawLamps(draft: ShellDraft, frame: RoomFrame, lamps: readonly Lamp[]): void {
  draft.currentZone = lightZone.free;
  for (const lamp of lamps) {
    const [x, y, z] = lamp.at;
    switch (lamp.fitting) {
      case 'track-spot':
        drawSpot(draft, frame, lamp);
        break;
      case 'chandelier':
        drawChandelier(draft, lamp.at, frame.height + frame.floorAt(x, z), chandelierSize(frame));
        break;
      case 'pendant':
        draft.with(black);
        draft.box([x - 0.006, y + 0.2, z - 0.006], [x + 0.006, frame.height, z + 0.006], 'XxZz');
        draft.lathe(
          [x, y, z],
          [
            [0.19, 0],
            [0.18, 0.06],
            [0.1, 0.15],
            [0.03, 0.19],
            [0.02, 0.24],
          ],
          16,
        );
        draft.with(shadePaper);
        draft.lathe(
          [x, y, z],
          [
            [0, -0.035],
            [0.12, -0.02],
            [0.18, 0.004],
          ],
          16,
        );
        break;
      case 'line-x':
      case 'line-z': {
        const [hx, hz] = lamp.fitting === 'line-x' ? [1.1, 0.05] : [0.05, 1.1];
        draft.with(frame.style.ceiling.panel);
        draft.quad(
          [x - hx, y + 0.02, z - hz],
          [x + hx, y + 0.02, z - hz],
          [x + hx, y + 0.02, z + hz],
          [x - hx, y + 0.02, z + hz],
        );
        break;
      }
      case 'panel': {
        const h = Math.min(frame.halfX, frame.halfZ) * 0.6;
        draft.with(frame.style.ceiling.panel);
        draft.quad(
          [x - h, y + 0.01, z - h],
          [x + h, y + 0.01, z - h],
          [x + h, y + 0.01, z + h],
          [x - h, y + 0.01, z + h],
        );
        break;
      }
      case 'bare-bulb':
        draft.with(black);
        draft.box([x - 0.01, y + 0.1, z - 0.01], [x + 0.01, frame.height + 0.4, z + 0.01], 'XxZz');
        draft.with(lit);
        draft.lathe(
          [x, y - 0.06, z],
          [
            [0, 0],
            [0.05, 0.02],
            [0.06, 0.07],
            [0.02, 0.14],
          ],
          8,
        );
        break;
      case 'none':
        break;
    }
  }
}

/** A short can aimed at what it lights, with a glowing mouth. */
function drawSpot(draft: ShellDraft, frame: RoomFrame, lamp: Lamp): void {
  const [x, y, z] = lamp.at;
  const ceiling = frame.height + frame.floorAt(x, z);
  if (ceiling - y > 0.3 && ceiling - y < 3) {
    draft.with(black);
    draft.box([x - 0.012, y, z - 0.012], [x + 0.012, ceiling, z + 0.012], 'XxZz');
  }
  const axis = lamp.towards;
  const side = normalise(cross(Math.abs(axis[1]) > 0.95 ? [1, 0, 0] : [0, 1, 0], axis));
  const up = cross(axis, side);
  const at = (s: number, u: number, along: number): Vector =>
    add([x, y, z], add(add(scale(side, s), scale(up, u)), scale(axis, along)));
  const r = 0.05;
  const back = -0.07;
  const front = 0.08;
  draft.with(black);
  const ring: readonly (readonly [number, number])[] = [
    [-r, -r],
    [r, -r],
    [r, r],
    [-r, r],
  ];
  for (let k = 0; k < 4; k++) {
    const [s0, u0] = ring[k] as readonly [number, number];
    const [s1, u1] = ring[(k + 1) % 4] as readonly [number, number];
    draft.quad(at(s0, u0, back), at(s1, u1, back), at(s1, u1, front), at(s0, u0, front));
  }
  draft.with(lit);
  draft.quad(
    at(-r * 0.8, -r * 0.8, front),
    at(r * 0.8, -r * 0.8, front),
    at(r * 0.8, r * 0.8, front),
    at(-r * 0.8, r * 0.8, front),
  );
}

/** Tiers of cut glass, widest first: radius and height of the ring above the lamp's place, metres, and pendants. */
const tiers = [
  { radius: 0.95, up: 0.16, drop: 0.3, pendants: 28 },
  { radius: 0.68, up: 0.42, drop: 0.27, pendants: 20 },
  { radius: 0.4, up: 0.66, drop: 0.24, pendants: 12 },
] as const;

/** Narrow rooms get a smaller one; 1 is the one of a hall. */
function chandelierSize({ halfX, halfZ }: RoomFrame): number {
  return Math.min(1.1, Math.max(0.5, Math.min(halfX, halfZ) / 4.5));
}

/** Rings of brass hung with pendants of glass, and candle lamps above them, under a brass stem. */
function drawChandelier(draft: ShellDraft, [x, y, z]: Vector, ceiling: number, size: number): void {
  draft.with(brass);
  const reach = (ceiling - y) / size;
  const turned = (profile: readonly (readonly [number, number])[]): [number, number][] =>
    profile.map(([radius, up]) => [radius * size, up * size]);
  const stem = [
    [0.05, 0],
    [0.09, 0.1],
    [0.03, 0.25],
    [0.06, 0.5],
    [0.025, 0.8],
    [0.018, 1],
    [0.018, reach],
  ] as const;
  draft.lathe([x, y, z], turned(stem.filter(([, up]) => up <= reach)), 6);
  draft.lathe(
    [x, ceiling - 0.12, z],
    [
      [0.05, 0],
      [0.22 * size, 0.06],
      [0.24 * size, 0.12],
    ],
    12,
  );
  for (const { radius, up, drop, pendants } of tiers) {
    draft.with(brass);
    draft.lathe(
      [x, y + up * size, z],
      turned([
        [radius - 0.03, -0.004],
        [radius + 0.012, 0.012],
        [radius - 0.01, 0.05],
      ]),
      16,
    );
    for (let pendant = 0; pendant < pendants; pendant++) {
      const angle = (pendant / pendants) * Math.PI * 2;
      const at: Vector = [
        x + Math.sin(angle) * (radius - 0.02) * size,
        y + up * size,
        z + Math.cos(angle) * (radius - 0.02) * size,
      ];
      // Facets catch the lamps by turns.
      draft.with(pendant % 3 === 0 ? brightGlass : pendant % 3 === 1 ? glass : dimGlass);
      drawSpindle(draft, at, -drop * size * (pendant % 2 === 0 ? 1 : 0.78), 0.024 * size);
      if (pendant % 3 !== 0) continue;
      draft.with(lit);
      drawSpindle(draft, [at[0], at[1] + 0.06 * size, at[2]], 0.1 * size, 0.017 * size);
    }
  }
  // The basket under the stem, lit from within.
  draft.with(glass);
  draft.lathe(
    [x, y - 0.12 * size, z],
    turned([
      [0, 0],
      [0.16, 0.06],
      [0.26, 0.18],
      [0.3, 0.28],
    ]),
    12,
  );
}

/** A long drop with three faces, thickest near its outer end; `length` is negative for one that hangs. */
function drawSpindle(draft: ShellDraft, [x, y, z]: Vector, length: number, radius: number): void {
  const middle = y + length * 0.7;
  const low: Vector = [x, Math.min(y, y + length), z];
  const high: Vector = [x, Math.max(y, y + length), z];
  const ring: readonly Vector[] = [
    [x + radius, middle, z],
    [x - radius * 0.5, middle, z - radius * 0.87],
    [x - radius * 0.5, middle, z + radius * 0.87],
  ];
  for (let side = 0; side < 3; side++) {
    const a = ring[side] as Vector;
    const b = ring[(side + 1) % 3] as Vector;
    drawFace(draft, a, b, high);
    drawFace(draft, b, a, low);
  }
}

function drawFace(draft: ShellDraft, a: Vector, b: Vector, c: Vector): void {
  const n = normalise(cross(subtract(b, a), subtract(c, a)));
  const first = draft.vertex(a[0], a[1], a[2], n[0], n[1], n[2], 0, 0);
  draft.vertex(b[0], b[1], b[2], n[0], n[1], n[2], 0, 0);
  draft.vertex(c[0], c[1], c[2], n[0], n[1], n[2], 0, 0);
  draft.triangle(first, first + 1, first + 2);
}
