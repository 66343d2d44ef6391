import type { VisitState } from '../visit/visit.ts';

/** How long a change of loudness takes, seconds: a voice is not waited for. */
export const fadeSeconds = 0.25;

/**
 * How loud all of it is, 0 to 1: nothing while a guide speaks or their words are shown, and nothing on a page that is
 * not seen. On the way from stop to stop a guide is silent.
 */
export function chooseLoudness(
  {
    isSoundOn,
    volume,
    isGuided,
    isTravelling,
    isPaused,
  }: Pick<VisitState, 'isSoundOn' | 'volume' | 'isGuided' | 'isTravelling' | 'isPaused'>,
  isSeen: boolean,
): number {
  const isSpoken = isGuided && !isTravelling;
  return isSoundOn && isSeen && !isSpoken && !isPaused ? volume : 0;
}
