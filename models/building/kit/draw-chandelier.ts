import { paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { cross, normalise, subtract, type Vector } from '../shell/vector.ts';

const brass = paint('brass', 0xc9a057, 0.75);
const flame = paint('lamp', 0xffe3b8, 0, 1);
const candle = paint('porcelain', 0xefe6d2, 0.2, 0.22);
/** Cut glass shows the lamps behind it or the dusk, by turns. */
const cuts = [
  paint('crystal', 0xfff1d8, 0.95, 0.5),
  paint('crystal', 0xe9dcc4, 0.95, 0.2),
  paint('crystal', 0xb9b4a8, 0.98, 0.06),
] as const;

/** Widest first: radius and height above the chandelier's middle, drop of its pendants (metres), their number. */
const tiers = [
  { radius: 1, up: 0, drop: 0.26, pendants: 30, candles: 12 },
  { radius: 0.66, up: 0.36, drop: 0.22, pendants: 20, candles: 7 },
  { radius: 0.36, up: 0.68, drop: 0.18, pendants: 12, candles: 4 },
] as const;

export interface ChandelierMeasures {
  /** Middle of its lowest ring, and the height of the ceiling above the floor, metres. */
  readonly at: Vector;
  readonly ceiling: number;
  /** Half the width of its lowest ring, metres. */
  readonly radius: number;
  /** Share of pendants and strands drawn: a hall with many has fewer on each. */
  readonly richness: number;
}

/**
 * Three tiers of cut glass under a brass stem: rings hung with pendants and set with candle lamps, strands of
 * beads that sweep from a crown down to the widest ring and gather below it in a drop.
 */
export function drawChandelier(draft: ShellDraft, measures: ChandelierMeasures): void {
  const {
    at: [x, y, z],
    ceiling,
    radius: size,
    richness,
  } = measures;
  const turned = (profile: readonly (readonly [number, number])[]): [number, number][] =>
    profile.map(([radius, up]) => [radius * size, up * size]);
  const reach = (ceiling - y) / size;
  draft.with(brass);
  const stem = [
    [0.02, -0.1],
    [0.08, 0.18],
    [0.03, 0.36],
    [0.07, 0.6],
    [0.03, 0.98],
    [0.014, 1.06],
    [0.014, reach],
  ] as const;
  draft.lathe([x, y, z], turned(stem.filter(([, up]) => up <= reach)), 5);
  draft.lathe(
    [x, ceiling, z],
    turned([
      [0.03, -0.1],
      [0.19, -0.04],
      [0.2, 0],
    ]),
    8,
  );
  for (const [row, tier] of tiers.entries())
    drawTier(draft, [x, y + tier.up * size, z], tier, size, richness, row);
  // Strands from the crown to the widest ring hang in a curve, and gather from there in a drop below.
  const strands = Math.max(10, Math.round(22 * richness));
  const canopy: readonly (readonly [number, number])[] = [
    [0.13, 1.04],
    [0.3, 0.5],
    [0.98, 0.03],
  ];
  const basket: readonly (readonly [number, number])[] = [
    [0.62, 0.34],
    [0.52, -0.18],
    [0.06, -0.5],
  ];
  drawStrands(draft, [x, y, z], size, canopy, strands, 0.014);
  drawStrands(draft, [x, y, z], size, basket, Math.round(strands * 0.8), 0.022);
  draft.with(brass);
  draft.lathe(
    [x, y, z],
    turned([
      [0.15, 0.99],
      [0.18, 1.04],
    ]),
    8,
  );
  draft.with(cuts[0]);
  drawDrop(draft, [x, y - 0.44 * size, z], -0.26 * size, 0.08 * size, 5);
}

function drawTier(
  draft: ShellDraft,
  [x, y, z]: Vector,
  tier: (typeof tiers)[number],
  size: number,
  richness: number,
  row: number,
): void {
  const radius = tier.radius * size;
  draft.with(brass);
  draft.lathe(
    [x, y, z],
    [
      [radius - 0.02, -0.006],
      [radius + 0.012, 0.012],
      [radius, 0.05],
    ],
    richness < 0.6 ? 10 : row === 0 ? 16 : 12,
  );
  const pendants = Math.max(6, Math.round(tier.pendants * richness));
  for (let pendant = 0; pendant < pendants; pendant++) {
    const angle = (pendant / pendants) * Math.PI * 2;
    const at: Vector = [x + Math.sin(angle) * radius, y, z + Math.cos(angle) * radius];
    draft.with(cuts[(pendant * 2 + row) % 3] as (typeof cuts)[number]);
    drawDrop(draft, at, -tier.drop * size * (pendant % 2 === 0 ? 1 : 0.7), 0.028 * size, 3);
  }
  const candles = Math.max(3, Math.round(tier.candles * Math.min(1, richness)));
  for (let at = 0; at < candles; at++) {
    const angle = ((at + 0.5) / candles) * Math.PI * 2;
    const [cx, cz] = [x + Math.sin(angle) * radius, z + Math.cos(angle) * radius];
    // Where many hang, the flames alone are seen.
    if (richness > 0.6)
      draft.with(candle).lathe(
        [cx, y + 0.04, cz],
        [
          [0.02 * size, 0],
          [0.015 * size, 0.12 * size],
        ],
        3,
      );
    draft.with(flame);
    drawDrop(draft, [cx, y + 0.04 + 0.11 * size, cz], 0.11 * size, 0.022 * size, 3);
  }
}

/** Strings of beads along a curve of [radius, height], as narrow ribbons seen from both sides. */
function drawStrands(
  draft: ShellDraft,
  [x, y, z]: Vector,
  size: number,
  curve: readonly (readonly [number, number])[],
  count: number,
  width: number,
): void {
  for (let strand = 0; strand < count; strand++) {
    const angle = (strand / count) * Math.PI * 2;
    const [s, c] = [Math.sin(angle), Math.cos(angle)];
    for (let at = 0; at + 1 < curve.length; at++) {
      const [r0, h0] = curve[at] as readonly [number, number];
      const [r1, h1] = curve[at + 1] as readonly [number, number];
      draft.with(cuts[(strand + at) % 3] as (typeof cuts)[number]);
      const p = (r: number, h: number, side: number): Vector => [
        x + (s * r + c * side * width) * size,
        y + h * size,
        z + (c * r - s * side * width) * size,
      ];
      draft.quad(p(r1, h1, -1), p(r1, h1, 1), p(r0, h0, 1), p(r0, h0, -1));
      draft.quad(p(r1, h1, 1), p(r1, h1, -1), p(r0, h0, -1), p(r0, h0, 1));
    }
  }
}

/** A drop of glass or a flame: thickest near its outer end; `length` is negative for one that hangs. */
export function drawDrop(
  draft: ShellDraft,
  [x, y, z]: Vector,
  length: number,
  radius: number,
  sides: number,
): void {
  const middle = y + length * 0.68;
  const low: Vector = [x, Math.min(y, y + length), z];
  const high: Vector = [x, Math.max(y, y + length), z];
  const rim = (side: number): Vector => {
    const angle = (side / sides) * Math.PI * 2;
    return [x + Math.sin(angle) * radius, middle, z + Math.cos(angle) * radius];
  };
  for (let side = 0; side < sides; side++) {
    drawFacet(draft, rim(side), rim(side + 1), high);
    drawFacet(draft, rim(side + 1), rim(side), low);
  }
}

function drawFacet(draft: ShellDraft, a: Vector, b: Vector, c: Vector): void {
  const n = normalise(cross(subtract(b, a), subtract(c, a)));
  const first = draft.vertex(a[0], a[1], a[2], n[0], n[1], n[2], 0, 0);
  draft.vertex(b[0], b[1], b[2], n[0], n[1], n[2], 0, 0);
  draft.vertex(c[0], c[1], c[2], n[0], n[1], n[2], 0, 0);
  draft.triangle(first, first + 1, first + 2);
}
