import { mixColour, paint } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { WallLine } from '../shell/wall-line.ts';

/**
 * A painted dawn behind the figure, from wall to wall and up to the ceiling `height` metres above the floor: sky in
 * bands, far ridges in the paint. `isFree`: whether a stretch of the wall may be painted. Evidence: a mountain and
 * azaleas behind the figures are described (inferred); the painting is ours.
 */
export function drawBackdrop(
  draft: ShellDraft,
  wall: WallLine,
  height: number,
  isFree: (from: number, to: number) => boolean,
): void {
  const width = wall.length - 0.3;
  const columns = 28;
  const bands: readonly (readonly [number, number])[] = [
    [0.02, 0x8d6f5c],
    [0.26, 0xc98f68],
    [0.4, 0xe8b98a],
    [0.58, 0xd9b7a6],
    [0.78, 0x8fa3b8],
    [0.98, 0x51678a],
  ];
  const top = height - 0.25;
  const bow = (u: number): number => 0.28 * (2 * (u / wall.length) - 1) ** 2;
  const at = (u: number, v: number, lift: number): [number, number, number] => {
    const out = 0.04 + bow(u) + lift;
    return [
      wall.originX + wall.alongX * u + wall.normalX * out,
      v,
      wall.originZ + wall.alongZ * u + wall.normalZ * out,
    ];
  };
  draft.with({ ...paint('canvas-painting', 0xffffff, 0), glow: 0.12 });
  for (let column = 0; column < columns; column++) {
    const u0 = 0.15 + (width * column) / columns;
    const u1 = 0.15 + (width * (column + 1)) / columns;
    if (!isFree(u0, u1)) continue;
    for (let band = 0; band + 1 < bands.length; band++) {
      const [f0, c0] = bands[band] as readonly [number, number];
      const [f1, c1] = bands[band + 1] as readonly [number, number];
      draft.quad(at(u0, f0 * top, 0), at(u1, f0 * top, 0), at(u1, f1 * top, 0), at(u0, f1 * top, 0), [
        c0,
        c0,
        c1,
        c1,
      ]);
    }
    // Two ridges, the nearer darker and lower.
    for (const [base, swing, tone, lift] of [
      [0.42, 0.16, 0x8b8296, 0.012],
      [0.3, 0.1, 0x5d5664, 0.024],
    ] as const) {
      const ridge = (u: number): number => {
        const s = u / wall.length;
        return (
          top *
          (base +
            swing *
              (0.6 * Math.sin(s * 9 + base * 20) + 0.4 * Math.sin(s * 23 + 1)) *
              (1 - 0.5 * Math.abs(s - 0.5)))
        );
      };
      const foot = mixColour(tone, 0xd3a583, 0.45);
      draft.quad(at(u0, 0.02, lift), at(u1, 0.02, lift), at(u1, ridge(u1), lift), at(u0, ridge(u0), lift), [
        foot,
        foot,
        tone,
        tone,
      ]);
    }
  }
}
