import type { ReactNode } from 'react';
import type { TourSentence } from '../../../museum/tours/tour.ts';
import type { TourGuide } from '../../../visit/tour/tour-guide.ts';
import { unknownLanguage } from '../../../visit/tour/trail-tour-id.ts';
import type { TourProgress } from '../../../visit/tour/tour-progress.ts';
import { Phrase } from '../../record/phrase.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useGuideState } from './use-guide.ts';
import { useToursWords } from './tours-words.ts';
import css from './player.module.css';

export interface StopCaptionProps {
  readonly guide: TourGuide;
  readonly progress: TourProgress;
  /** Null at a stop without words. */
  readonly sentence: TourSentence | null;
  /** What leads to the sources of the sentence. */
  readonly sources: ReactNode;
}

/** One sentence as it is said, who speaks in it, and how the tour stands where it does not go on. */
export function StopCaption({ guide, progress, sentence, sources }: StopCaptionProps): ReactNode {
  const { language } = useTour();
  const words = useToursWords();
  const isSpoken = useGuideState(guide, (state) => state.isSpeechWanted && state.hasVoice);
  const wording = sentence && language.choose(sentence.says);
  const isOnWay = progress.at === 'way' && progress.isPlaying;
  const note = describeHalt(progress);
  return (
    <div className={css['caption']}>
      {/* In reach of the keyboard, so that long sentences can be scrolled on a small page. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css['said']} tabIndex={0} aria-live={isSpoken ? 'off' : 'polite'}>
        {isOnWay ? (
          <p className={css['note']} aria-hidden="true">
            {words.text('player.onWay')}
          </p>
        ) : (
          sentence &&
          wording && (
            <p>
              <span className={`${css['voice'] ?? ''} ${css[sentence.voice] ?? ''}`}>
                {language.text(`player.voice.${sentence.voice}`)}
              </span>{' '}
              <Phrase
                text={wording.text}
                tag={wording.tag === unknownLanguage ? null : wording.tag}
                language={language}
              />
            </p>
          )
        )}
      </div>
      <p className={css['notes']}>
        {!isOnWay && sources}
        {note && <span className={css['note']}>{words.text(note)}</span>}
        {wording && wording.tag !== language.tag && wording.tag !== unknownLanguage && (
          <span className={css['note']}>
            {words.text('player.language', {
              language: language.languageName(wording.tag) ?? wording.tag,
            })}
          </span>
        )}
      </p>
    </div>
  );
}

function describeHalt({
  at,
  isPlaying,
  isOver,
}: TourProgress): 'player.over' | 'player.left' | 'player.wayPaused' | null {
  if (isOver) return 'player.over';
  if (isPlaying) return null;
  return at === 'elsewhere' ? 'player.left' : at === 'way' ? 'player.wayPaused' : null;
}
