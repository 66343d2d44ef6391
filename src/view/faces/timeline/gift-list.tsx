import { useMemo, useState, type ReactNode } from 'react';
import { orderRows } from '../../../museum/facets/order-rows.ts';
import { stoodBy } from '../../../museum/facets/stood-by.ts';
import type { Facets } from '../../../museum/facets/facets.ts';
import { useRecordView } from '../../panels/use-record-view.ts';
import { useTour } from '../../panels/use-tour.ts';
import { PoolNote } from '../../record/pool-note.tsx';
import { ResultRow } from '../find/result-row.tsx';
import { useFoundGifts } from '../find/use-found-gifts.ts';
import results from '../find/results.module.css';
import { useTimelineText } from './use-timeline-text.ts';
import css from './timeline.module.css';

export interface GiftListProps {
  readonly title: string;
  readonly facets: Facets;
  /** Rows of the list of all gifts; another object for other gifts. */
  readonly rows: ArrayLike<number>;
  readonly asOf: number | null;
}

const page = 30;

/** Gifts of the years that are chosen, or those without a date: by year, each of which opens. */
export function GiftList({ title, facets, rows, asOf }: GiftListProps): ReactNode {
  const text = useTimelineText();
  const { language, list, museum } = useTour();
  const view = useRecordView();
  const ordered = useMemo(() => orderRows(facets, rows, null), [facets, rows]);
  const [shown, setShown] = useState<{ readonly rows: ArrayLike<number>; readonly count: number }>({
    rows,
    count: page,
  });
  const count = shown.rows === rows ? shown.count : page;
  const gifts = useFoundGifts(list, ordered, count);
  const rooms = useMemo(
    () => new Map(museum.plan.rooms.map(({ id, name }) => [id as string, language.choose(name)])),
    [museum.plan, language],
  );
  const { columns } = facets;
  const perhaps = Array.from(rows).filter((row) => columns.from[row] !== columns.to[row]).length;
  return (
    <section className={css['list']} aria-label={title}>
      <h3 className={css['listTitle']}>
        <span>{title}</span>
        <output className={css['count']}>{language.text('gifts.count', { count: rows.length })}</output>
      </h3>
      {rows.length === 0 && <p className={css['note']}>{text('list.empty')}</p>}
      {perhaps > 0 && <p className={css['note']}>{text('list.perhaps', { count: perhaps })}</p>}
      <ol className={results['rows']}>
        {gifts.found.map(({ row, gift }) => (
          <ResultRow
            key={gift.id}
            gift={gift}
            room={rooms.get(gift.room) ?? null}
            evidence={facets.evidence[columns.evidence[row] as number] ?? null}
            laterThan={asOf !== null && stoodBy(facets, row, asOf) === 'no' ? asOf : null}
            view={view}
          />
        ))}
      </ol>
      <PoolNote
        pool={{
          status: gifts.status === 'loading' && gifts.found.length > 0 ? 'ready' : gifts.status,
          left: Math.max(0, rows.length - count),
          more: () => setShown({ rows, count: count + page }),
          retry: gifts.retry,
        }}
        most={page}
        language={language}
      />
    </section>
  );
}
