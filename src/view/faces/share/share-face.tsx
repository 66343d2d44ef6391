import type { ReactNode } from 'react';
import { loadShareText } from '../../../language/load-share-text.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useLateText } from '../use-late-text.ts';
import { CiteSection } from './cite-section.tsx';
import { LinkSection } from './link-section.tsx';
import { StillSection } from './still-section.tsx';
import css from './share.module.css';

/** What one takes along: a link to exactly this view, a picture of it, and how to cite what it shows. */
export default function ShareFace(): ReactNode {
  const { language } = useTour();
  const words = useLateText(loadShareText);
  return (
    <Sheet title={language.text('share.title')} isWide>
      {words && (
        <div className={css['share']}>
          <LinkSection words={words} />
          <StillSection words={words} />
          <CiteSection words={words} />
        </div>
      )}
    </Sheet>
  );
}
