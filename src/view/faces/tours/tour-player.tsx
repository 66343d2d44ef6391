import { X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { Phrase } from '../../record/phrase.tsx';
import { findPicture } from '../../panels/find-picture.ts';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { StopBar } from './stop-bar.tsx';
import { useFootCover } from './use-foot-cover.ts';
import { useGuide, useGuideState } from './use-guide.ts';
import { useToursWords } from './tours-words.ts';
import { WithToursWords } from './with-tours-words.tsx';
import css from './player.module.css';

/** A quiet bar at the foot of the picture that says a guided tour, sentence by sentence. */
export default function TourPlayer(): ReactNode {
  return (
    <WithToursWords>
      <Player />
    </WithToursWords>
  );
}

function Player(): ReactNode {
  const { language, visit } = useTour();
  const words = useToursWords();
  const guide = useGuide();
  const tour = useGuideState(guide, (state) => state.tour);
  const hasStops = useGuideState(guide, (state) => state.progress !== null);
  const bar = useRef<HTMLElement>(null);
  useFootCover(bar);
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      // Who ends it from within goes back to the picture, not to nowhere.
      if (element?.contains(document.activeElement)) findPicture()?.focus({ preventScroll: true });
    };
  }, []);
  const name = tour && language.choose(tour.title).text;
  return (
    <section
      ref={bar}
      className={css['player']}
      aria-label={name === null ? words.text('player.guide') : words.text('player.name', { tour: name })}
    >
      {tour && hasStops ? (
        <StopBar guide={guide} tour={tour} />
      ) : (
        <div className={css['head']}>
          <Told />
          <button type="button" className={css['word']} onClick={() => visit.openSheet('tours')}>
            {language.text('player.others')}
          </button>
          <IconButton icon={X} name={words.text('player.end')} onPress={() => guide.end()} />
        </div>
      )}
    </section>
  );
}

/** What there is to say where there is no stop to stand at. */
function Told(): ReactNode {
  const { language } = useTour();
  const words = useToursWords();
  const guide = useGuide();
  const status = useGuideState(guide, (state) => state.status);
  const asked = useGuideState(guide, (state) => state.asked) ?? '';
  switch (status) {
    case 'unknown':
      return (
        <p role="alert" className={css['told']}>
          <Phrase text={words.text('player.unknown', { tour: asked })} tag={null} language={language} />
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className={css['told']}>
          {words.text('player.failed')}{' '}
          <button type="button" className={css['word']} onClick={() => guide.tryAgain()}>
            {language.text('panel.tryAgain')}
          </button>
        </p>
      );
    case 'ready':
      return <p className={css['told']}>{words.text('player.empty')}</p>;
    default:
      return <p className={css['told']}>{words.text('player.coming')}</p>;
  }
}
