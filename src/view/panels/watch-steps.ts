import type { Visit } from '../../visit/visit.ts';
import { findPicture } from './find-picture.ts';

/** What a visitor must know to get about. */
export const steps = ['look', 'move', 'open'] as const;
export type Step = (typeof steps)[number];

/** What is in the visitor's hands. */
export type Hand = 'mouse' | 'touch' | 'keys' | 'pad';

/**
 * Tells when a visitor has looked round, walked, or opened something, each time they do. Being set down somewhere by a link
 * teaches nobody anything.
 *
 * @returns how to stop
 */
export function watchSteps(visit: Visit, onStep: (step: Step) => void): () => void {
  const stopWake = visit.onWake(() => {
    const { forward, right, turn, tilt, lookYaw, lookPitch } = visit.intents;
    if (forward !== 0 || right !== 0) onStep('move');
    if (turn !== 0 || tilt !== 0 || lookYaw !== 0 || lookPitch !== 0) onStep('look');
  });
  const stopStore = visit.store.subscribe((state, before) => {
    if (state.opened !== null && before.opened === null) onStep('open');
  });
  const picture = findPicture();
  let stood: { readonly x: number; readonly z: number } | null = null;
  const press = (): void => {
    stood = { x: visit.pose.x, z: visit.pose.z };
  };
  const release = (): void => {
    const { isTravelling, opened } = visit.store.getState();
    // Who wants no motion is set down by a click.
    const isSetDown = stood !== null && (visit.pose.x !== stood.x || visit.pose.z !== stood.z);
    if (opened === null && (isTravelling || isSetDown)) onStep('move');
  };
  picture?.addEventListener('pointerdown', press, true);
  picture?.addEventListener('click', release);
  return () => {
    stopWake();
    stopStore();
    picture?.removeEventListener('pointerdown', press, true);
    picture?.removeEventListener('click', release);
  };
}

/** Tells, at once and whenever it changes, what is in the visitor's hands. @returns how to stop */
export function watchHand(window: Window, onHand: (hand: Hand) => void): () => void {
  const byKey = ({ key }: KeyboardEvent): void => {
    // These are pressed by who uses a mouse, too.
    if (key !== 'Control' && key !== 'Alt' && key !== 'Meta') onHand('keys');
  };
  const byPointer = ({ pointerType }: PointerEvent): void =>
    onHand(pointerType === 'touch' ? 'touch' : 'mouse');
  const byPad = (): void => onHand('pad');
  window.addEventListener('keydown', byKey, true);
  window.addEventListener('pointerdown', byPointer, true);
  window.addEventListener('gamepadconnected', byPad);
  onHand(window.matchMedia('(pointer: coarse)').matches ? 'touch' : 'mouse');
  return () => {
    window.removeEventListener('keydown', byKey, true);
    window.removeEventListener('pointerdown', byPointer, true);
    window.removeEventListener('gamepadconnected', byPad);
  };
}
