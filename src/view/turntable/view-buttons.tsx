import {
  ArrowDown,
  ArrowUp,
  House,
  Minus,
  Plus,
  RotateCcw,
  RotateCw,
  Ruler,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { TurntableKey } from '../../language/load-turntable-text.ts';
import { turnStep, zoomStep } from './connect-hands.ts';
import type { Turntable } from './turntable.ts';
import type { TurntableWords } from './turntable-services.ts';
import css from './turntable.module.css';

export interface ViewButtonsProps {
  readonly say: TurntableWords['say'];
  readonly turntable: Turntable;
  readonly showsSize: boolean;
  readonly onShowSize: (isShown: boolean) => void;
}

/** All that keys and fingers do, as buttons. */
export function ViewButtons({ say, turntable, showsSize, onShowSize }: ViewButtonsProps): ReactNode {
  const acts: readonly (readonly [TurntableKey, LucideIcon, () => void])[] = [
    ['turnLeft', RotateCw, () => turntable.turn(turnStep, 0)],
    ['turnRight', RotateCcw, () => turntable.turn(-turnStep, 0)],
    ['higher', ArrowUp, () => turntable.turn(0, turnStep)],
    ['lower', ArrowDown, () => turntable.turn(0, -turnStep)],
    ['zoomIn', Plus, () => turntable.zoom(zoomStep)],
    ['zoomOut', Minus, () => turntable.zoom(1 / zoomStep)],
    ['home', House, () => turntable.home()],
  ];
  return (
    <div role="toolbar" aria-label={say('controls')} className={css['buttons']}>
      {acts.map(([key, Icon, act]) => (
        <button
          key={key}
          type="button"
          className={css['sign']}
          aria-label={say(key)}
          title={say(key)}
          onClick={act}
        >
          <Icon aria-hidden="true" />
        </button>
      ))}
      <button
        type="button"
        className={css['sign']}
        aria-label={say('trueSize')}
        title={say('trueSize')}
        aria-pressed={showsSize}
        onClick={() => onShowSize(!showsSize)}
      >
        <Ruler aria-hidden="true" />
      </button>
    </div>
  );
}
