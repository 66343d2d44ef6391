import { findKeyAct, writesSign } from '../../keys/find-key-act.ts';
import type { KeyAct } from '../../keys/key-act.ts';
import { giftLines, sheetLines, switchLines, walkLines, type KeyLine } from '../../keys/key-lines.ts';
import type { Visit } from '../../visit/visit.ts';
import { isTyping } from './is-typing.ts';
import type { Look } from './look.ts';
import type { HandsShare } from './mix-hands.ts';
import { isCommon, performAct, type PageDeeds } from './perform-act.ts';

/** A key let go sooner than this was pressed, not held; milliseconds. */
const shortPress = 350;

/** Keys that write, whatever they write. */
const letterPlace = /^(Key|Bracket)/;

const lines: readonly KeyLine[] = [...walkLines, ...giftLines, ...sheetLines, ...switchLines];

/**
 * Walks and acts by keys, as `key-lines.ts` says. The evidence shows while its key is held; pressed shortly, it leaves it
 * shown until it is pressed again.
 *
 * Keys that write something (letters, brackets, the question mark) can be switched off in the settings; arrows,
 * Page Up and Down, Home, Enter, Space and Escape stay. Those move within panels, too: they are the tour's only while nothing
 * else has the keyboard.
 *
 * Nothing is taken from someone who writes, from key combinations, or from whatever has handled the key before.
 *
 * @param deeds what the page can do; nothing, if left out
 * @param hasMap whether the map of the world hangs in a room
 * @returns how to disconnect
 */
export function connectKeyboard(
  canvas: HTMLCanvasElement,
  visit: Visit,
  hands: HandsShare,
  deeds: PageDeeds | null = null,
  hasMap: Look['hasMap'] = () => false,
): () => void {
  const page = canvas.ownerDocument;
  const window = page.defaultView;
  if (!window) throw new Error('controls: the canvas is in no window');
  /** What is held, by the place of the key that holds it. */
  const held = new Map<string, Extract<KeyAct, { readonly by: number }>>();

  const holdKeys = (hurry: boolean): void => {
    const sum = { forward: 0, right: 0, turn: 0, tilt: 0, hurry };
    for (const { holds, by } of held.values()) sum[holds] += by;
    hands.hold(sum);
  };
  /** When the key that shows the evidence went down; null while it is up, or has just hidden it. */
  let heldSince: number | null = null;
  const releaseAll = (): void => {
    held.clear();
    hands.release();
    if (heldSince !== null) visit.setEvidence(false);
    heldSince = null;
  };
  /** Nothing else has the keyboard: it is the tour's. */
  const isOurs = ({ target }: KeyboardEvent): boolean =>
    target === canvas || target === page.body || target === page.documentElement || target === window;

  /** @returns false where the key is left to others */
  const act = (does: KeyAct, event: KeyboardEvent): boolean => {
    if ('holds' in does) {
      if (does.holds === 'hurry') {
        holdKeys(true);
        return false;
      }
      held.set(event.code, does);
      holdKeys(event.shiftKey);
      return true;
    }
    const isStep = 'does' in does && /^(next|previous)/.test(does.does);
    if (event.repeat && !isStep) return false;
    if (isCommon(does)) {
      performAct(does, visit, deeds);
      return true;
    }
    const { focused, showsEvidence } = visit.store.getState();
    if (does.does === 'evidence') {
      heldSince = showsEvidence ? null : event.timeStamp;
      visit.setEvidence(!showsEvidence);
      return true;
    }
    if (focused === null) {
      // With nothing in focus it is the map on the wall that is meant, where there is one.
      if (!hasMap(visit.pose.room)) return false;
      visit.openSheet('map');
      return true;
    }
    visit.openExhibit(focused);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      // Some systems never tell that a key was let go while such a key is down.
      releaseAll();
      return;
    }
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    const found = findKeyAct(event, lines);
    if (!found) return;
    if ('does' in found && found.does === 'close') {
      performAct({ does: 'close' }, visit, deeds);
      return;
    }
    if (isInModal(event.target)) return;
    const isAllowed =
      writesSign(event) || letterPlace.test(event.code)
        ? visit.store.getState().letterKeys
        : event.key === 'Shift' || isOurs(event);
    if (isAllowed && act(found, event)) event.preventDefault();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    held.delete(event.code);
    holdKeys(event.shiftKey);
    const found = heldSince !== null && findKeyAct(event, lines);
    if (heldSince === null || !found || !('does' in found) || found.does !== 'evidence') return;
    if (event.timeStamp - heldSince > shortPress) visit.setEvidence(false);
    heldSince = null;
  };
  const onVisibility = (): void => {
    if (page.hidden) releaseAll();
  };

  window.addEventListener('keydown', onKeyDown);
  window.addEventListener('keyup', onKeyUp);
  window.addEventListener('blur', releaseAll);
  page.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('keydown', onKeyDown);
    window.removeEventListener('keyup', onKeyUp);
    window.removeEventListener('blur', releaseAll);
    page.removeEventListener('visibilitychange', onVisibility);
    releaseAll();
  };
}

function isInModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-modal="true"], dialog[open]') !== null;
}
