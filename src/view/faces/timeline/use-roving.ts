import { useState, type KeyboardEvent } from 'react';

export interface Roving {
  /** The one of a row of buttons that Tab comes to. */
  readonly at: number;
  readonly come: (at: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Arrow keys, Home, End and Page keys among a row of buttons, of which Tab reaches one. Buttons say their number in
 * `data-at`.
 *
 * @param page how far the Page keys go
 */
export function useRoving(count: number, first: number, page: number): Roving {
  const [wanted, setWanted] = useState(first);
  const at = Math.min(Math.max(0, wanted), count - 1);
  return {
    at,
    come: setWanted,
    onKeyDown: (event) => {
      const row = event.currentTarget;
      const forward = getComputedStyle(row).direction === 'rtl' ? -1 : 1;
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: forward,
        ArrowLeft: -forward,
        PageDown: page,
        PageUp: -page,
        Home: -count,
        End: count,
      };
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      const next = Math.min(count - 1, Math.max(0, at + step));
      setWanted(next);
      row.querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
    },
  };
}
