import { mixColours } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { clamp } from '../../../kit/vector.ts';
import { PaintLayer, type Brush } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';
import { parseColours } from '../parse-colours.ts';

export interface Tree {
  readonly x: number;
  /** Foot and height, picture units. */
  readonly y: number;
  readonly height: number;
  /** Width of the crown over the height; default by kind. */
  readonly spread?: number;
}

export interface TreesLook {
  readonly kind: 'conifer' | 'round' | 'acacia' | 'pine' | 'poplar';
  readonly trees: readonly Tree[];
  readonly light: string;
  readonly dark: string;
  readonly trunk?: string;
  readonly haze?: number;
  readonly air?: string;
  readonly seed: number;
  readonly brush?: Partial<Brush>;
}

/** Distance inside the crown, picture units; u across and v up from the foot, both in heights of the tree. */
function crown(kind: TreesLook['kind'], u: number, v: number, spread: number, rough: number): number {
  switch (kind) {
    case 'conifer': {
      const tier = (v * 9) % 1;
      const wide = spread * (1.02 - v) * (0.62 + 0.38 * (1 - tier)) * (0.8 + rough * 0.4);
      return v < 0.08 || v > 1 ? -0.1 : wide - Math.abs(u);
    }
    case 'poplar':
      return v < 0.08
        ? -0.1
        : spread * Math.sin(Math.PI * clamp(0.15 + v * 0.85)) * (0.75 + rough * 0.5) - Math.abs(u);
    case 'acacia': {
      const top = 0.9 + 0.1 * Math.cos(u * 3) + (rough - 0.5) * 0.1;
      const under = 0.7 + Math.abs(u) * 0.12 + (rough - 0.5) * 0.12;
      return Math.min(top - v, v - under, spread - Math.abs(u));
    }
    case 'pine': {
      const clouds = [
        [0.02, 0.88, 0.26, 0.09],
        [-0.22, 0.7, 0.24, 0.075],
        [0.25, 0.62, 0.26, 0.075],
        [-0.16, 0.48, 0.22, 0.06],
      ] as const;
      return Math.max(
        ...clouds.map(
          ([cx, cy, rx, ry]) =>
            (1 - Math.hypot((u - cx) / (rx * (spread / 0.4)), (v - cy) / ry)) * 0.07 + (rough - 0.5) * 0.04,
        ),
      );
    }
    default: {
      const lobes = [
        [0, 0.72, 0.3],
        [-0.24, 0.58, 0.22],
        [0.25, 0.6, 0.23],
        [0, 0.5, 0.26],
        [-0.1, 0.85, 0.17],
      ] as const;
      return (
        Math.max(...lobes.map(([cx, cy, r]) => r - Math.hypot((u * 0.42) / spread - cx, v - cy))) +
        (rough - 0.5) * 0.14
      );
    }
  }
}

const spreads = { conifer: 0.2, round: 0.42, acacia: 0.62, pine: 0.4, poplar: 0.1 } as const;

/** Trees with trunks and crowns, lit from above on the left. */
export function trees(grid: PaintingGrid, look: TreesLook): PaintLayer {
  const { kind, seed, haze = 0, air = '#c3cfd9', trunk = '#5a4636', brush = {} } = look;
  const [light, dark, far, bark] = parseColours(look.light, look.dark, air, trunk);
  const layer = new PaintLayer(
    grid,
    { strokes: 3200, length: 0.022, width: 0.009, jitter: 0.22, stray: 1.2, blunt: 0.4, ...brush },
    0.07,
  );
  for (const tree of look.trees) {
    const spread = tree.spread ?? spreads[kind];
    const place = (x: number, y: number) => [(x - tree.x) / tree.height, (y - tree.y) / tree.height] as const;
    const lean = kind === 'pine' || kind === 'acacia' ? 0.08 * Math.sin(tree.x * 40) : 0;
    const thick = kind === 'conifer' || kind === 'poplar' ? 0.016 : 0.03;
    layer.fill(
      (x, y) => {
        const [u, v] = place(x, y);
        const top = kind === 'acacia' ? 0.78 : 0.86;
        if (v < -0.01 || v > top) return -1;
        const stem = thick * (1.2 - v * 0.7) - Math.abs(u - lean * Math.sin(v * 3));
        const fork =
          kind === 'acacia' && v > 0.35 ? thick * 0.5 - Math.abs(Math.abs(u - lean) - (v - 0.35) * 0.7) : -1;
        return Math.max(stem, fork) * tree.height;
      },
      (x, y) => {
        const [u] = place(x, y);
        return mixColours(mixColours(bark, [0.1, 0.08, 0.08], clamp(u / thick) * 0.6), far, haze);
      },
      () => Math.PI / 2,
    );
    layer.fill(
      (x, y) => {
        const [u, v] = place(x, y);
        if (Math.abs(u) > spread * 1.7 + 0.1 || v > 1.1 || v < 0) return -1;
        return crown(kind, u, v, spread, fractalNoise(x * 26 + seed, y * 26, seed)) * tree.height;
      },
      (x, y) => {
        const [u, v] = place(x, y);
        const leaf = fractalNoise(x * 22, y * 26 + seed, seed + 2);
        const lit = clamp(
          0.28 + (leaf - 0.5) * 1.3 + (v - 0.55) * 0.7 - u * 0.7 + (kind === 'acacia' ? (v - 0.8) * 2.5 : 0),
        );
        return mixColours(mixColours(dark, light, lit), far, haze);
      },
      (x, y) => (kind === 'conifer' ? -1.1 * Math.sign(x - tree.x) : fractalNoise(x * 9, y * 9, seed) * 6),
    );
  }
  return layer;
}

/** A wood's edge: trees side by side, no two of one height. */
export function row(
  count: number,
  from: number,
  to: number,
  y: number,
  height: number,
  seed: number,
): Tree[] {
  return Array.from({ length: count }, (_, at): Tree => {
    const chance = (key: number) => fractalNoise(at * 3.7 + seed, key * 5.1, seed, 1);
    return {
      x: from + ((to - from) * (at + 0.5)) / count + (chance(1) - 0.5) * ((to - from) / count),
      y: y + (chance(2) - 0.5) * 0.02,
      height: height * (0.65 + 0.7 * chance(3)),
    };
  });
}
