import { Code, Share2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { absoluteLink, builderLink } from './absolute-link.ts';
import { CopyField } from './copy-field.tsx';
import { placeToShare } from './place-to-share.ts';
import { isAllowed } from './is-allowed.ts';
import css from './share.module.css';

/** The address of exactly this view, to copy or to hand to another program of the device. */
export function LinkSection({ words }: { readonly words: Text<ShareKey> }): ReactNode {
  const { anchors, visit, museum } = useTour();
  // Written anew whenever something of the visit changes.
  useVisitState((state) => state);
  const [hasFailed, setFailed] = useState(false);
  const place = placeToShare(visit, museum, Boolean(anchors));
  const link = absoluteLink(place);
  const hand = async (): Promise<void> => {
    try {
      await navigator.share({ title: document.title, url: link });
      setFailed(false);
    } catch (error) {
      // Who thinks better of it has not met a fault.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <section className={css['part']}>
      <h3>{words.text('link.title')}</h3>
      <p className={css['note']}>{words.text('link.note')}</p>
      <CopyField words={words} label={words.text('link.field')} value={link} isCode>
        {'share' in navigator && isAllowed('web-share') && (
          <button type="button" className={css['quiet']} onClick={() => void hand()}>
            <Share2 aria-hidden="true" />
            {words.text('link.share')}
          </button>
        )}
        <a className={css['quiet']} href={builderLink(place)} target="_blank" rel="noopener">
          <Code aria-hidden="true" />
          {words.text('link.embed')}
        </a>
      </CopyField>
      {hasFailed && <p role="alert">{words.text('link.shareFailed')}</p>}
    </section>
  );
}
