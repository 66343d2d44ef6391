import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';

export interface PartProps {
  readonly children: ReactNode;
  /** What the part shows now: when it changes, a part that failed is tried again. */
  readonly shows?: string | null;
  /** Tell the visitor when it fails; decoration just goes. */
  readonly isMissed?: boolean;
}

/** A part of the interface that may fail alone: the others, and the walk, go on. */
export function Part({ children, shows = null, isMissed = false }: PartProps): ReactNode {
  return (
    <ErrorBoundary resetKeys={[shows]} fallback={isMissed ? <Broken /> : null}>
      {children}
    </ErrorBoundary>
  );
}

function Broken(): ReactNode {
  const { language } = useTour();
  return (
    <p role="alert" className={css['broken']}>
      {language.text('panel.broken')}
    </p>
  );
}
