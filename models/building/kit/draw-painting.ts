import { mixColour, paint, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import type { Profile } from './profiles.ts';
import { roughen } from './draw-rock.ts';

const gilt = paint('gold', 0xb8923f, 0.5);
const canvas: Paint = paint('canvas-painting', 0xffffff, 0.08);

/** A heavy gilt moulding; `across` runs inwards. */
const moulding: Profile = [
  [0, 0],
  [0, 0.08],
  [0.03, 0.12],
  [0.07, 0.125],
  [0.1, 0.08],
  [0.15, 0.06],
  [0.19, 0.075],
  [0.2, 0.02],
];

/**
 * A large picture in a gilt frame: ridges behind ridges in mist, of no mountain in particular. It stands for a
 * picture of which nothing is known.
 */
export function drawPainting(pen: SurfacePen, a: Span, b: Span): void {
  const { draft } = pen;
  draft.with(gilt);
  pen.frame(a, b, moulding);
  const rim = 0.2;
  const [a0, a1, b0, b1] = [a[0] + rim, a[1] - rim, b[0] + rim, b[1] - rim];
  const [width, tall] = [a1 - a0, b1 - b0];
  draft.with(canvas);
  const sky: readonly (readonly [number, number])[] = [
    [0, 0xcdb58c],
    [0.35, 0xd9c8a4],
    [0.7, 0xa9b0a4],
    [1, 0x7f8f93],
  ];
  const columns = 20;
  /** A strip of the picture between two outlines, each with a tone. */
  const band = (
    low: (t: number) => number,
    high: (t: number) => number,
    foot: number,
    head: number,
    out: number,
  ): void => {
    for (let column = 0; column < columns; column++) {
      const [s, t] = [column / columns, (column + 1) / columns];
      const corner = (share: number, up: number): readonly [number, number, number] =>
        pen.at(a0 + share * width, b0 + up * tall, out);
      draft.quad(corner(s, low(s)), corner(t, low(t)), corner(t, high(t)), corner(s, high(s)), [
        foot,
        foot,
        head,
        head,
      ]);
    }
  };
  for (let row = 0; row + 1 < sky.length; row++) {
    const [f0, c0] = sky[row] as readonly [number, number];
    const [f1, c1] = sky[row + 1] as readonly [number, number];
    band(
      () => f0,
      () => f1,
      c0,
      c1,
      0.02,
    );
  }
  const ridges: readonly (readonly [number, number, number])[] = [
    [0.6, 0.2, 0x8d9790],
    [0.45, 0.22, 0x6b7a70],
    [0.3, 0.2, 0x55603f],
    [0.15, 0.14, 0x5c3f28],
  ];
  ridges.forEach(([base, swing, tone], row) => {
    const outline = (t: number): number =>
      Math.min(
        0.96,
        Math.max(
          0.02,
          base +
            swing *
              (roughen(t * (2.4 + row) + row * 7.3, row, 0.5) * 0.8 + 0.25 * roughen(t * 11 + row, row, 0.3)),
        ),
      );
    band(() => 0, outline, mixColour(tone, 0xcdb58c, 0.55), tone, 0.023 + row * 0.003);
  });
}
