import { paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { brassPaint } from './case-look.ts';
import { drawTube } from './draw-tube.ts';

const velvet = paint('cloth', 0x7d231f, 0);

type PlanPoint = readonly [along: number, out: number];

/**
 * Brass posts along a line with a velvet rope that sags from one to the next. Metres, the piece's frame; a post
 * stands at every corner.
 *
 * @param spacing longest way between two posts
 */
export function drawRopeRun(
  pen: PiecePen,
  corners: readonly PlanPoint[],
  isClosed: boolean,
  spacing: number,
): void {
  const posts: PlanPoint[] = [];
  const sides = isClosed ? corners.length : corners.length - 1;
  for (let side = 0; side < sides; side++) {
    const [x0, z0] = corners[side] as PlanPoint;
    const [x1, z1] = corners[(side + 1) % corners.length] as PlanPoint;
    const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, z1 - z0) / spacing - 0.05));
    for (let at = 0; at < count; at++)
      posts.push([x0 + ((x1 - x0) * at) / count, z0 + ((z1 - z0) * at) / count]);
  }
  if (!isClosed) posts.push(corners.at(-1) as PlanPoint);
  posts.forEach((post, at) => {
    drawPost(pen, post);
    const next = at + 1 < posts.length ? posts[at + 1] : isClosed ? posts[0] : undefined;
    if (next) drawRope(pen, post, next);
  });
}

/** A post on a weighted foot, with a ball on top. */
export function drawPost(pen: PiecePen, [x, z]: PlanPoint, height = 0.95): void {
  pen.draft.with(brassPaint);
  pen.draft.lathe(
    pen.at(x, 0, z),
    [
      [0.15, 0],
      [0.145, 0.02],
      [0.045, 0.045],
      [0.02, 0.08],
      [0.02, height - 0.13],
      [0.034, height - 0.11],
      [0.02, height - 0.07],
      [0.034, height - 0.035],
      [0, height],
    ],
    6,
  );
}

function drawRope(pen: PiecePen, [ax, az]: PlanPoint, [bx, bz]: PlanPoint): void {
  const span = Math.hypot(bx - ax, bz - az);
  const sag = Math.min(0.26, 0.1 * span);
  const from = 0.03 / span;
  const parts = 5;
  pen.draft.with(velvet);
  drawTube(
    pen,
    Array.from({ length: parts + 1 }, (_, part) => {
      const t = from + ((1 - 2 * from) * part) / parts;
      return [ax + (bx - ax) * t, 0.845 - sag * 4 * t * (1 - t), az + (bz - az) * t] as const;
    }),
    0.019,
    4,
  );
  pen.draft.with(brassPaint);
  for (const [t0, t1] of [
    [from, from + 0.05 / span],
    [1 - from - 0.05 / span, 1 - from],
  ] as const) {
    const at = (t: number): readonly [number, number, number] => [
      ax + (bx - ax) * t,
      0.845 - sag * 4 * t * (1 - t),
      az + (bz - az) * t,
    ];
    drawTube(pen, [at(t0), at(t1)], 0.024, 4);
  }
}
