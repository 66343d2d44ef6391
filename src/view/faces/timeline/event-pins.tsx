import {
  Cake,
  Flower2,
  Handshake,
  Landmark,
  Newspaper,
  ShieldBan,
  Luggage,
  type LucideIcon,
} from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import type { TimelineEvent } from '../../../museum/catalogue/timeline-event.ts';
import { useTour } from '../../panels/use-tour.ts';
import { yearsOf, type YearAxis } from './count-years.ts';
import { placePins } from './place-pins.ts';
import { useRoving } from './use-roving.ts';
import { useTimelineText } from './use-timeline-text.ts';
import css from './events.module.css';

/** What kind of event it is. */
export const eventIcons: Readonly<Record<TimelineEvent['kind'], LucideIcon>> = {
  house: Landmark,
  visit: Luggage,
  summit: Handshake,
  birthday: Cake,
  death: Flower2,
  sanctions: ShieldBan,
  record: Newspaper,
};

/** Width a pin keeps free, CSS pixels. */
const pinWidth = 28;

export interface EventPinsProps {
  readonly axis: YearAxis;
  /** In the order they happened. */
  readonly events: readonly TimelineEvent[];
  /** Of the whole line of years, CSS pixels. */
  readonly width: number;
  readonly chosen: string | null;
  readonly onChoose: (event: string) => void;
}

/** Events above their years; each leads to its words. */
export function EventPins({ axis, events, width, chosen, onChoose }: EventPinsProps): ReactNode {
  const text = useTimelineText();
  const { language } = useTour();
  const years = yearsOf(axis);
  const pins = placePins(events, axis.first, (pinWidth * years) / width);
  const roving = useRoving(pins.length, 0, 5);
  const rows = Math.max(1, ...pins.map(({ row }) => row + 1));
  return (
    // Its buttons have the keyboard; the row only moves it among them.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="toolbar"
      aria-label={text('events.title')}
      className={css['pins']}
      style={{ '--rows': rows, '--years': years } as CSSProperties}
      onKeyDown={roving.onKeyDown}
    >
      {pins.map(({ event, middle, row }, at) => {
        const Icon = eventIcons[event.kind];
        const name = text('events.pin', {
          date: language.date(event.date),
          title: language.choose(event.title).text,
        });
        return (
          <button
            key={event.id}
            type="button"
            className={css['pin']}
            data-at={at}
            data-event={event.id}
            data-kind={event.kind}
            tabIndex={at === roving.at ? 0 : -1}
            aria-label={name}
            aria-pressed={event.id === chosen}
            title={name}
            style={
              { '--middle': middle, '--row': row, '--span': event.years[1] - event.years[0] } as CSSProperties
            }
            onFocus={() => roving.come(at)}
            onClick={() => onChoose(event.id)}
          >
            <Icon aria-hidden="true" />
          </button>
        );
      })}
    </div>
  );
}
