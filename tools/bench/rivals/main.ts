import { countGl } from '../count-gl.ts';
import { recordWalk, type WalkPose } from '../record-walk.ts';
import { comparePicking, type PickingComparison } from './compare-picking.ts';
import { fillModelShelf } from './model-shelf.ts';
import { bringAllGifts, openMuseumPage } from './open-museum-page.ts';
import { openRival } from './open-rival.ts';
import { rivalNames, type RivalName } from './rival.ts';
import { walkPoses, type WalkFrames } from './walk-poses.ts';

/** What the bench calls in the page. */
export interface RivalsPage {
  /** Walks `[first, end)` of the recorded walk in steps of `every` poses. */
  walk(first: number, end: number, every: number): Promise<WalkFrames>;
  /** So many poses, spread over the whole walk: each is a jump into cold rooms. */
  jump(count: number): Promise<WalkFrames>;
  /** Casts so many rays from poses of the walk through our picker and two others. */
  pick(count: number): Promise<PickingComparison>;
  readonly steps: number;
  /** Script and waiting until the first frame could be drawn, milliseconds, without fetching what rivals preload. */
  readonly openedMs: number;
}

declare global {
  interface Window {
    rivals?: RivalsPage;
  }
}

const flags = new URLSearchParams(window.location.search);
const name = flags.get('rival') as RivalName;
if (!rivalNames.includes(name)) throw new Error(`bench: no rival is called ${name}`);
const stride = Number(flags.get('stride') ?? 0.25);
const isCounting = flags.has('count');
countGl({ isCounting, isDrawing: false });

const canvas = document.querySelector<HTMLCanvasElement>('#view');
if (!canvas) throw new Error('bench: the page has no canvas');
const page = await openMuseumPage();
const { poses } = recordWalk(page.museum, stride);
const { rival, openedMs } = await openRival(name, canvas, page, stride);

const gl = canvas.getContext('webgl2') as WebGL2RenderingContext;
const pixel = new Uint8Array(4);
const drain = (): void => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);

// Programs are compiled with the first frames: that belongs to the start, not to the walk.
const warmUp: readonly WalkPose[] = Array.from({ length: 3 }, () => poses[0] as WalkPose);
await walkPoses(rival, warmUp, drain, false);

window.rivals = {
  walk: (first, end, every) =>
    walkPoses(
      rival,
      poses.slice(first, end).filter((_, at) => at % every === 0),
      drain,
      isCounting,
    ),
  jump: (count) =>
    walkPoses(
      rival,
      Array.from(
        { length: count },
        (_, at) => poses[Math.floor(((at + 0.5) * poses.length) / count)] as WalkPose,
      ),
      drain,
      isCounting,
    ),
  pick: async (count) => {
    await bringAllGifts(page.museum);
    const shelf = await fillModelShelf(page.modelNames, page.models);
    return comparePicking(page.museum, shelf, poses, count);
  },
  steps: poses.length,
  openedMs,
};
