import { useState, type ReactNode } from 'react';
import type { ExhibitId } from '../../../museum/display/room-display.ts';
import css from './around.module.css';

export interface ThingProps {
  readonly children: ReactNode;
  readonly exhibit?: ExhibitId;
  /** Where it is from the visitor, in words. */
  readonly place: string;
  readonly isCurrent: boolean;
  /** The keyboard has come to it. */
  readonly onReach: () => void;
  readonly onLeave?: () => void;
  readonly onPress: () => void;
}

/** One thing of the room. What it is called does not change while the keyboard is at it: it would be read out again. */
export function Thing({
  children,
  exhibit,
  place,
  isCurrent,
  onReach,
  onLeave,
  onPress,
}: ThingProps): ReactNode {
  const [held, setHeld] = useState<string | null>(null);
  return (
    <li>
      <button
        type="button"
        className={css['thing']}
        data-exhibit={exhibit}
        aria-current={isCurrent ? 'true' : undefined}
        onFocus={() => {
          setHeld(place);
          onReach();
        }}
        onBlur={() => {
          setHeld(null);
          onLeave?.();
        }}
        onClick={onPress}
      >
        {children} <span className={css['place']}>{held ?? place}</span>
      </button>
    </li>
  );
}
