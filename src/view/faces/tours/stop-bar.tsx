import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Tour } from '../../../museum/tours/tour.ts';
import { findSpot, type TourGuide } from '../../../visit/tour/tour-guide.ts';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { SentenceSources } from './sentence-sources.tsx';
import { StopCaption } from './stop-caption.tsx';
import { TourControls } from './tour-controls.tsx';
import { useGuideState } from './use-guide.ts';
import { useToursWords } from './tours-words.ts';
import css from './player.module.css';

export interface StopBarProps {
  readonly guide: TourGuide;
  /** With a stop at least. */
  readonly tour: Tour;
}

/** The stop a tour has come to: which it is, what is said, who says so, and how to go on. */
export function StopBar({ guide, tour }: StopBarProps): ReactNode {
  const { language } = useTour();
  const words = useToursWords();
  const progress = useGuideState(guide, (state) => state.progress);
  const unknownStop = useGuideState(guide, (state) => state.unknownStop);
  const [showsSources, setShowsSources] = useState(false);
  const spot = progress && findSpot(tour, progress);
  if (!progress || !spot) return null;
  const { stop, sentence } = spot;
  const count = sentence?.sources.length ?? 0;
  const title = language.choose(stop.title).text;
  const toggleSources = (): void => {
    // Who reads them is not to be led away meanwhile.
    guide.pause();
    setShowsSources(!showsSources);
  };
  return (
    <>
      <ol className={css['line']} aria-hidden="true">
        {tour.stops.map(({ id }, at) => (
          <li
            key={id}
            className={at < progress.stop || progress.isOver ? css['past'] : undefined}
            data-now={at === progress.stop ? '' : undefined}
          />
        ))}
      </ol>
      {showsSources && sentence && count > 0 && (
        <SentenceSources sentence={sentence} sources={tour.sources} onClose={() => setShowsSources(false)} />
      )}
      <div className={css['head']}>
        <p className={css['count']}>
          {language.text('player.stopOf', { stop: progress.stop + 1, stops: tour.stops.length })}
        </p>
        <select
          className={css['stop']}
          aria-label={words.text('player.stops')}
          value={progress.stop}
          onChange={({ target }) => guide.goToStop(Number(target.value))}
        >
          {tour.stops.map((one, at) => (
            <option key={one.id} value={at}>
              {language.text('player.stop', { stop: at + 1, title: language.choose(one.title).text })}
            </option>
          ))}
        </select>
        <IconButton icon={X} name={words.text('player.end')} onPress={() => guide.end()} />
      </div>
      {/* Once for each stop, and before its words. */}
      <output className={css['unseen']}>
        {words.text('player.announce', { stop: progress.stop + 1, stops: tour.stops.length, title })}
      </output>
      {unknownStop !== null && progress.stop === 0 && progress.sentence === 0 && (
        <p role="alert" className={css['told']} dir="auto">
          {words.text('player.unknownStop', { stop: unknownStop })}
        </p>
      )}
      <StopCaption
        guide={guide}
        progress={progress}
        sentence={sentence}
        sources={
          count > 0 && (
            <button
              type="button"
              className={css['word']}
              aria-expanded={showsSources}
              onClick={toggleSources}
            >
              {words.text('player.sources', { count })}
            </button>
          )
        }
      />
      <TourControls guide={guide} progress={progress} />
    </>
  );
}
