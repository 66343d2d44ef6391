import { Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RelatedGifts } from '../../museum/catalogue/find-related.ts';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { GiftLink } from './gift-link.tsx';
import type { RecordView } from './record-view.ts';
import { Section } from './section.tsx';
import css from './record.module.css';

const kinds = ['inReturn', 'sameOccasion', 'sameGiver', 'sameKind', 'sameCountry'] as const;

export interface RelatedSectionProps {
  readonly related: RelatedGifts;
  /** Gifts that may be the same thing told twice. */
  readonly possiblySame: readonly GiftSummary[];
  readonly view: RecordView;
}

/** Other gifts worth seeing after this one, each a link that leads to it. */
export function RelatedSection({ related, possiblySame, view }: RelatedSectionProps): ReactNode {
  const { language } = view;
  const shown = kinds.filter((kind) => related[kind].length > 0);
  return (
    <>
      {possiblySame.length > 0 && (
        <Section title={language.text('record.possiblySame')} view={view}>
          <p className={css['small']}>{language.text('record.possiblySameNote')}</p>
          <GiftLinks gifts={possiblySame} view={view} />
        </Section>
      )}
      {shown.length > 0 && (
        <Section title={language.text('record.related')} view={view}>
          {shown.map((kind) => (
            <div key={kind}>
              <p className={css['label']}>{language.text(`related.${kind}`)}</p>
              <GiftLinks gifts={related[kind]} view={view} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

interface GiftLinksProps {
  readonly gifts: readonly GiftSummary[];
  readonly view: RecordView;
}

function GiftLinks({ gifts, view }: GiftLinksProps): ReactNode {
  const { language, onWalk } = view;
  return (
    <ul className={css['giftLinks']}>
      {gifts.map((gift) => (
        <li key={gift.id}>
          <GiftLink gift={gift} view={view} />
          {onWalk && (
            <button
              type="button"
              className={css['walk']}
              aria-label={language.text('travel.walkTo', { place: language.choose(gift.title).text })}
              title={language.text('rooms.walk')}
              onClick={() => onWalk(gift.id)}
            >
              <Footprints aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
