import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FrameLoop } from '../../../src/view/scene/frame-loop.ts';

let due: ((now: number) => void) | null = null;
let now = 0;

/** Lets the page draw its next picture, if one is due. */
function nextFrame(milliseconds = 16): boolean {
  const callback = due;
  due = null;
  now += milliseconds;
  callback?.(now);
  return callback !== null;
}

beforeEach(() => {
  due = null;
  now = 1000;
  vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => {
    due = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    due = null;
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('frame loop', () => {
  it('draws nothing until asked, once when asked twice, and then rests', () => {
    const draw = vi.fn(() => false);
    const loop = new FrameLoop(draw, false);
    expect(nextFrame()).toBe(false);
    loop.request();
    loop.request();
    expect(nextFrame()).toBe(true);
    expect(nextFrame()).toBe(false);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(loop.isIdle).toBe(true);
  });

  it('goes on while something moves, with the time that passed, and a rest counts as no time', () => {
    const elapsed: number[] = [];
    const moving = [true, true, false, true, false];
    const loop = new FrameLoop((seconds) => {
      elapsed.push(seconds);
      return moving.shift() ?? false;
    }, false);
    loop.request();
    nextFrame(16);
    nextFrame(20);
    nextFrame(30);
    nextFrame(5000);
    loop.request();
    nextFrame(16);
    nextFrame(25);
    expect(elapsed.map((seconds) => Math.round(seconds * 1000))).toEqual([0, 20, 30, 0, 25]);
  });

  it('tells those who wait when it rests', async () => {
    const loop = new FrameLoop(() => false, false);
    loop.request();
    let isIdle = false;
    const waiting = loop.idle().then(() => {
      isIdle = true;
    });
    await Promise.resolve();
    expect(isIdle).toBe(false);
    nextFrame();
    await waiting;
    expect(isIdle).toBe(true);
  });

  it('draws nothing while stopped and starts again with a frame', () => {
    const draw = vi.fn(() => false);
    const loop = new FrameLoop(draw, false);
    loop.request();
    loop.stop();
    loop.request();
    expect(nextFrame()).toBe(false);
    loop.start();
    expect(nextFrame()).toBe(true);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('stays stopped until all who stopped it have started it again', () => {
    const loop = new FrameLoop(() => false, false);
    loop.stop();
    loop.stop();
    loop.start();
    expect(nextFrame()).toBe(false);
    loop.start();
    expect(nextFrame()).toBe(true);
  });

  it('takes time from nobody but the hand that advances it, when the clock is manual', () => {
    const draw = vi.fn(() => true);
    const loop = new FrameLoop(draw, true);
    loop.request();
    expect(nextFrame()).toBe(false);
    loop.advance(0.5);
    expect(draw).toHaveBeenCalledWith(0.5, 500);
    expect(() => new FrameLoop(draw, false).advance(1)).toThrow(/manual/);
  });
});
