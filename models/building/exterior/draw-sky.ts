import { mixColour, paint, shadeColour } from '../shell/paint.ts';
import { lightZone, type ShellDraft } from '../shell/shell-draft.ts';
import { roughness, type Land } from './land.ts';
import type { Vector } from '../shell/vector.ts';

/** Colours from the horizon upwards, already as deep as the haze in front of them is pale. */
const bands: readonly (readonly [height: number, colour: number])[] = [
  [-0.12, 0xd9c9a8],
  [0.02, 0xe6d6b4],
  [0.1, 0xbfc6c4],
  [0.24, 0x86a8c4],
  [0.5, 0x4d7fb4],
  [1, 0x2f62a0],
];

export const skyRadius = 398;

/** A dome that shines by itself, and three lines of ridges before it. */
export function drawSky(draft: ShellDraft, land: Land, ground: number): void {
  draft.currentZone = lightZone.free;
  const sides = 36;
  const glow = 0.2;
  const at = (side: number, height: number): Vector => {
    const angle = (side / sides) * Math.PI * 2;
    const r = skyRadius * Math.sqrt(Math.max(0, 1 - height * height));
    return [
      land.middleX + Math.sin(angle) * r,
      ground + skyRadius * height,
      land.middleZ + Math.cos(angle) * r,
    ];
  };
  draft.with(paint('lamp', 0xffffff, 0, glow));
  const heights = Array.from({ length: 15 }, (_, k) => -0.12 + 1.12 * (k / 14) ** 1.5);
  for (let band = 0; band + 1 < heights.length; band++) {
    const h0 = heights[band] as number;
    const h1 = heights[band + 1] as number;
    const c0 = skyColourAt(h0);
    const c1 = skyColourAt(h1);
    for (let side = 0; side < sides; side++) {
      // Warmer towards the low sun on the left.
      const warm = (k: number, colour: number, h: number): number => {
        const angle = (k / sides) * Math.PI * 2;
        const towards = Math.max(0, Math.sin(angle) * -0.84 + Math.cos(angle) * 0.54);
        return mixColour(colour, 0xf2d9a6, 0.55 * towards ** 3 * Math.max(0, 1 - h * 2.2));
      };
      draft.quad(at(side + 1, h0), at(side, h0), at(side, h1), at(side + 1, h1), [
        warm(side + 1, c0, h0),
        warm(side, c0, h0),
        warm(side, c1, h1),
        warm(side + 1, c1, h1),
      ]);
    }
  }
  drawRidges(draft, land, ground);
}

function skyColourAt(height: number): number {
  for (let band = 1; band < bands.length; band++) {
    const [h0, c0] = bands[band - 1] as readonly [number, number];
    const [h1, c1] = bands[band] as readonly [number, number];
    if (height <= h1 || band === bands.length - 1) {
      const t = Math.min(1, Math.max(0, (height - h0) / (h1 - h0)));
      return mixColour(c0, c1, t * t * (3 - 2 * t));
    }
  }
  return 0;
}

function drawRidges(draft: ShellDraft, land: Land, ground: number): void {
  const parts = 120;
  for (const [radius, base, swing, grain, colour] of [
    [392, 118, 96, 0.05, 0x6c7078],
    [384, 86, 74, 0.075, 0x6a5c4c],
    [376, 62, 58, 0.11, 0x745238],
  ] as const) {
    draft.with(paint('earth', colour, 0));
    const crest = (k: number): number => {
      const angle = ((k % parts) / parts) * Math.PI * 2;
      const x = Math.sin(angle) * 60;
      const z = Math.cos(angle) * 60;
      return ground + base + swing * (2 * roughness(x * grain + radius, z * grain + radius) - 1);
    };
    const at = (k: number, y: number): Vector => {
      const angle = (k / parts) * Math.PI * 2;
      return [land.middleX + Math.sin(angle) * radius, y, land.middleZ + Math.cos(angle) * radius];
    };
    for (let k = 0; k < parts; k++) {
      const foot = shadeColour(colour, 0.8);
      draft.quad(at(k + 1, ground - 20), at(k, ground - 20), at(k, crest(k)), at(k + 1, crest(k + 1)), [
        foot,
        foot,
        colour,
        colour,
      ]);
    }
  }
}
