import { padLines } from '../../keys/pad-lines.ts';
import type { Visit } from '../../visit/visit.ts';
import type { Look } from './look.ts';
import type { HandsShare } from './mix-hands.ts';
import { isCommon, performAct } from './perform-act.ts';

/** A stick pushed less than this is at rest. */
const rest = 0.15;

/**
 * Walks and acts by a gamepad of the standard layout. Left stick walks, right stick looks, the cross does
 * what the arrow keys do; buttons do what
 * `pad-lines.ts` says (*open*: the exhibit in focus, or the one in the middle of the picture); the right trigger or pressing the left stick hurries.
 *
 * Gamepads tell nothing by themselves: they are asked each frame, but only while one is connected and the page
 * has the keyboard.
 *
 * @returns how to disconnect
 */
export function connectGamepad(
  canvas: HTMLCanvasElement,
  visit: Visit,
  look: Look,
  hands: HandsShare,
): () => void {
  const page = canvas.ownerDocument;
  const window = page.defaultView;
  if (!window) throw new Error('controls: the canvas is in no window');
  let frame = 0;
  let isHolding = false;
  const pressed = new Set<number>();

  const open = (): void => {
    const { focused } = visit.store.getState();
    if (focused !== null) {
      visit.openExhibit(focused);
      return;
    }
    const box = canvas.getBoundingClientRect();
    const pick = look.pick(box.left + box.width / 2, box.top + box.height / 2);
    if (pick?.kind === 'exhibit') visit.openExhibit(pick.exhibit);
    else if (pick?.kind === 'map') visit.openSheet('map');
  };
  const actions: ReadonlyMap<number, () => void> = new Map(
    padLines.map(({ button, act }) => [
      button,
      () => (isCommon(act) ? performAct(act, visit, null) : open()),
    ]),
  );

  const letGo = (): void => {
    if (isHolding) hands.release();
    isHolding = false;
  };
  const read = (pad: Gamepad): void => {
    const [walkX, walkY] = readStick(pad, 0);
    const [lookX, lookY] = readStick(pad, 2);
    const crossY = Number(isDown(pad, 12)) - Number(isDown(pad, 13));
    const crossX = Number(isDown(pad, 14)) - Number(isDown(pad, 15));
    const isPushed = crossX !== 0 || crossY !== 0 || walkX !== 0 || walkY !== 0 || lookX !== 0 || lookY !== 0;
    if (isPushed) {
      const hurry = isDown(pad, 7) || isDown(pad, 10);
      hands.hold({ forward: crossY - walkY, right: walkX, turn: crossX - lookX, tilt: -lookY, hurry });
      isHolding = true;
    } else letGo();
    for (const [button, action] of actions) {
      if (!isDown(pad, button)) pressed.delete(button);
      else if (!pressed.has(button)) {
        pressed.add(button);
        action();
      }
    }
  };

  const poll = (): void => {
    const pad = listPads(window)[0];
    frame = pad && page.hasFocus() ? window.requestAnimationFrame(poll) : 0;
    if (frame !== 0 && pad) read(pad);
    else letGo();
  };
  const start = (): void => {
    if (frame === 0 && listPads(window).length > 0) frame = window.requestAnimationFrame(poll);
  };

  window.addEventListener('gamepadconnected', start);
  window.addEventListener('focus', start);
  start();
  return () => {
    window.cancelAnimationFrame(frame);
    window.removeEventListener('gamepadconnected', start);
    window.removeEventListener('focus', start);
    letGo();
  };
}

/** Gamepads of the standard layout; none where the page is not allowed to ask. */
function listPads(window: Window): readonly Gamepad[] {
  try {
    return window.navigator
      .getGamepads()
      .filter((pad): pad is Gamepad => pad !== null && pad.connected && pad.mapping === 'standard');
  } catch {
    return [];
  }
}

function isDown(pad: Gamepad, button: number): boolean {
  return pad.buttons[button]?.pressed === true;
}

/** Both axes of a stick: nothing near its rest, then softly on to 1. */
function readStick({ axes }: Gamepad, first: number): readonly [x: number, y: number] {
  const [x = 0, y = 0] = axes.slice(first, first + 2);
  const push = Math.min(1, Math.hypot(x, y));
  if (!(push > rest)) return [0, 0];
  const strength = ((push - rest) / (1 - rest)) ** 2 / Math.hypot(x, y);
  return [x * strength, y * strength];
}
