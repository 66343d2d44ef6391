import type { Visit } from '../../visit/visit.ts';
import type { Look } from './look.ts';
import type { HandsShare } from './mix-hands.ts';

/**
 * Fetches what reads gamepads once somebody has one: a browser tells of it when a button is pressed.
 *
 * @returns how to disconnect
 */
export function awaitGamepad(
  canvas: HTMLCanvasElement,
  visit: Visit,
  look: Look,
  hands: HandsShare,
): () => void {
  const window = canvas.ownerDocument.defaultView;
  let isOver = false;
  let disconnect = (): void => {};
  const connect = (): void => {
    window?.removeEventListener('gamepadconnected', connect);
    // What does not come is asked for with the next gamepad.
    import('./connect-gamepad.ts').then(
      ({ connectGamepad }) => {
        if (!isOver) disconnect = connectGamepad(canvas, visit, look, hands);
      },
      () => window?.addEventListener('gamepadconnected', connect),
    );
  };
  window?.addEventListener('gamepadconnected', connect);
  return () => {
    isOver = true;
    window?.removeEventListener('gamepadconnected', connect);
    disconnect();
  };
}
