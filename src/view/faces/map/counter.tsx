import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { Citation } from '../../record/citation.tsx';
import { Phrase } from '../../record/phrase.tsx';
import { ClaimsChart } from './claims-chart.tsx';
import { useClaims } from './use-claims.ts';
import { useRollingNumber } from './use-rolling-number.ts';
import type { MapText } from '../../../language/load-map-text.ts';
import css from './counter.module.css';

/** How long a claim is shown while the counter runs, milliseconds. */
const pace = 3200;

/** The counter: what has been claimed of the collection, claim by claim, each with its date and who says so. */
export function Counter({ text }: { readonly text: MapText['text'] }): ReactNode {
  const { language, museum } = useTour();
  const { totalSources, shownTotal } = museum.catalogue;
  const { claims, at, claim, date, number, unit, turnTo } = useClaims(text);
  const isStill = useVisitState((state) => state.reducedMotion);
  const [isRunning, setRunning] = useState(false);
  const heading = useId();
  const turnByHand = (next: number): void => {
    setRunning(false);
    turnTo(next);
  };
  const run = (): void => {
    if (!isRunning && at === claims.length - 1) turnTo(0);
    setRunning(!isRunning);
  };
  const goOn = useEffectEvent(() => {
    if (claims[at + 1]) turnTo(at + 1);
    else setRunning(false);
  });
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = window.setInterval(goOn, pace);
    return () => window.clearInterval(timer);
  }, [isRunning]);
  const rolling = useRollingNumber(number, isStill);
  return (
    <section className={css['counter']} aria-labelledby={heading}>
      <div className={css['board']}>
        <h3 id={heading}>{text('counter')}</h3>
        {/* Digits that roll are for the eye only. */}
        <p className={css['number']} aria-hidden="true">
          <strong>{language.number(rolling)}</strong> <span>{unit}</span>
        </p>
        <output className={css['unseen']}>
          {date}: {language.number(number)} {unit}
        </output>
        <p className={css['date']}>
          <time>{date}</time>
          {claim.gifts !== null && claim.countries !== null && (
            <span>{text('counter.countries', { count: claim.countries })}</span>
          )}
          <span data-counts={claim.counts}>{text(`counter.counts.${claim.counts}`)}</span>
        </p>
      </div>
      <div className={css['turn']}>
        <ClaimsChart claims={claims} at={at} onTurn={turnByHand} />
        <div className={css['hands']}>
          <IconButton
            icon={ChevronLeft}
            name={text('counter.before')}
            onPress={() => turnByHand(at - 1)}
            isDirected
          />
          <input
            type="range"
            min={0}
            max={claims.length - 1}
            value={at}
            aria-label={text('counter.slide')}
            aria-valuetext={text('counter.value', { date, number: language.number(number) })}
            onChange={({ target }) => turnByHand(Number(target.value))}
          />
          <IconButton
            icon={ChevronRight}
            name={text('counter.next')}
            onPress={() => turnByHand(at + 1)}
            isDirected
          />
          <IconButton
            icon={isRunning ? Pause : Play}
            name={text(isRunning ? 'counter.pause' : 'counter.play')}
            onPress={run}
          />
        </div>
      </div>
      <div className={css['says']}>
        <p>
          <Phrase text={claim.note} language={language} />
        </p>
        {claim.id === shownTotal.id && (
          <p>
            <em>{text('counter.shown')}</em>
          </p>
        )}
        {claim.sources.map((source) => (
          <Citation key={source} source={totalSources[source]} id={source} language={language} />
        ))}
      </div>
      <p className={css['note']}>{text('counter.note')}</p>
    </section>
  );
}
