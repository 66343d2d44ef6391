import type { TourScene } from '../scene/tour-scene.ts';
import { isTyping } from '../controls/is-typing.ts';
import type { Visit } from '../../visit/visit.ts';
import type { Carrying } from './create-carrying.ts';
import type { Desk } from './create-desk.ts';
import { findPointedPlace, lookThrough } from './find-pointed-place.ts';
import type { PlaceForGift } from './place-for-gift.ts';

/** A press that moves less is a click, CSS pixels; however long it lasts: nothing else could be meant with a thing in hand. */
const clickPixels = 6;

export interface CuratorHands {
  readonly canvas: HTMLCanvasElement;
  readonly bench: HTMLElement;
  readonly scene: Pick<TourScene, 'view' | 'pick'>;
  readonly visit: Visit;
  readonly desk: Desk;
  readonly carrying: Carrying;
  /** Picks up what one looks at. */
  readonly pickUp: () => void;
  /** Shows what saving would change. */
  readonly openChanges: () => void;
}

/**
 * Gives the curator hands: what is in hand is put down by a click or by Enter on what the keyboard is at, and steps are taken back
 * by the keys every editor has. All else stays the visitor's.
 *
 * @returns how to disconnect
 */
export function connectCurator(hands: CuratorHands): () => void {
  const { canvas, bench, scene, visit, desk, carrying, pickUp, openChanges } = hands;
  let press: {
    readonly pointer: number;
    readonly x: number;
    readonly y: number;
  } | null = null;

  const findPlace = (clientX: number, clientY: number): PlaceForGift | null => {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) return null;
    const farthest = scene.pick(clientX, clientY)?.distance ?? Infinity;
    return findPointedPlace(lookThrough(scene.view(), x, y), carrying.store.getState().places, farthest);
  };
  const isCarrying = (): boolean => carrying.store.getState().gift !== null;

  const onDown = (event: PointerEvent): void => {
    press = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
  };
  const onMove = (event: PointerEvent): void => {
    if (!isCarrying() || event.buttons !== 0 || event.target !== canvas) return;
    carrying.mean(findPlace(event.clientX, event.clientY)?.address ?? null);
  };
  const onUp = (event: PointerEvent): void => {
    const begun = press;
    press = null;
    if (!isCarrying() || begun?.pointer !== event.pointerId || event.target !== canvas) return;
    const moved = Math.hypot(event.clientX - begun.x, event.clientY - begun.y);
    if (moved >= clickPixels) return;
    const place = findPlace(event.clientX, event.clientY);
    if (place) carrying.putDown(place.address);
    else if (scene.pick(event.clientX, event.clientY)?.kind === 'exhibit')
      desk.say('It does not fit there. Places that glow would take it.');
    // Whoever points at the floor walks there with what is in hand.
    else return;
    event.stopImmediatePropagation();
  };

  const act = (event: KeyboardEvent): boolean => {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    // What a visitor types elsewhere in the page (a search, say) has an undo of its own.
    const isOthers = isTyping(event.target) && !bench.contains(event.target as Node);
    if (isCommand && !event.altKey) {
      if (key === 's') {
        openChanges();
        return true;
      }
      if (isOthers) return false;
      if (key === 'z') {
        if (event.shiftKey) desk.redo();
        else desk.undo();
        return true;
      }
      if (key === 'y') {
        desk.redo();
        return true;
      }
      return false;
    }
    if (event.altKey) return false;
    if (event.key === 'F6') {
      const first = bench.querySelector<HTMLElement>('[data-first]');
      (bench.contains(document.activeElement) ? canvas : (first ?? bench)).focus();
      return true;
    }
    if (isTyping(event.target)) return false;
    if (event.key === 'Escape' && isCarrying()) {
      carrying.putBack();
      desk.say('Left where it was.');
      return true;
    }
    if (key === 'z' && !event.repeat) {
      if (!isCarrying()) {
        pickUp();
        return true;
      }
      const { meant } = carrying.store.getState();
      const { focused } = visit.store.getState();
      return meant !== null ? carrying.putDown(meant) : focused !== null && carrying.putDown(focused);
    }
    if (event.key === 'Enter' && isCarrying() && event.target === canvas) {
      const { focused } = visit.store.getState();
      if (focused === null) return false;
      if (!carrying.putDown(focused)) desk.say('It does not fit there. Places that glow would take it.');
      return true;
    }
    return false;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || !act(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  window.addEventListener('pointerdown', onDown, true);
  window.addEventListener('pointermove', onMove, true);
  window.addEventListener('pointerup', onUp, true);
  window.addEventListener('keydown', onKey, true);
  return () => {
    window.removeEventListener('pointerdown', onDown, true);
    window.removeEventListener('pointermove', onMove, true);
    window.removeEventListener('pointerup', onUp, true);
    window.removeEventListener('keydown', onKey, true);
  };
}
