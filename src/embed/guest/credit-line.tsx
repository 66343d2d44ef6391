import { ArrowUpRight, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Text } from '../../language/create-text.ts';
import type { FrameKey } from '../../language/load-frame-text.ts';
import { absoluteLink } from '../../view/faces/share/absolute-link.ts';
import { placeToShare } from '../../view/faces/share/place-to-share.ts';
import { useTour } from '../../view/panels/use-tour.ts';
import { useVisitState } from '../../view/panels/use-visit-state.ts';
import { BlockedLink } from './blocked-link.tsx';
import { CorrectionNote } from './correction-note.tsx';
import type { FrameServices } from './frame-services.ts';
import { showInPanel } from './show-in-panel.ts';
import { useIsInside } from './use-is-inside.ts';
import css from './frame.module.css';

export interface CreditLineProps {
  readonly services: FrameServices;
  readonly words: Text<FrameKey>;
}

/** Below the picture: whose it is, where what it says comes from, and the same place in the whole tour. */
export function CreditLine({ services, words }: CreditLineProps): ReactNode {
  const tour = useTour();
  const { anchors, language, museum, visit } = tour;
  const { threshold, manner, stepOut } = services;
  const isInside = useIsInside(threshold);
  const opened = useVisitState((state) => state.opened);
  const findLink = (): string => absoluteLink(placeToShare(visit, museum, Boolean(anchors)));
  const [link, setLink] = useState(findLink);
  const aim = (): void => setLink(findLink());
  useEffect(() => {
    // The page around it has its own main part: this is one of its regions, and has a name.
    document.querySelector('#tour')?.setAttribute('aria-label', language.text('museum.name'));
  }, [language]);
  const showSources = (): void => {
    if (opened === null) visit.openSheet('about');
    else readInPanel('[data-claim]');
  };
  const readInPanel = (selector: string): void => {
    threshold.read();
    showInPanel(selector);
  };
  const { text } = words;
  return (
    <>
      <span className={css['name']}>{language.text('museum.name')}</span>
      <button type="button" className={css['quiet']} onClick={showSources}>
        {text('sources')}
      </button>
      {opened !== null && (
        <CorrectionNote key={opened} gift={opened} words={words} onRead={() => readInPanel('del')} />
      )}
      {manner.pinned !== null && <span>{text('pinned', { version: manner.pinned })}</span>}
      <span className={css['ways']}>
        {isInside && anchors && (
          <button
            type="button"
            className={css['quiet']}
            aria-label={text('stepOut')}
            title={text('stepOut')}
            onClick={stepOut}
          >
            <X aria-hidden="true" />
            <span className={css['out']}>{text('stepOut')}</span>
          </button>
        )}
        {/* Where one stands is written when it is about to be followed: one walks too often to write it at each step. */}
        <a
          href={link}
          target="_blank"
          rel="noopener"
          aria-label={text('open')}
          title={text('open')}
          onPointerEnter={aim}
          onPointerDown={aim}
          onFocus={aim}
          onKeyDown={aim}
        >
          {text('openShort')}
          <ArrowUpRight aria-hidden="true" />
        </a>
      </span>
      <BlockedLink words={words} />
    </>
  );
}
