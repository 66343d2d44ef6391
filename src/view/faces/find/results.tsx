import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { stoodBy } from '../../../museum/facets/stood-by.ts';
import type { AnswerState } from '../../panels/query-answers.ts';
import { useRecordView } from '../../panels/use-record-view.ts';
import { useTour } from '../../panels/use-tour.ts';
import { PoolNote } from '../../record/pool-note.tsx';
import { keepPlace, recallPlace, tellQuery, type Order } from './kept-place.ts';
import { ResultRow } from './result-row.tsx';
import { useFoundGifts } from './use-found-gifts.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import type { LatestAnswer } from './use-ordered-rows.ts';
import css from './results.module.css';

/** Gifts that stand there with the key that asked for them: no page shows more without being scrolled. */
const atOnce = 12;
/** Gifts shown before more are asked for: each costs the page script, and in a long list may lie in a file of its own. */
const page = 40;

export interface ResultsProps {
  readonly answer: LatestAnswer | null;
  readonly rows: ArrayLike<number> | null;
  readonly order: Order;
  readonly status: AnswerState['status'];
  readonly onRetry: () => void;
}

/** What was found, a page at a time. */
export function Results({ answer, rows, order, status, onRetry }: ResultsProps): ReactNode {
  const { language, list, museum, visit } = useTour();
  const view = useRecordView();
  const top = useRef<HTMLOListElement>(null);
  const asked = answer ? `${tellQuery(answer.query)} ${order}` : null;
  const [shown, setShown] = useState(() => {
    const { asked: before, shown: count } = recallPlace(visit);
    return { asked: before, count };
  });
  const count = shown.asked === asked ? Math.max(shown.count, page) : page;
  const gifts = useFoundGifts(list, rows, count);
  const whole = useDeferredValue(gifts.found);
  const isWhole = whole === gifts.found;
  const found = isWhole ? whole : gifts.found.slice(0, atOnce);
  useKeptScroll(top, asked, isWhole && found.length > 0);
  useLayoutEffect(() => {
    if (asked !== null) keepPlace(visit, { asked, shown: count });
  }, [visit, asked, count]);
  const rooms = useMemo(
    () => new Map(museum.plan.rooms.map(({ id, name }) => [id as string, language.choose(name)])),
    [museum.plan, language],
  );
  const asOf = answer?.query.asOf ?? null;
  const facets = answer?.facets ?? null;
  const hasFailed = status === 'failed' || gifts.status === 'failed';
  // Nothing is said while there is something to look at.
  const isComing = gifts.found.length === 0 && (status === 'loading' || gifts.status === 'loading');
  const note = (
    <PoolNote
      pool={{
        status: hasFailed ? 'failed' : isComing ? 'loading' : 'ready',
        left: Math.max(0, (rows?.length ?? 0) - count),
        more: () => asked !== null && setShown({ asked, count: count + page }),
        retry: status === 'failed' ? onRetry : gifts.retry,
      }}
      most={page}
      language={language}
    />
  );
  return (
    <>
      {hasFailed && note}
      <ol ref={top} className={css['rows']}>
        {found.map(({ row, gift }) => (
          <ResultRow
            key={gift.id}
            gift={gift}
            room={rooms.get(gift.room) ?? null}
            evidence={facets?.evidence[facets.columns.evidence[row] as number] ?? null}
            laterThan={facets && asOf !== null && stoodBy(facets, row, asOf) === 'no' ? asOf : null}
            view={view}
          />
        ))}
      </ol>
      {!hasFailed && note}
    </>
  );
}
