import { Footprints, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import type { TrailKey } from '../../../language/load-trail-text.ts';
import { formatTrail } from '../../../trail/format-trail.ts';
import type { Trail } from '../../../trail/trail.ts';
import { trailTour } from '../../../visit/tour/trail-tour-id.ts';
import { useTour } from '../../panels/use-tour.ts';
import { HallLink } from '../hall/hall-link.tsx';
import { absoluteLink, embedLink } from '../share/absolute-link.ts';
import { CopyField } from '../share/copy-field.tsx';
import { escapeHtml } from './escape-html.ts';
import type { TrailRecords } from './use-trail-records.ts';
import css from './trail.module.css';

/** Characters that every program passes on whole. */
const safeLength = 2000;

export interface TrailLinksProps {
  readonly trail: Trail;
  readonly records: TrailRecords;
  readonly words: Text<TrailKey>;
  readonly shareWords: Text<ShareKey>;
}

/** What one does with a trail that stands: walk it, print it, hand it on. */
export function TrailLinks({ trail, records, words, shareWords }: TrailLinksProps): ReactNode {
  const { openGuide } = useTour();
  const written = formatTrail(trail) ?? '';
  const walk = absoluteLink({ tour: trailTour, trail: written });
  const embedded = embedLink({ tour: trailTour, trail: written });
  const code = `<iframe src="${escapeHtml(embedded)}" title="${escapeHtml(trail.title || shareWords.text('site.name'))}" width="800" height="500" loading="lazy" allow="fullscreen"></iframe>`;
  const isComing = trail.gifts.some(({ gift }) => records.of(gift).status === 'coming');
  const begin = async (): Promise<void> => {
    const guide = await openGuide?.();
    // It may be under way as it was before it was changed.
    guide?.end();
    guide?.begin(trailTour, true);
  };
  return (
    <section className={css['links']}>
      <p className={css['ways']}>
        {openGuide && (
          <button type="button" className={css['main']} onClick={() => void begin()}>
            <Footprints aria-hidden="true" />
            {words.text('play')}
          </button>
        )}
        <HallLink
          to={{ hall: 'trail', trail: written }}
          total={trail.gifts.length}
          className={css['quiet']}
        />
        <button type="button" className={css['quiet']} onClick={() => window.print()}>
          <Printer aria-hidden="true" />
          {words.text('print')}
        </button>
        {isComing && <output>{words.text('printing')}</output>}
      </p>
      <h3>{words.text('link')}</h3>
      <p className={css['small']}>{words.text('linkNote')}</p>
      <CopyField words={shareWords} label={words.text('link')} value={walk} isCode />
      <p className={css['small']}>
        {words.text('length', { count: walk.length })} {walk.length > safeLength && words.text('long')}
      </p>
      <h3>{words.text('edit')}</h3>
      <CopyField
        words={shareWords}
        label={words.text('edit')}
        value={absoluteLink({ face: 'trail', trail: written })}
        isCode
      />
      <h3>{words.text('embed')}</h3>
      <CopyField words={shareWords} label={words.text('embed')} value={code} lines={5} isCode />
    </section>
  );
}
