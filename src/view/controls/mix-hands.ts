import type { Intents } from '../../visit/visit.ts';

/** What one pair of hands holds: −1 … 1 each, as in `Intents`. */
export interface Hands {
  forward: number;
  right: number;
  turn: number;
  tilt: number;
  hurry: boolean;
}

/** One device's share of what is held. */
export interface HandsShare {
  hold(held: Partial<Hands>): void;
  release(): void;
}

/**
 * Lets several devices steer one visitor: what they hold is added up, so that a stick at rest does not take a
 * pressed key away.
 */
export function mixHands(intents: Intents): () => HandsShare {
  const shares: Hands[] = [];
  const write = (): void => {
    let [forward, right, turn, tilt, hurry] = [0, 0, 0, 0, false];
    for (const share of shares) {
      forward += share.forward;
      right += share.right;
      turn += share.turn;
      tilt += share.tilt;
      hurry ||= share.hurry;
    }
    intents.hurry = hurry;
    // Intents wake the visit when written; what has not changed is left alone.
    if (intents.forward !== clamp(forward)) intents.forward = forward;
    if (intents.right !== clamp(right)) intents.right = right;
    if (intents.turn !== clamp(turn)) intents.turn = turn;
    if (intents.tilt !== clamp(tilt)) intents.tilt = tilt;
  };
  return () => {
    const share: Hands = { forward: 0, right: 0, turn: 0, tilt: 0, hurry: false };
    shares.push(share);
    return {
      hold: (held) => {
        Object.assign(share, held);
        write();
      },
      release: () => {
        Object.assign(share, { forward: 0, right: 0, turn: 0, tilt: 0, hurry: false });
        write();
      },
    };
  };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(-1, value));
}
