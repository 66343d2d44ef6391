import type { WalkPose } from '../record-walk.ts';
import type { Rival } from './rival.ts';

/** Frames of a walk, in the order of its poses. */
export interface WalkFrames {
  /** Script of the longest frame at each pose, milliseconds. */
  readonly scriptMs: readonly number[];
  /** When it began, milliseconds since the page was opened. */
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

/**
 * Frames that a walker's time between two poses holds, as far as they are needed to send what has come: half a metre
 * takes a third of a second.
 */
const framesBetween = 20;

/** What is waited for between two frames at most, milliseconds: then the walk goes on without it. */
const patience = 20_000;

/**
 * Walks: one frame at each pose, and more where what has come is sent in slices; the longest of them counts, and of what
 * they send the most. What a frame has asked for is waited for before the next, outside the time that is counted, so
 * that the frame that takes it in is counted and the network is not.
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
    let isDrawn = false;
    let longest = -1;
    let longestStart = 0;
    let mostSent = 0;
    const drawOne = async (): Promise<boolean> => {
      const sent = gl?.uploadBytes ?? 0;
      const started = performance.now();
      const isPicture = rival.frame();
      const took = performance.now() - started;
      if (isPicture && took > longest) {
        longest = took;
        longestStart = started;
      }
      mostSent = Math.max(mostSent, (gl?.uploadBytes ?? 0) - sent);
      drain();
      await arrive(rival);
      return isPicture;
    };
    for (const until = performance.now() + patience; !isDrawn && performance.now() < until;)
      isDrawn = await drawOne();
    for (let between = 0; between < framesBetween && (rival.isSending ?? false); between++) await drawOne();
    if (!isDrawn) throw new Error(`bench: no picture at step ${row} of the walk, in ${pose.room}`);
    frames.scriptMs.push(longest);
    frames.startedMs.push(longestStart);
    const isDoorway = poses.slice(Math.max(0, row - 2), row + 3).some(({ room }) => room !== pose.room);
    if (isDoorway) frames.doorways.push(row);
    if (!isCounting) continue;
    const { drawCalls, triangles, exhibits } = rival.counts();
    const ledger = rival.ledger();
    frames.drawCalls.push(drawCalls);
    frames.triangles.push(triangles);
    frames.exhibits.push(exhibits);
    frames.uploadBytes.push(mostSent);
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
