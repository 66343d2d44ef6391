import { describe, expect, it, vi } from 'vitest';
import { watchPose } from '../../../src/embed/guest/watch-pose.ts';
import type { EventDetail } from '../../../src/embed/vocabulary/value-of.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Pose } from '../../../src/visit/pose.ts';

/** A visitor who is drawn every 10 ms, and a clock that is moved by hand. */
function open() {
  const pose: Pose = { room: 'main-1-4' as RoomId, x: 0, y: 0, z: 0, yaw: 0, pitch: 0 };
  let now = 0;
  let later: { readonly at: number; readonly run: () => void } | null = null;
  let draw = (): void => {};
  const tell = vi.fn<(pose: EventDetail<'pose-change'>) => void>();
  const stop = watchPose(
    pose,
    (listener) => {
      draw = listener;
      return () => {
        draw = () => {};
      };
    },
    tell,
    {
      now: () => now,
      after: (ms, run) => {
        later = { at: now + ms, run };
        return () => {
          later = null;
        };
      },
    },
  );
  const pass = (ms: number, move = 0): void => {
    for (const end = now + ms; now < end;) {
      now += 10;
      pose.x += move;
      draw();
      if (later && later.at <= now) {
        const { run } = later;
        later = null;
        run();
      }
    }
  };
  return { pose, tell, pass, stop, isWaiting: () => later !== null };
}

describe('where one stands', () => {
  it('is told at most four times a second while one walks, and in the end as it is', () => {
    const { tell, pass, pose } = open();
    pass(1000, 0.02);
    expect(tell.mock.calls.length).toBeLessThanOrEqual(5);
    expect(tell.mock.calls.length).toBeGreaterThanOrEqual(4);
    pass(1000);
    expect(tell.mock.lastCall?.[0]).toMatchObject({ room: 'main-1-4', x: Math.round(pose.x * 100) / 100 });
  });

  it('is not told again while nothing changes that could be told', () => {
    const { tell, pass } = open();
    pass(2000);
    expect(tell).not.toHaveBeenCalled();
    pass(100, 0.00001);
    pass(2000);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is told nobody afterwards', () => {
    const { tell, pass, stop, isWaiting } = open();
    pass(100, 0.1);
    stop();
    expect(isWaiting()).toBe(false);
    pass(1000, 0.1);
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
