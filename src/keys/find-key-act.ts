import type { KeyLine, KeyMark } from './key-lines.ts';

/** What is asked of a key that is pressed; a `KeyboardEvent` says all of it. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
}

/**
 * What a key means by these lines. With Shift a line that asks for it goes before one that does not: one hurries with
 * Shift, and goes on walking.
 *
 * @returns null where it means nothing
 */
export function findKeyAct<Act>(pressed: PressedKey, lines: readonly KeyLine<Act>[]): Act | null {
  const find = (withShift: boolean): Act | null => {
    for (const line of lines) {
      if ((line.withShift ?? false) !== withShift) continue;
      for (const [mark, act] of line.keys) if (isMeant(mark, pressed)) return act;
    }
    return null;
  };
  return (pressed.shiftKey ? find(true) : null) ?? find(false);
}

/** Whether a key stands for a letter or sign. Space does not: it presses what is in focus, as Enter does. */
export function writesSign({ key }: Pick<PressedKey, 'key'>): boolean {
  return /^\S$/u.test(key);
}

function isMeant(mark: KeyMark, pressed: PressedKey): boolean {
  if ('at' in mark) return pressed.code === mark.at;
  if ('named' in mark) return pressed.key === mark.named;
  return signOf(pressed) === mark.writes;
}

/** The Latin letter or sign of a key; on layouts of other scripts, the one at its place. */
function signOf({ key, code }: PressedKey): string {
  const isLatin = /^[a-z?/]$/i.test(key);
  return isLatin ? key.toLowerCase() : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '');
}
