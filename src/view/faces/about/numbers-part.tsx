import type { ReactNode } from 'react';
import { pageLanguages, pathOfPage } from '../../../address/page-path.ts';
import { useTour } from '../../panels/use-tour.ts';
import type { AboutPart } from './about-part.ts';
import { CountList } from './count-list.tsx';
import css from './about.module.css';

const counted = [
  'gifts',
  'claims',
  'sources',
  'stateMedia',
  'dated',
  'sized',
  'withoutRecipient',
  'disputed',
  'totals',
  'tours',
] as const;

/** What can be counted; no number is written by hand. */
export function NumbersPart({ facts: { numbers, corrections }, text }: AboutPart): ReactNode {
  const { language } = useTour();
  const tag = pageLanguages.includes(language.tag) ? language.tag : 'en';
  const knowsRecipients = numbers.withoutRecipient < numbers.gifts;
  const rooms = Object.values(numbers.rooms).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p className={css['muted']}>{text('numbers.note')}</p>
      {knowsRecipients && (
        <p>
          <a href={pathOfPage('front', 'research', tag)}>{text('numbers.research')}</a>
        </p>
      )}
      <CountList
        rows={[
          ...(knowsRecipients ? counted : counted.filter((id) => id !== 'withoutRecipient')).map((id) => ({
            id: id as string,
            count: numbers[id],
            name: text(`numbers.${id}`),
          })),
          { id: 'rooms', count: rooms, name: text('numbers.rooms') },
          { id: 'corrections', count: corrections.length, name: text('numbers.corrections') },
        ]}
      />
    </>
  );
}
