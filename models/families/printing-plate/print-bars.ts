import { valueNoise } from '../../kit/noise.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A bar of print on the plate: middle and size, metres. */
export interface PrintBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Headlines and rules stand up more than the text. */
  readonly weight: 'text' | 'head' | 'rule' | 'picture';
}

/**
 * A page of print without words, as on a plate: seen in a mirror, its headline at the upper right, lines ragged where a
 * paragraph ends. About the origin.
 */
export function printBars(
  width: number,
  height: number,
  columns: number,
  writing: 'across' | 'down',
): PrintBar[] {
  const bars: PrintBar[] = [];
  const [w, h] = [width * 0.9, height * 0.9];
  const add = (x: number, y: number, bw: number, bh: number, weight: PrintBar['weight']) =>
    // Mirrored: what is left on the page is right on the plate.
    bars.push({ x: -x, y, width: bw, height: bh, weight });
  const headTall = h * 0.15;
  add(0, h / 2 - headTall - h * 0.012, w, h * 0.004, 'rule');
  if (writing === 'across') {
    for (const [row, [from, to]] of [
      [0, [-0.46, 0.34]],
      [1, [-0.46, 0.12]],
    ] as const)
      words(from * w, to * w, h * 0.05, row).forEach(([x, bw]) =>
        add(x, h / 2 - h * 0.035 - row * h * 0.072, bw, h * 0.046, 'head'),
      );
  } else {
    // The headline stands upright at the right edge, two rows of blocks.
    for (const [line, count] of [
      [0, 9],
      [1, 7],
    ] as const)
      for (let i = 0; i < count; i++)
        add(w * (0.46 - line * 0.085), h * (0.45 - i * 0.062), w * 0.06, h * 0.05, 'head');
  }
  const top = writing === 'across' ? h / 2 - headTall - h * 0.03 : h / 2 - headTall * 0.2 - h * 0.19;
  const pitch = writing === 'across' ? w / columns : (w * 0.78) / columns;
  const pictureColumns = Math.max(1, Math.round(columns / 3));
  for (let column = 0; column < columns; column++) {
    const left = -w / 2 + column * pitch;
    if (column > 0) add(left, (top - h / 2) / 2, w * 0.0022, top + h / 2, 'rule');
    const hasPicture = writing === 'across' && column >= columns - pictureColumns;
    const start = hasPicture ? top - h * 0.3 : top;
    if (writing === 'across') {
      const step = h * 0.0195;
      for (let y = start - step; y > -h / 2 + step * 0.4; y -= step) {
        const ends = valueNoise(column * 9.1, y * 190, 3) > 0.8;
        const long = pitch * (ends ? 0.3 + 0.4 * valueNoise(y * 300, column, 1) : 0.84);
        add(left + pitch * 0.08 + long / 2, y, long, step * 0.48, 'text');
      }
    } else {
      const lines = 4;
      for (let line = 0; line < lines; line++) {
        const x = left + (pitch * (line + 0.6)) / lines;
        for (const [from, to] of [
          [0.5, 0.02],
          [-0.02, -0.48],
        ] as const) {
          const long = (from - to) * h * (0.75 + 0.22 * valueNoise(x * 200, from * 9, 2));
          add(x, from * h - long / 2 - h * 0.01, (pitch / lines) * 0.5, long, 'text');
        }
      }
    }
  }
  if (writing === 'across')
    add(
      w / 2 - (pictureColumns * pitch) / 2,
      top - h * 0.155,
      pictureColumns * pitch * 0.9,
      h * 0.25,
      'picture',
    );
  return bars;
}

/** Words of a headline between two places: [middle, width]. */
function words(from: number, to: number, tall: number, seed: number): Vector2[] {
  const list: Vector2[] = [];
  let x = from;
  for (let i = 0; x < to; i++) {
    const long = Math.min(to - x, tall * (1.2 + 2 * valueNoise(i * 3.3, seed * 5.1, 7)));
    list.push([x + long / 2, long]);
    x += long + tall * 0.45;
  }
  return list;
}
