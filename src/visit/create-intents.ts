import type { Intents } from './visit.ts';

const heldNames = ['forward', 'right', 'turn', 'tilt'] as const;
type Held = (typeof heldNames)[number];

/** What the hands do, and how `step` reads and consumes it. */
export interface StirringIntents extends Intents {
  /** True while something is held or a drag waits to be consumed. */
  readonly isStirring: boolean;
  /** What was pressed and let go since the last step, which never saw it held: a tap between two pictures of a slow machine. */
  readonly tapped: Readonly<Record<Held, number>>;
  /** A step has read everything. */
  markRead(): void;
}

/**
 * Makes intents that call `onStir` whenever one is written that asks for something. What is not a number counts
 * as nothing; held ones are kept within −1 … 1.
 */
export function createIntents(onStir: () => void): StirringIntents {
  const held: Record<Held, number> = { forward: 0, right: 0, turn: 0, tilt: 0 };
  const tapped: Record<Held, number> = { forward: 0, right: 0, turn: 0, tilt: 0 };
  /** Pressed since the last step. */
  const fresh: Record<Held, boolean> = { forward: false, right: false, turn: false, tilt: false };
  const look = { yaw: 0, pitch: 0 };
  const hold = (name: Held, value: number): void => {
    const before = held[name];
    held[name] = value > 0 ? Math.min(1, value) : value < 0 ? Math.max(-1, value) : 0;
    if (held[name] === 0) {
      if (fresh[name]) tapped[name] = before;
      return;
    }
    if (before === 0) fresh[name] = true;
    onStir();
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
    tapped,
    markRead() {
      for (const name of heldNames) {
        tapped[name] = 0;
        fresh[name] = false;
      }
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
