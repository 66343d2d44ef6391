import { ChevronLeft, ChevronRight, Pause, Play, SkipBack, SkipForward, Undo2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { captionOf } from '../../../visit/tour/measure-tour.ts';
import { findSpot, speeds, type TourGuide } from '../../../visit/tour/tour-guide.ts';
import type { TourProgress } from '../../../visit/tour/tour-progress.ts';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useGuideState } from './use-guide.ts';
import { useToursWords } from './tours-words.ts';
import css from './player.module.css';

export interface TourControlsProps {
  readonly guide: TourGuide;
  readonly progress: TourProgress;
}

/** Pause, back and on, by sentences and by stops; whether and how fast words are spoken. */
export function TourControls({ guide, progress }: TourControlsProps): ReactNode {
  const words = useToursWords();
  return (
    <div className={css['controls']}>
      <IconButton
        icon={SkipBack}
        name={words.text('player.skipBack')}
        onPress={() => guide.skip(-1)}
        isDirected
      />
      <IconButton
        icon={ChevronLeft}
        name={words.text('player.stepBack')}
        onPress={() => guide.step(-1)}
        isDirected
      />
      <PlayButton guide={guide} progress={progress} />
      <IconButton
        icon={ChevronRight}
        name={words.text('player.stepOn')}
        onPress={() => guide.step(1)}
        isDirected
      />
      <IconButton
        icon={SkipForward}
        name={words.text('player.skipOn')}
        onPress={() => guide.skip(1)}
        isDirected
      />
      <SpeechChoice guide={guide} />
    </div>
  );
}

/** One button that keeps its place and the keyboard, whatever it does next. */
function PlayButton({ guide, progress }: TourControlsProps): ReactNode {
  const words = useToursWords();
  const { isPlaying, isOver, at } = progress;
  const isAway = !isPlaying && !isOver && at === 'elsewhere';
  const word = isPlaying ? 'player.pause' : isOver ? 'tours.again' : isAway ? 'player.return' : 'player.play';
  const Icon = isPlaying ? Pause : isAway ? Undo2 : Play;
  return (
    <button type="button" className={css['play']} onClick={() => (isPlaying ? guide.pause() : guide.play())}>
      <Icon aria-hidden="true" />
      <span>{words.text(word)}</span>
    </button>
  );
}

function SpeechChoice({ guide }: Pick<TourControlsProps, 'guide'>): ReactNode {
  const { language } = useTour();
  const words = useToursWords();
  const isWanted = useGuideState(guide, (state) => state.isSpeechWanted);
  const hasVoice = useGuideState(guide, (state) => state.hasVoice);
  const speed = useGuideState(guide, (state) => state.speed);
  const tag = useGuideState(guide, ({ tour, progress }) => {
    const sentence = tour && progress && findSpot(tour, progress)?.sentence;
    return sentence ? captionOf(sentence, language.tag).tag : language.tag;
  });
  const id = useId();
  return (
    <div className={css['speech']}>
      <label>
        <input
          type="checkbox"
          checked={isWanted}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => guide.setSpeech(target.checked)}
        />
        {words.text('player.speech')}
      </label>
      <label>
        {words.text('player.speed')}
        <select
          value={speed}
          onChange={({ target }) => guide.setSpeed(speeds.find((one) => String(one) === target.value) ?? 1)}
        >
          {speeds.map((one) => (
            <option key={one} value={one}>
              {words.text('player.times', { speed: one })}
            </option>
          ))}
        </select>
      </label>
      <output id={`${id}-note`} className={css['note']}>
        {isWanted &&
          !hasVoice &&
          words.text('player.noVoice', { language: language.languageName(tag) ?? tag })}
      </output>
    </div>
  );
}
