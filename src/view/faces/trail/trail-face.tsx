import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { loadShareText } from '../../../language/load-share-text.ts';
import { loadTrailText } from '../../../language/load-trail-text.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useTrail } from '../../panels/use-trail.ts';
import { useLateText } from '../use-late-text.ts';
import { ClassSheet } from './class-sheet.tsx';
import { TrailHead } from './trail-head.tsx';
import { TrailLinks } from './trail-links.tsx';
import { TrailList } from './trail-list.tsx';
import { TrailProblems } from './trail-problems.tsx';
import { useTrailRecords } from './use-trail-records.ts';
import css from './trail.module.css';

/** Gifts one has chosen: in an order of one's own, with a note to each; to walk, to hand on, to print. */
export default function TrailFace(): ReactNode {
  const { language, visit } = useTour();
  const words = useLateText(loadTrailText);
  const shareWords = useLateText(loadShareText);
  const used = useTrail();
  const { trail, problems } = used;
  const records = useTrailRecords(trail.gifts.map(({ gift }) => gift));
  // What was wrong with the link stays to be read when the first change has put it right.
  const [found] = useState(problems);
  return (
    <Sheet title={language.text('bar.trail')} isWide>
      {words && shareWords && (
        <div className={css['trail']}>
          <TrailProblems problems={problems.length > 0 ? problems : found} words={words} />
          <p className={css['intro']}>{words.text('intro')}</p>
          <TrailHead used={used} words={words} />
          <TrailList used={used} records={records} words={words} />
          <p className={css['ways']}>
            {trail.gifts.length === 0 && <span>{words.text('empty')}</span>}
            <button type="button" className={css['quiet']} onClick={() => visit.openSheet('gifts')}>
              {words.text('toList')}
            </button>
          </p>
          {trail.gifts.length > 0 && (
            <TrailLinks trail={trail} records={records} words={words} shareWords={shareWords} />
          )}
          {createPortal(<ClassSheet trail={trail} records={records} words={words} />, document.body)}
        </div>
      )}
    </Sheet>
  );
}
