import { DoorOpen, Footprints, Map as PlanIcon } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Wording } from '../../../language/language.ts';
import type { ListedGift } from '../../../museum/catalogue/listed-gift.ts';
import type { ExhibitId } from '../../../museum/display/room-display.ts';
import { TrailButton } from '../../panels/trail-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { GiftLink } from '../../record/gift-link.tsx';
import { Phrase } from '../../record/phrase.tsx';
import type { RecordView } from '../../record/record-view.ts';
import { takeToExhibit } from './take-to-exhibit.ts';
import css from './results.module.css';

export interface ResultRowProps {
  readonly gift: ListedGift;
  readonly room: Wording | null;
  /** Null before it is known. */
  readonly evidence: string | null;
  /** The year the house is shown as of, where the gift was given after it. */
  readonly laterThan: number | null;
  readonly view: RecordView;
}

/** A gift that was found: a link that opens it, where it stands and whether it is known to, and ways to get there. */
export const ResultRow = memo(function ResultRow(props: ResultRowProps): ReactNode {
  const { gift, room, evidence, laterThan, view } = props;
  const { faces, language, visit } = useTour();
  const title = language.choose(gift.title).text;
  return (
    <li className={css['row']} data-later={laterThan !== null || undefined}>
      <GiftLink gift={gift} view={view} />
      <span className={css['where']}>
        {room && (
          <span className={css['room']}>
            <DoorOpen aria-hidden="true" />
            <span className={css['unseen']}>{language.text('find.room')}</span>
            <Phrase text={room.text} tag={room.tag} language={language} />
          </span>
        )}
        {evidence !== null && (
          <span className={css['evidence']} data-evidence={evidence}>
            {language.find(`whereabouts.${evidence}`)}
          </span>
        )}
        {laterThan !== null && <span>{language.text('find.later', { year: String(laterThan) })}</span>}
      </span>
      <span className={css['ways']}>
        <TrailButton gift={gift.id} title={title} isSmall />
        <button
          type="button"
          aria-label={language.text('find.walkTo', { title })}
          title={language.text('find.walk')}
          onClick={() => takeToExhibit(visit, gift.id as string as ExhibitId)}
        >
          <Footprints aria-hidden="true" />
        </button>
        {faces.plan && (
          <button
            type="button"
            aria-label={language.text('find.planOf', { title })}
            title={language.text('find.plan')}
            onClick={() => visit.openSheet('plan')}
          >
            <PlanIcon aria-hidden="true" />
          </button>
        )}
      </span>
    </li>
  );
});
