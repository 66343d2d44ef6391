import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { GiftLine } from '../record/gift-line.tsx';
import { Phrase } from '../record/phrase.tsx';
import { followAnchor } from './follow-anchor.ts';
import type { LabelAnchors } from './panel-services.ts';
import { tellStanding } from './tell-standing.ts';
import { titleOf } from './title-of.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './label.module.css';

export interface BrassLabelProps {
  readonly anchors: LabelAnchors;
}

/** The label of what one points at: who gave it and when. Silent; keyboard focus is announced apart. */
export function BrassLabel({ anchors }: BrassLabelProps): ReactNode {
  const focused = useVisitState((state) => (state.focused === state.opened ? null : state.focused));
  return focused !== null && <Label key={focused} exhibit={focused} anchors={anchors} />;
}

function Label({ exhibit, anchors }: BrassLabelProps & { readonly exhibit: string }): ReactNode {
  const tour = useTour();
  const { language, museum } = tour;
  const label = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (label.current ? followAnchor(label.current, exhibit, anchors) : undefined),
    [exhibit, anchors],
  );
  const asOf = useVisitState((state) => state.query.asOf);
  const title = titleOf(exhibit, tour);
  const gift = museum.catalogue.find(exhibit);
  const standing = tellStanding(gift, asOf, language);
  const isKnownThere = gift?.whereabouts === 'seen' || gift?.whereabouts === 'reported';
  const plate = gift ? (isKnownThere ? 'brass' : 'outlined') : 'linen';
  return (
    <div ref={label} aria-hidden="true" className={`${css['label'] ?? ''} ${css[plate] ?? ''}`}>
      <p className={css['title']}>
        <Phrase text={title.text} tag={title.tag} language={language} />
      </p>
      {gift && (
        <p>
          <GiftLine gift={gift} language={language} />
        </p>
      )}
      {standing !== null && <p className={css['standing']}>{standing}</p>}
    </div>
  );
}
