import { useEffect, useRef, type ReactNode } from 'react';
import { Phrase } from '../record/phrase.tsx';
import { titleOf } from './title-of.ts';
import { useTour } from './use-tour.ts';
import type { LastInput } from './watch-input.ts';
import css from './panel.module.css';

export interface PanelHeadingProps {
  readonly exhibit: string;
  readonly lastInput: LastInput;
}

/** The title of an exhibit: who came to it by keys is taken there, unless they are in the panel already. */
export function PanelHeading({ exhibit, lastInput }: PanelHeadingProps): ReactNode {
  const tour = useTour();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const panel = heading.current?.closest('aside');
    const isWithin = panel?.contains(document.activeElement) ?? false;
    if (lastInput.device === 'keyboard' && !isWithin) heading.current?.focus({ preventScroll: true });
  }, [lastInput]);
  const title = titleOf(exhibit, tour);
  return (
    <h2 ref={heading} tabIndex={-1} className={css['title']}>
      <Phrase text={title.text} tag={title.tag} language={tour.language} />
    </h2>
  );
}
