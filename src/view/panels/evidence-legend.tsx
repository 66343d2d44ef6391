import { lazy, Suspense, type ReactNode } from 'react';
import type { LabelAnchors } from './panel-services.ts';
import { Part } from './part.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/** Comes when it is first asked for. */
const SightLine = lazy(async () => ({ default: (await import('./sight-line.tsx')).SightLine }));

const grades = ['documented', 'inferred', 'reconstructed'] as const;

export interface EvidenceLegendProps {
  readonly anchors: LabelAnchors | null;
}

/** While the world is tinted: what the tints mean, and how one knows of what lies in the middle of the picture. */
export function EvidenceLegend({ anchors }: EvidenceLegendProps): ReactNode {
  const { language } = useTour();
  const isShown = useVisitState((state) => state.showsEvidence);
  if (!isShown) return null;
  return (
    <section className={css['legend']} aria-label={language.text('evidence.title')}>
      <p className={css['legendTitle']}>{language.text('evidence.title')}</p>
      <ul>
        {grades.map((grade) => (
          <li key={grade}>
            <span className={css[grade]}>{language.text(`room.grade.${grade}`)}</span>
          </li>
        ))}
        <li>
          <span className={css['claimed']}>{language.text('evidence.claimed')}</span>
        </li>
      </ul>
      {anchors && (
        <Part>
          <Suspense>
            <SightLine anchors={anchors} />
          </Suspense>
        </Part>
      )}
    </section>
  );
}
