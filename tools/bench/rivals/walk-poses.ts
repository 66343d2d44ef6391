import type { WalkPose } from '../record-walk.ts';
import type { Rival } from './rival.ts';

/** Frames of a walk, in the order of its poses. */
export interface WalkFrames {
  /** Script of each frame, milliseconds. */
  readonly scriptMs: readonly number[];
  /** When each began, milliseconds since the page was opened. */
  readonly startedMs: readonly number[];
  /** Rows of frames within two steps of a change of cells: in a doorway. */
  readonly doorways: readonly number[];
  /** Counters of each frame; only when counted. */
  readonly drawCalls: readonly number[];
  readonly triangles: readonly number[];
  readonly exhibits: readonly number[];
  readonly uploadBytes: readonly number[];
  readonly bufferBytes: readonly number[];
  readonly ledgerTextures: readonly number[];
  readonly ledgerGeometry: readonly number[];
  readonly ledgerExhibits: readonly number[];
  /** Textures that hold numbers instead of colours. */
  readonly tableBytes: readonly number[];
}

/** What is waited for between two frames at most, milliseconds: then the walk goes on without it. */
const patience = 20_000;

/**
 * Walks: one frame at each pose. What a frame has asked for is waited for before the next, outside the time that is
 * counted, so that the frame that takes it in is counted and the network is not.
 *
 * @param drain ends all work of the graphics card, outside the time that is counted
 */
export async function walkPoses(
  rival: Rival,
  poses: readonly WalkPose[],
  drain: () => void,
  isCounting: boolean,
): Promise<WalkFrames> {
  const frames = {
    scriptMs: [] as number[],
    startedMs: [] as number[],
    doorways: [] as number[],
    drawCalls: [] as number[],
    triangles: [] as number[],
    exhibits: [] as number[],
    uploadBytes: [] as number[],
    bufferBytes: [] as number[],
    ledgerTextures: [] as number[],
    ledgerGeometry: [] as number[],
    ledgerExhibits: [] as number[],
    tableBytes: [] as number[],
  };
  const gl = window.glCounters;
  for (const [row, pose] of poses.entries()) {
    rival.place(pose);
    const sent = gl?.uploadBytes ?? 0;
    let isDrawn = false;
    for (const until = performance.now() + patience; !isDrawn && performance.now() < until;) {
      const started = performance.now();
      isDrawn = rival.frame();
      const took = performance.now() - started;
      if (isDrawn) {
        frames.scriptMs.push(took);
        frames.startedMs.push(started);
      }
      drain();
      await arrive(rival);
    }
    if (!isDrawn) throw new Error(`bench: no picture at step ${row} of the walk, in ${pose.room}`);
    const isDoorway = poses.slice(Math.max(0, row - 2), row + 3).some(({ room }) => room !== pose.room);
    if (isDoorway) frames.doorways.push(row);
    if (!isCounting) continue;
    const { drawCalls, triangles, exhibits } = rival.counts();
    const ledger = rival.ledger();
    frames.drawCalls.push(drawCalls);
    frames.triangles.push(triangles);
    frames.exhibits.push(exhibits);
    frames.uploadBytes.push((gl?.uploadBytes ?? 0) - sent);
    frames.bufferBytes.push(gl?.bufferBytes ?? 0);
    frames.ledgerTextures.push(ledger?.textures ?? 0);
    frames.ledgerGeometry.push(ledger?.geometry ?? 0);
    frames.ledgerExhibits.push(ledger?.exhibits ?? 0);
    frames.tableBytes.push(gl?.tableBytes ?? 0);
  }
  return frames;
}

async function arrive(rival: Rival): Promise<void> {
  for (const until = performance.now() + patience; rival.isWaiting && performance.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 1));
}
