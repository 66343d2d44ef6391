import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { SourceRecord } from '../../../museum/catalogue/gift-record.ts';
import type { TourSentence } from '../../../museum/tours/tour.ts';
import { Citation } from '../../record/citation.tsx';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useToursWords } from './tours-words.ts';
import css from './player.module.css';

export interface SentenceSourcesProps {
  readonly sentence: TourSentence;
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly onClose: () => void;
}

/** Who says what a sentence says: each source as the panel of a gift cites it. */
export function SentenceSources({ sentence, sources, onClose }: SentenceSourcesProps): ReactNode {
  const { language } = useTour();
  const words = useToursWords();
  const part = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = part.current;
    element?.focus({ preventScroll: true });
    return () => {
      if (element?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, []);
  const closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // Escape closes it from wherever in it one is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={part}
      className={css['sources']}
      aria-label={words.text('player.sourcesOf')}
      tabIndex={-1}
      onKeyDown={closeByEscape}
    >
      <div className={css['head']}>
        <h2 className={css['sourcesTitle']}>{words.text('player.sourcesOf')}</h2>
        <IconButton icon={X} name={words.text('player.sourcesClose')} onPress={onClose} />
      </div>
      <ul>
        {sentence.sources.map((id) => (
          <li key={id}>
            <Citation source={sources[id]} id={id} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
