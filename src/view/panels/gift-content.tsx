import { useEffect, type ReactNode } from 'react';
import type { GiftSummary } from '../../museum/catalogue/gift-summary.ts';
import { isOutlined } from '../../museum/display/is-outlined.ts';
import { GiftArticle } from '../record/gift-article.tsx';
import type { RecordView } from '../record/record-view.ts';
import { LateFace } from './late-face.tsx';
import { loadLetters } from './load-letters.ts';
import { TrailButton } from './trail-button.tsx';
import { TurnButton } from './turn-button.tsx';
import { useRecord } from './use-record.ts';
import { useTour } from './use-tour.ts';
import css from './panel.module.css';

export interface GiftContentProps {
  readonly gift: GiftSummary;
  readonly view: RecordView;
}

/** A gift's record, or that it is on its way, or that it did not come and can be asked for again. */
export function GiftContent({ gift, view }: GiftContentProps): ReactNode {
  const { anchors, language, pageLink, turnOver } = useTour();
  const { state, retry } = useRecord(gift.id);
  useEffect(() => {
    for (const tag of Object.keys(gift.title)) void loadLetters(tag);
  }, [gift]);
  const original = state.status === 'ready' ? state.record.originalTitle?.language : undefined;
  useEffect(() => {
    if (original) void loadLetters(original);
  }, [original]);

  if (state.status === 'ready') {
    const { record } = state;
    return (
      <>
        <div className={css['acts']}>
          {turnOver && <TurnButton gift={record.entry} turnOver={turnOver} />}
          <TrailButton gift={gift.id} title={language.choose(gift.title).text} />
        </div>
        <GiftArticle record={record} isOutlined={isOutlined(record.entry)} view={view} />
        {anchors && pageLink && <LateFace load={pageLink} />}
      </>
    );
  }
  return (
    <div className={css['waiting']}>
      <output>
        {language.text(state.status === 'loading' ? 'panel.loading' : 'panel.failed')}{' '}
        {state.status === 'failed' && language.text('panel.failedHint')}
      </output>
      {state.status === 'failed' && (
        <button type="button" className={css['again']} onClick={retry}>
          {language.text('panel.tryAgain')}
        </button>
      )}
    </div>
  );
}
