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

/** Says which address named nothing, and where one is instead; or what could not be fetched. */
export function UnknownNotice({ isListed = false }: UnknownNoticeProps): ReactNode {
  const { language, museum, visit } = useTour();
  const isAtEntrance = useVisitState((state) => state.room === museum.plan.entrance);
  const address = useVisitState((state) => state.unknownAddress);
  const unreached = useVisitState((state) => state.unreached);
  if (address === null && unreached === null) return null;
  return (
    <div role="alert" className={css['notice']}>
      <div>
        {address !== null && <p dir="auto">{language.text('unknown.notice', { address })}</p>}
        {address !== null && isAtEntrance && !isListed && <p>{language.text('unknown.hint')}</p>}
        {unreached !== null && <p dir="auto">{language.text('unknown.unreached', { address: unreached })}</p>}
      </div>
      <IconButton
        icon={X}
        name={language.text('unknown.dismiss')}
        onPress={() => visit.dismissUnknownAddress()}
      />
    </div>
  );
}
