import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/** Says which address named nothing. */
export function UnknownNotice(): ReactNode {
  const { language, museum, visit } = useTour();
  const isAtEntrance = useVisitState((state) => state.room === museum.plan.entrance);
  const address = useVisitState((state) => state.unknownAddress);
  if (address === null) return null;
  return (
    <div role="alert" className={css['notice']}>
      <div>
        <p dir="auto">{language.text('unknown.notice', { address })}</p>
        {isAtEntrance && <p>{language.text('unknown.hint')}</p>}
      </div>
      <IconButton
        icon={X}
        name={language.text('unknown.dismiss')}
        onPress={() => visit.dismissUnknownAddress()}
      />
    </div>
  );
}
