import type { PanelServices } from '../../panels/panel-services.ts';

type Hands = NonNullable<PanelServices['hands']>;
export type Held = Parameters<Hands['hold']>[0];

/** However short it is pressed, a button holds so long, milliseconds: half a metre, or a twelfth of a turn. */
const leastMs = 360;

/** One press of a button on the picture at a time. */
export interface HandPress {
  readonly press: (held: Held) => void;
  /** Holds on for a little where it was only clicked. */
  readonly letGo: () => void;
  readonly drop: () => void;
}

export function createHandPress(hands: Hands): HandPress {
  let since = 0;
  let timer = 0;
  const drop = (): void => {
    window.clearTimeout(timer);
    hands.release();
  };
  return {
    drop,
    press: (held) => {
      drop();
      since = performance.now();
      hands.hold(held);
    },
    letGo: () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(drop, since + leastMs - performance.now());
    },
  };
}
