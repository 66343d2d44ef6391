import type { Intents } from './visit.ts';

type Held = 'forward' | 'right' | 'turn' | 'tilt';

/** What the hands do, and how `step` reads and consumes it. */
export interface StirringIntents extends Intents {
  /** True while something is held or a drag waits to be consumed. */
  readonly isStirring: boolean;
}

/**
 * Makes intents that call `onStir` whenever one is written that asks for something. What is not a number counts
 * as nothing; held ones are kept within −1 … 1.
 */
export function createIntents(onStir: () => void): StirringIntents {
  const held: Record<Held, number> = { forward: 0, right: 0, turn: 0, tilt: 0 };
  const look = { yaw: 0, pitch: 0 };
  const hold = (name: Held, value: number): void => {
    held[name] = value > 0 ? Math.min(1, value) : value < 0 ? Math.max(-1, value) : 0;
    if (held[name] !== 0) onStir();
  };
  const ask = (name: 'yaw' | 'pitch', value: number): void => {
    look[name] = Number.isFinite(value) ? value : 0;
    if (look[name] !== 0) onStir();
  };
  return {
    hurry: false,
    get forward() {
      return held.forward;
    },
    set forward(value) {
      hold('forward', value);
    },
    get right() {
      return held.right;
    },
    set right(value) {
      hold('right', value);
    },
    get turn() {
      return held.turn;
    },
    set turn(value) {
      hold('turn', value);
    },
    get tilt() {
      return held.tilt;
    },
    set tilt(value) {
      hold('tilt', value);
    },
    get lookYaw() {
      return look.yaw;
    },
    set lookYaw(value) {
      ask('yaw', value);
    },
    get lookPitch() {
      return look.pitch;
    },
    set lookPitch(value) {
      ask('pitch', value);
    },
    get isStirring() {
      return (
        held.forward !== 0 ||
        held.right !== 0 ||
        held.turn !== 0 ||
        held.tilt !== 0 ||
        look.yaw !== 0 ||
        look.pitch !== 0
      );
    },
  };
}
