import { paint, shade } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import { cross, normalise, subtract, type Vector } from '../shell/vector.ts';
import { drawBar } from './draw-truss.ts';

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
  { radius: 1, up: 0, drop: 0.26, pendants: 32, candles: 12 },
  { radius: 0.66, up: 0.36, drop: 0.22, pendants: 22, candles: 8 },
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
  const { at: [x, y, z], ceiling, radius: size, richness } = measures;
  const sides = 24;
  const turned = (profile: readonly (readonly [number, number])[]): [number, number][] =>
    profile.map(([radius, up]) => [radius * size, up * size]);
  const reach = (ceiling - y) / size;
  draft.with(brass);
  draft.lathe(
    [x, y, z],
    turned(
      (
        [
          [0.02, -0.2],
          [0.05, -0.1],
          [0.03, 0.02],
          [0.09, 0.2],
          [0.035, 0.34],
          [0.075, 0.58],
          [0.03, 0.76],
          [0.05, 0.98],
          [0.016, 1.06],
          [0.016, reach],
        ] as const
      ).filter(([, up]) => up <= reach),
    ),
    6,
  );
  draft.lathe([x, ceiling, z], turned([[0.03, -0.12], [0.1, -0.08], [0.2, -0.045], [0.21, 0]]), 10);
  for (const [row, tier] of tiers.entries()) drawTier(draft, [x, y + tier.up * size, z], tier, size, richness, row);
  // Strands from the crown to the widest ring hang in a curve, and gather from there in a drop below.
  const strands = Math.max(10, Math.round(sides * richness));
  const canopy: readonly (readonly [number, number])[] = [
    [0.13, 1.04],
    [0.22, 0.66],
    [0.44, 0.26],
    [0.97, 0.04],
  ];
  const basket: readonly (readonly [number, number])[] = [
    [0.62, 0.36],
    [0.6, -0.04],
    [0.4, -0.32],
    [0.06, -0.5],
  ];
  drawStrands(draft, [x, y, z], size, canopy, strands, 0.012);
  drawStrands(draft, [x, y, z], size, basket, Math.round(strands * 0.75), 0.02);
  draft.with(brass);
  draft.lathe([x, y, z], turned([[0.16, 1], [0.18, 1.03], [0.12, 1.08]]), 10);
  draft.with(cuts[0]);
  drawDrop(draft, [x, y - 0.46 * size, z], -0.24 * size, 0.075 * size, 6);
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
      [radius + 0.014, 0.01],
      [radius + 0.01, 0.045],
      [radius - 0.012, 0.05],
    ],
    20,
  );
  for (let arm = 0; arm < 4; arm++) {
    const angle = ((arm + row * 0.5) / 4) * Math.PI * 2;
    drawBar(draft, [x, y - 0.03, z], [x + Math.sin(angle) * radius, y + 0.02, z + Math.cos(angle) * radius], 0.016);
  }
  const pendants = Math.max(8, Math.round(tier.pendants * richness));
  for (let pendant = 0; pendant < pendants; pendant++) {
    const angle = (pendant / pendants) * Math.PI * 2;
    const at: Vector = [x + Math.sin(angle) * radius, y, z + Math.cos(angle) * radius];
    draft.with(cuts[(pendant * 2 + row) % 3] as (typeof cuts)[number]);
    drawDrop(draft, at, -tier.drop * size * (pendant % 2 === 0 ? 1 : 0.7), 0.026 * size, 4);
  }
  const candles = tier.candles;
  for (let at = 0; at < candles; at++) {
    const angle = ((at + 0.5) / candles) * Math.PI * 2;
    const [cx, cz] = [x + Math.sin(angle) * radius, z + Math.cos(angle) * radius];
    draft.with(candle);
    drawBar(draft, [cx, y + 0.05, cz], [cx, y + 0.05 + 0.1 * size, cz], 0.026 * size);
    draft.with(flame);
    drawDrop(draft, [cx, y + 0.05 + 0.09 * size, cz], 0.1 * size, 0.02 * size, 4);
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
      draft.with(shade(cuts[(strand + at) % 3] as (typeof cuts)[number], 1));
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
export function drawDrop(draft: ShellDraft, [x, y, z]: Vector, length: number, radius: number, sides: number): void {
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
