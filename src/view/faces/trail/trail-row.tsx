import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { TrailKey } from '../../../language/load-trail-text.ts';
import type { TrailEdit } from '../../../trail/edit-trail.ts';
import { trailLimits } from '../../../trail/trail-limits.ts';
import type { TrailGift } from '../../../trail/trail.ts';
import { GiftLink } from '../../record/gift-link.tsx';
import { useRecordView } from '../../panels/use-record-view.ts';
import { useTour } from '../../panels/use-tour.ts';
import { dragRow } from './drag-row.ts';
import type { TrailRecord } from './use-trail-records.ts';
import { useTypedLine } from './use-typed-line.ts';
import css from './trail.module.css';

export interface TrailRowProps {
  readonly one: TrailGift;
  /** Counted from 0. */
  readonly at: number;
  readonly count: number;
  readonly record: TrailRecord;
  readonly words: Text<TrailKey>;
  readonly onRetry: () => void;
  readonly onMoveTo: (to: number) => void;
  readonly onMoveBy: (by: 1 | -1) => void;
  readonly onNote: (note: string) => TrailEdit['refused'];
  readonly onRemove: () => void;
}

/** A gift on the trail, the note to it, and its place in the order. */
export function TrailRow(props: TrailRowProps): ReactNode {
  const { one, at, count, record, words, onMoveTo, onMoveBy, onNote, onRemove } = props;
  const { language } = useTour();
  const view = useRecordView();
  const row = useRef<HTMLLIElement>(null);
  const [isFull, setFull] = useState(false);
  const [note, typeNote] = useTypedLine(one.note, trailLimits.note, (line) =>
    setFull(onNote(line) === 'full'),
  );
  const title = record.status === 'ready' ? language.choose(record.record.entry.title).text : one.gift;
  return (
    <li ref={row} className={css['row']} data-gift={one.gift}>
      {/* For the hand alone: the buttons beside it do the same by keys. */}
      <span
        className={css['grip']}
        title={words.text('drag')}
        aria-hidden="true"
        onPointerDown={(event) => dragRow(event.nativeEvent, row.current, onMoveTo)}
      >
        <span className={css['place']}>{language.number(at + 1)}</span>
        <GripVertical />
      </span>
      <div className={css['gift']}>
        {record.status === 'ready' ? (
          <GiftLink gift={record.record.entry} view={view} />
        ) : (
          <Missing {...props} />
        )}
        <label className={css['note']}>
          <span className={css['label']}>{words.text('note')}</span>
          <textarea
            className={css['field']}
            dir="auto"
            rows={2}
            maxLength={trailLimits.note}
            aria-label={words.text('noteOf', { title })}
            value={note}
            onChange={({ target }) => typeNote(target.value)}
          />
        </label>
        <p className={css['left']}>
          {note.length > trailLimits.note / 2 &&
            words.text('noteLeft', { count: trailLimits.note - note.length })}
          {isFull && <span role="alert">{words.text('full')}</span>}
        </p>
      </div>
      <span className={css['acts']}>
        <button
          type="button"
          data-by="-1"
          disabled={at === 0}
          aria-label={words.text('up', { title })}
          onClick={() => onMoveBy(-1)}
        >
          <ArrowUp aria-hidden="true" />
        </button>
        <button
          type="button"
          data-by="1"
          disabled={at === count - 1}
          aria-label={words.text('down', { title })}
          onClick={() => onMoveBy(1)}
        >
          <ArrowDown aria-hidden="true" />
        </button>
        <button type="button" data-remove="" aria-label={words.text('remove', { title })} onClick={onRemove}>
          <X aria-hidden="true" />
        </button>
      </span>
    </li>
  );
}

/** What there is to say of a gift that is not there. */
function Missing({ one, record, words, onRetry }: TrailRowProps): ReactNode {
  const { language } = useTour();
  if (record.status === 'coming') return <output>{words.text('coming')}</output>;
  return (
    <p role="alert" className={css['missing']}>
      {words.text(record.status === 'unknown' ? 'unknown' : 'failed', { gift: one.gift })}{' '}
      {record.status === 'failed' && (
        <button type="button" className={css['quiet']} onClick={onRetry}>
          {language.text('panel.tryAgain')}
        </button>
      )}
    </p>
  );
}
