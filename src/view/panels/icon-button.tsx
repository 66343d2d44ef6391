import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import css from './interface.module.css';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly onPress: () => void;
  /** Points along the line of reading, and turns with it. */
  readonly isDirected?: boolean;
}

/** A button that is only a sign; its name shows when one rests on it. */
export function IconButton({ icon: Icon, name, onPress, isDirected = false }: IconButtonProps): ReactNode {
  return (
    <button type="button" className={css['iconButton']} aria-label={name} title={name} onClick={onPress}>
      <Icon aria-hidden="true" className={isDirected ? css['directed'] : undefined} />
    </button>
  );
}
