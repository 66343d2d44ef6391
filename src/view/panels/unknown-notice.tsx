import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

export interface UnknownNoticeProps {
  /** Nobody stands anywhere: the tour is a list. */
  readonly isListed?: boolean;
}

/** Says which address named nothing, and where one is instead. */
export function UnknownNotice({ isListed = false }: UnknownNoticeProps): ReactNode {
  const { language, museum, visit } = useTour();
  const isAtEntrance = useVisitState((state) => state.room === museum.plan.entrance);
  const address = useVisitState((state) => state.unknownAddress);
  if (address === null) return null;
  return (
    <div role="alert" className={css['notice']}>
      <div>
        <p dir="auto">{language.text('unknown.notice', { address })}</p>
        {isAtEntrance && !isListed && <p>{language.text('unknown.hint')}</p>}
      </div>
      <IconButton
        icon={X}
        name={language.text('unknown.dismiss')}
        onPress={() => visit.dismissUnknownAddress()}
      />
    </div>
  );
}
