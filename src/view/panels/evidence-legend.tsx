import type { ReactNode } from 'react';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

const grades = ['documented', 'inferred', 'reconstructed'] as const;

/** What the tints mean, while the world is tinted. */
export function EvidenceLegend(): ReactNode {
  const { language } = useTour();
  const isShown = useVisitState((state) => state.showsEvidence);
  if (!isShown) return null;
  return (
    <div className={css['legend']}>
      <p>{language.text('evidence.title')}</p>
      <ul>
        {grades.map((grade) => (
          <li key={grade}>
            <span className={css[grade]}>{language.text(`room.grade.${grade}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
