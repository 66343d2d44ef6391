import type { Visit } from '../../visit/visit.ts';
import { awaitGamepad } from './await-gamepad.ts';
import { connectKeyboard } from './connect-keyboard.ts';
import { connectPointer } from './connect-pointer.ts';
import type { Look } from './look.ts';
import { mixHands } from './mix-hands.ts';
import type { PageDeeds } from './perform-act.ts';

/**
 * Gives the visitor hands: keyboard, mouse, touch and gamepad write intents and call the visit's actions.
 *
 * @param canvas where the picture is; takes the keyboard when pressed
 * @param deeds what the page can do; nothing, if left out
 * @param share mixes what they hold
 * @returns how to disconnect all of them
 */
export function connectControls(
  canvas: HTMLCanvasElement,
  visit: Visit,
  look: Look,
  deeds: PageDeeds | null = null,
  share = mixHands(visit.intents),
): () => void {
  const disconnects = [
    connectKeyboard(canvas, visit, share(), deeds, look.hasMap),
    connectPointer(canvas, visit, look, share()),
    awaitGamepad(canvas, visit, look, share()),
  ];
  return () => {
    for (const disconnect of disconnects) disconnect();
  };
}
