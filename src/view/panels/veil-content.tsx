import type { ReactNode } from 'react';
import { Citation } from '../record/citation.tsx';
import { Phrase } from '../record/phrase.tsx';
import { LateFace } from './late-face.tsx';
import { useTour } from './use-tour.ts';
import css from './panel.module.css';

export interface VeilContentProps {
  /** Address of the place, `<room>.<furniture>.<number>`. */
  readonly exhibit: string;
}

/** The honest note: that nobody has described what stands here, who claims that something does, and how to help. */
export function VeilContent({ exhibit }: VeilContentProps): ReactNode {
  const { anchors, language, museum, pageLink } = useTour();
  const { shownTotal, totals, totalSources } = museum.catalogue;
  const id = museum.display.roomOf(exhibit);
  const room = museum.plan.rooms.find((one) => one.id === id);
  const name = room && language.choose(room.name);
  const claimed = totals.flatMap(({ counts, gifts }) => (counts === 'all' && gifts !== null ? [gifts] : []));
  return (
    <div className={css['veil']}>
      <p className={css['veilClaim']}>{language.text('veil.claim', { count: shownTotal.gifts })}</p>
      <section>
        <h3>{language.text('veil.source')}</h3>
        {shownTotal.date !== null && (
          <p>{language.text('veil.sourceLine', { date: language.date(shownTotal.date) })}</p>
        )}
        <p>
          <Phrase text={shownTotal.note} language={language} />
        </p>
        {shownTotal.sources.map((source) => (
          <Citation key={source} source={totalSources[source]} id={source} language={language} />
        ))}
        {claimed.length > 1 && (
          <p>
            {language.text('veil.sourcesDiffer', {
              least: Math.min(...claimed),
              most: Math.max(...claimed),
            })}
          </p>
        )}
      </section>
      {name && (
        <section>
          <h3>{language.text('veil.place')}</h3>
          <p>
            {language.text('veil.placeLine', {
              room: name.text,
              place: exhibit.slice((id ?? '').length + 1),
            })}
          </p>
        </section>
      )}
      <section>
        <h3>{language.text('veil.ask')}</h3>
        <p>{language.text('veil.contribute')}</p>
        {anchors && pageLink && <LateFace load={pageLink} />}
      </section>
    </div>
  );
}
