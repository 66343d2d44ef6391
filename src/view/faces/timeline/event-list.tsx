import { useEffect, useRef, type ReactNode } from 'react';
import type { TimelineEvent, TimelineEvents } from '../../../museum/catalogue/timeline-event.ts';
import { useTour } from '../../panels/use-tour.ts';
import { Citation } from '../../record/citation.tsx';
import { Phrase } from '../../record/phrase.tsx';
import { eventIcons } from './event-pins.tsx';
import { nameYears } from './name-years.ts';
import { useTimelineText } from './use-timeline-text.ts';
import css from './events.module.css';

export interface EventListProps {
  readonly events: TimelineEvents;
  /** The one somebody has asked for, and how often anybody has: it is gone to each time. */
  readonly chosen: { readonly id: string; readonly times: number } | null;
  readonly onYears: (from: number, to: number) => void;
}

/** What happened, in words, each with who says so and the way to the gifts of its years. */
export function EventList({ events, chosen, onYears }: EventListProps): ReactNode {
  const text = useTimelineText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-event="${chosen.id}"]`);
    item?.focus({ preventScroll: true });
    item?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  return (
    <section>
      <h3 className={css['title']}>{text('events.title')}</h3>
      <ol ref={list} className={css['events']}>
        {events.events.map((event) => (
          <EventItem
            key={event.id}
            event={event}
            sources={events.sources}
            isChosen={chosen?.id === event.id}
            onYears={onYears}
          />
        ))}
      </ol>
    </section>
  );
}

interface EventItemProps extends Pick<EventListProps, 'onYears'>, Pick<TimelineEvents, 'sources'> {
  readonly event: TimelineEvent;
  readonly isChosen: boolean;
}

function EventItem({ event, sources, isChosen, onYears }: EventItemProps): ReactNode {
  const text = useTimelineText();
  const { language } = useTour();
  const Icon = eventIcons[event.kind];
  const title = language.choose(event.title);
  const says = language.choose(event.says);
  const [from, to] = event.years;
  return (
    <li className={css['event']} data-event={event.id} data-chosen={isChosen || undefined} tabIndex={-1}>
      <Icon aria-hidden="true" />
      <div>
        <p className={css['date']}>{language.date(event.date)}</p>
        <h4>
          <Phrase text={title.text} tag={title.tag} language={language} />
        </h4>
        <p>
          <Phrase text={says.text} tag={says.tag} language={language} />
        </p>
        <button type="button" className={css['gifts']} onClick={() => onYears(from, to)}>
          {text('events.gifts', { years: nameYears(text, from, to) })}
        </button>
        <details className={css['sources']}>
          <summary>{language.text('evidence.sources', { count: event.sources.length })}</summary>
          {event.sources.map((id) => (
            <Citation key={id} id={id} source={sources[id]} language={language} />
          ))}
        </details>
      </div>
    </li>
  );
}
