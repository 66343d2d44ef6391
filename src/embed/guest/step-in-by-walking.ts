import type { Visit } from '../../visit/visit.ts';
import type { Threshold } from './threshold.ts';

/**
 * Who walks or looks about by something that tells the page nothing, as a gamepad does, has stepped in.
 *
 * @returns how to stop
 */
export function stepInByWalking(
  visit: Pick<Visit, 'intents' | 'onWake'>,
  threshold: Pick<Threshold, 'stepIn'>,
): () => void {
  return visit.onWake(() => {
    const { forward, right, turn, tilt } = visit.intents;
    if (forward !== 0 || right !== 0 || turn !== 0 || tilt !== 0) threshold.stepIn();
  });
}
