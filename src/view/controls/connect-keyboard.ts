import type { Visit, VisitState } from '../../visit/visit.ts';
import { focusStep } from './focus-step.ts';
import { isTyping } from './is-typing.ts';
import type { HandsShare } from './mix-hands.ts';
import { stepBack } from './step-back.ts';
import { arrowKeys, letterKeys } from './walking-keys.ts';

/** A key let go sooner than this was pressed, not held; milliseconds. */
const shortPress = 350;

/** Sheets by the letter that opens and closes them. */
const sheetKeys: ReadonlyMap<string, VisitState['sheet']> = new Map([
  ['m', 'plan'],
  ['r', 'rooms'],
  ['l', 'gifts'],
  ['t', 'tours'],
  ['h', 'help'],
  ['?', 'help'],
  ['i', 'about'],
  ['o', 'settings'],
]);

/**
 * Walks and acts by keys:
 *
 * W A S D walk, Q E turn (by position); arrows walk and turn, Page Up and Down look up and down; Shift hurries.
 * N or ] and P or [ go to the next and previous documented gift, with Shift to any exhibit; Enter or Space opens
 * the one in focus; Escape closes. M plan, R rooms, L gifts, T tours, H or ? help, I about, O settings. V shows the evidence while it
 * is held; pressed shortly it leaves it shown until it is pressed again.
 *
 * Keys that write something (letters, brackets, the question mark) can be switched off in the settings; arrows,
 * Page Up and Down, Enter, Space and Escape stay.
 *
 * Nothing is taken from someone who writes, from key combinations, or from whatever has handled the key before.
 *
 * @returns how to disconnect
 */
export function connectKeyboard(canvas: HTMLCanvasElement, visit: Visit, hands: HandsShare): () => void {
  const page = canvas.ownerDocument;
  const window = page.defaultView;
  if (!window) throw new Error('controls: the canvas is in no window');
  const held = new Set<string>();

  const holdKeys = (hurry: boolean): void => {
    const sum = { forward: 0, right: 0, turn: 0, tilt: 0, hurry };
    for (const code of held) {
      const key = letterKeys.get(code) ?? arrowKeys.get(code);
      if (key) sum[key[0]] += key[1];
    }
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

  const act = (event: KeyboardEvent): boolean => {
    if (writes(event) && !visit.store.getState().letterKeys) return false;
    if (event.code === 'BracketRight' || event.code === 'BracketLeft') {
      focusStep(visit, event.code === 'BracketRight' ? 1 : -1, event.shiftKey);
      return true;
    }
    const letter = letterOf(event);
    if (letter === 'n' || letter === 'p') {
      focusStep(visit, letter === 'n' ? 1 : -1, event.shiftKey);
      return true;
    }
    if (event.repeat) return false;
    const { sheet, focused, showsEvidence } = visit.store.getState();
    const asked = sheetKeys.get(letter);
    if (asked) visit.openSheet(sheet === asked ? 'none' : asked);
    else if (letter === 'v') {
      heldSince = showsEvidence ? null : event.timeStamp;
      visit.setEvidence(!showsEvidence);
    } else if ((event.key === 'Enter' || event.key === ' ') && isOurs(event) && focused !== null) {
      visit.openExhibit(focused);
    } else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      // Some systems never tell that a key was let go while such a key is down.
      releaseAll();
      return;
    }
    if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
    if (event.key === 'Escape') {
      stepBack(visit);
      return;
    }
    if (isInModal(event.target)) return;
    const walks = letterKeys.has(event.code) && visit.store.getState().letterKeys;
    if (walks || (arrowKeys.has(event.code) && isOurs(event))) {
      held.add(event.code);
      holdKeys(event.shiftKey);
      event.preventDefault();
    } else if (event.key === 'Shift') holdKeys(true);
    else if (act(event)) event.preventDefault();
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    held.delete(event.code);
    holdKeys(event.shiftKey);
    if (heldSince === null || letterOf(event) !== 'v') return;
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

/** The Latin letter or sign of a key; on layouts of other scripts, the one at its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isLatin = /^[a-z?]$/i.test(key);
  return isLatin ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}

/** Whether a key stands for a letter or sign. Space does not: it presses what is in focus, as Enter does. */
function writes({ key }: KeyboardEvent): boolean {
  return /^\S$/u.test(key);
}

function isInModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-modal="true"], dialog[open]') !== null;
}
