import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import type { PanelServices } from './panel-services.ts';
import { useTour } from './use-tour.ts';
import css from './panel.module.css';

export interface TurnButtonProps {
  readonly gift: GiftEntry;
  readonly turnOver: NonNullable<PanelServices['turnOver']>;
}

/** Opens the turntable with a gift on it, for as long as its panel stands. */
export function TurnButton({ gift, turnOver }: TurnButtonProps): ReactNode {
  const { language } = useTour();
  const [hasFailed, setFailed] = useState(false);
  const open = useRef<AbortController>(null);
  useEffect(() => () => open.current?.abort(), []);
  const turn = (): void => {
    open.current?.abort();
    open.current = new AbortController();
    turnOver(gift, language, open.current.signal).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <p className={css['turn']}>
      <button type="button" className={css['again']} onClick={turn}>
        {language.text('panel.turn')}
      </button>
      {hasFailed && <output>{language.text('panel.turnFailed')}</output>}
    </p>
  );
}
