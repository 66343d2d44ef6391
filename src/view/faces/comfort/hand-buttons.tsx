import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  ChevronUp,
  RotateCcw,
  RotateCw,
  type LucideIcon,
} from 'lucide-react';
import { useEffect, useMemo, type ReactNode } from 'react';
import type { ComfortKey } from '../../../language/load-comfort-text.ts';
import type { LateText } from '../../../language/text-loader.ts';
import type { PanelServices } from '../../panels/panel-services.ts';
import { createHandPress, type Held } from './create-hand-press.ts';
import css from './comfort.module.css';

const pads = [
  [
    ['forward', ArrowUp, { forward: 1 }],
    ['left', ArrowLeft, { right: -1 }],
    ['back', ArrowDown, { forward: -1 }],
    ['right', ArrowRight, { right: 1 }],
  ],
  [
    ['up', ChevronUp, { tilt: 1 }],
    ['turnLeft', RotateCcw, { turn: 1 }],
    ['down', ChevronDown, { tilt: -1 }],
    ['turnRight', RotateCw, { turn: -1 }],
  ],
] as const satisfies readonly (readonly (readonly [ComfortKey, LucideIcon, Held])[])[];

export interface HandButtonsProps {
  readonly hands: NonNullable<PanelServices['hands']>;
  readonly words: LateText<ComfortKey>;
}

/** Buttons that walk and look as long as they are pressed, and a little way when they are only clicked. */
export function HandButtons({ hands, words }: HandButtonsProps): ReactNode {
  const { press, letGo, drop } = useMemo(() => createHandPress(hands), [hands]);
  useEffect(() => drop, [drop]);
  return (
    // Left is left, however one reads.
    <fieldset className={css['row']} aria-label={words.text('group')} dir="ltr">
      {pads.map((pad) => (
        <div key={pad[0][0]} className={css['pad']}>
          {pad.map(([name, Icon, held]) => (
            <button
              key={name}
              type="button"
              aria-label={words.text(name)}
              title={words.text(name)}
              onPointerDown={(event) => event.button === 0 && press(held)}
              onPointerUp={letGo}
              onPointerLeave={letGo}
              onPointerCancel={letGo}
              onContextMenu={(event) => event.preventDefault()}
              onClick={({ detail }) => {
                // By keyboard, switch or voice: nothing was pressed by a pointer.
                if (detail > 0) return;
                press(held);
                letGo();
              }}
            >
              <Icon aria-hidden="true" />
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
