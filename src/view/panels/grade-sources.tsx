import { useState, type ReactNode } from 'react';
import { Citation } from '../record/citation.tsx';
import { useEvidence } from './use-evidence.ts';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';

export interface GradeSourcesProps {
  /** Ids of sources. */
  readonly ids: readonly string[];
}

/** Who says so: opens into the sources of a grade. Nothing where the grade needs none. */
export function GradeSources({ ids }: GradeSourcesProps): ReactNode {
  const { language } = useTour();
  const [isOpen, setOpen] = useState(false);
  if (ids.length === 0) return null;
  return (
    <details className={css['sources']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{language.text('evidence.sources', { count: ids.length })}</summary>
      {isOpen && <Citations ids={ids} />}
    </details>
  );
}

function Citations({ ids }: GradeSourcesProps): ReactNode {
  const { language } = useTour();
  const evidence = useEvidence();
  if (evidence === null) return <output>{language.text('evidence.loading')}</output>;
  if (evidence === 'failed') return <p role="alert">{language.text('evidence.failed')}</p>;
  return ids.map((id) => <Citation key={id} id={id} source={evidence.sources[id]} language={language} />);
}
