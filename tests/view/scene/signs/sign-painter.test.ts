import { describe, expect, it } from 'vitest';
import type { RoomId } from '../../../../src/museum/floorplan/floor-plan.ts';
import { planSign, type SignStep } from '../../../../src/view/scene/signs/draw-sign.ts';
import { SignPainter } from '../../../../src/view/scene/signs/sign-painter.ts';
import { UploadBudget } from '../../../../src/view/scene/upload-budget.ts';
import { WorkTime } from '../../../../src/view/scene/work-time.ts';

const text = { number: '7', korean: '선물', other: 'Gifts', tag: 'en', notice: null };

/** A context that notes what letters it was given. */
function noteLetters(letters: string[]): CanvasRenderingContext2D {
  return new Proxy({} as CanvasRenderingContext2D, {
    get: (_, name) => (name === 'fillText' ? (line: string) => letters.push(line) : () => {}),
    set: () => true,
  });
}

/** @param piecesPerFrame so many pieces fit in the time of a frame */
function openPainter(piecesPerFrame: number, bytesPerFrame = 1000) {
  let now = 0;
  const time = new WorkTime(piecesPerFrame, () => (now += 0.5) * 2);
  const budget = new UploadBudget(bytesPerFrame);
  const log: string[] = [];
  const context = noteLetters(log);
  const painter = new SignPainter({
    time,
    budget,
    signBytes: 600,
    plan: (room) => planSign({ ...text, other: room }),
    draw: (step: SignStep) => step(context),
    send: (room) => log.push(`sent ${room}`),
  });
  const frame = (...rooms: string[]): string[] => {
    log.length = 0;
    time.begin();
    budget.begin();
    painter.begin();
    for (const room of rooms) painter.want(room as RoomId);
    painter.finish();
    return [...log];
  };
  return { painter, frame };
}

describe('a painter of boards', () => {
  it('draws a board line by line, one a frame where letters take long, and sends it once it is whole', () => {
    const { painter, frame } = openPainter(1);
    const frames: string[][] = [];
    do frames.push(frame('a'));
    while (painter.isWaiting && frames.length < 20);
    expect(frames).toEqual([[], ['7'], ['선물'], ['a'], ['sent a']]);
  });

  it('draws a whole board in a frame where there is time, and no more than may be sent', () => {
    const { painter, frame } = openPainter(100);
    expect(frame('a', 'b')).toEqual(['7', '선물', 'a', 'sent a', '7', '선물', 'b']);
    expect(painter.isWaiting).toBe(true);
    expect(frame('b')).toEqual(['sent b']);
    expect(painter.isWaiting).toBe(false);
    expect(frame()).toEqual([]);
  });

  it('ends the board under way before the next, in the order they are asked for', () => {
    const { painter, frame } = openPainter(1);
    const sent: string[] = [];
    const wanted = ['a', 'b', 'c'];
    for (let frames = 0; frames === 0 || painter.isWaiting; frames++) {
      expect(frames).toBeLessThan(40);
      // The one under way is last in the list by now: it is ended nevertheless.
      const list = wanted.filter((room) => !sent.includes(`sent ${room}`));
      sent.push(
        ...frame(...(frames > 0 && list.length > 2 ? list.toReversed() : list)).filter((line) =>
          line.startsWith('sent'),
        ),
      );
    }
    expect(sent[0]).toBe('sent a');
    expect(sent.toSorted()).toEqual(['sent a', 'sent b', 'sent c']);
  });

  it('leaves a board that nobody looks at any more, and begins it anew later', () => {
    const { frame } = openPainter(1);
    frame('a');
    expect(frame('a')).toEqual(['7']);
    expect(frame('b')).toEqual([]);
    frame('a');
    expect(frame('a')).toEqual(['7']);
  });

  it('begins anew when letters have come', () => {
    const { painter, frame } = openPainter(1);
    frame('a');
    frame('a');
    expect(frame('a')).toEqual(['선물']);
    painter.restart();
    frame('a');
    expect(frame('a')).toEqual(['7']);
  });

  it('draws no step with more than one line of letters', () => {
    for (const number of [null, '7'])
      for (const notice of [null, 'Closed']) {
        const letters: string[] = [];
        const lines = planSign({ ...text, number, notice }).map((step) => {
          letters.length = 0;
          step(noteLetters(letters));
          return letters.length;
        });
        expect(Math.max(...lines)).toBe(1);
        expect(lines.reduce((sum, count) => sum + count, 0)).toBe(number === null ? 2 : 3);
      }
  });
});
