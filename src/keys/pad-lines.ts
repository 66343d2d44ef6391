import type { KeyAct } from './key-act.ts';

/** One button of a gamepad of the standard layout: the gamepad obeys it and the help prints it. */
export interface PadLine {
  readonly says: string;
  /** Number in the standard layout, and what most have written on it. */
  readonly button: number;
  readonly name: string;
  readonly act: Extract<KeyAct, { readonly opens: unknown } | { readonly does: unknown }>;
}

export const padLines = [
  { says: 'open', button: 0, name: 'A', act: { does: 'open' } },
  { says: 'escape', button: 1, name: 'B', act: { does: 'close' } },
  { says: 'rooms', button: 2, name: 'X', act: { opens: 'rooms' } },
  { says: 'gifts', button: 3, name: 'Y', act: { opens: 'gifts' } },
  { says: 'previous', button: 4, name: 'L1', act: { does: 'previous' } },
  { says: 'next', button: 5, name: 'R1', act: { does: 'next' } },
  { says: 'help', button: 9, name: 'Start', act: { opens: 'help' } },
] as const satisfies readonly PadLine[];
