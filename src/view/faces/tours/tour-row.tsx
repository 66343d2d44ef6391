import type { MouseEvent, ReactNode } from 'react';
import type { TourOutline } from '../../../museum/tours/tour.ts';
import type { TourGuide } from '../../../visit/tour/tour-guide.ts';
import type { TourMark } from '../../../visit/tour/tour-mark.ts';
import { Phrase } from '../../record/phrase.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useGuideState } from './use-guide.ts';
import { useToursWords } from './tours-words.ts';
import css from './tours.module.css';

export interface TourRowProps {
  readonly guide: TourGuide;
  readonly outline: TourOutline;
  /** Undefined where one has not begun. */
  readonly mark: TourMark | undefined;
}

/** One tour of the list. Its title is a link to it; a click sets out at once. */
export function TourRow({ guide, outline, mark }: TourRowProps): ReactNode {
  const { language, linkTo } = useTour();
  const words = useToursWords();
  const { id, stops, minutes } = outline;
  const title = language.choose(outline.title);
  const summary = language.choose(outline.summary);
  const isUnderWay = useGuideState(guide, ({ asked }) => asked === id);
  // It may have lost stops since.
  const reached = mark ? Math.min(stops, mark.at + 1) : 0;
  const isWritten = stops > 0;
  const setOut = (event: MouseEvent): void => {
    // Other ways of following a link stay those of the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    guide.begin(id);
  };
  const named = (action: string): string => words.text('tours.named', { action, tour: title.text });
  const goOn = mark && !mark.isOver ? words.text('tours.goOn', { stop: reached }) : words.text('tours.begin');
  return (
    <li className={css['tour']}>
      <h4>
        {isWritten ? (
          <a href={linkTo({ tour: id })} onClick={setOut}>
            <Phrase text={title.text} tag={title.tag} language={language} />
          </a>
        ) : (
          <Phrase text={title.text} tag={title.tag} language={language} />
        )}
      </h4>
      <p className={css['facts']}>
        {language.text('tours.minutes', { count: minutes })}
        {' · '}
        {language.text('tours.stops', { count: stops })}
        {title.tag !== language.tag && (
          <>
            {' · '}
            {words.text('tours.language', {
              language: language.languageName(title.tag) ?? title.tag,
            })}
          </>
        )}
        {isUnderWay && <span className={css['mark']}>{words.text('tours.underWay')}</span>}
      </p>
      <p>
        <Phrase text={summary.text} tag={summary.tag} language={language} />
      </p>
      {mark && isWritten && (
        <div className={css['reached']}>
          <progress aria-hidden="true" max={stops} value={mark.isOver ? stops : reached - 1} />
          <p className={css['facts']}>
            {mark.isOver ? words.text('tours.heard') : words.text('tours.reached', { stop: reached, stops })}
          </p>
        </div>
      )}
      {isWritten && (
        <p className={css['ways']}>
          <button
            type="button"
            className={css['main']}
            aria-label={named(goOn)}
            onClick={() => guide.begin(id)}
          >
            {goOn}
          </button>
          {mark && (
            <button
              type="button"
              className={css['quiet']}
              aria-label={named(words.text('tours.again'))}
              onClick={() => guide.begin(id, true)}
            >
              {words.text('tours.again')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
