import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useBench } from './bench-context.ts';
import type { KeptDesk } from './desk-keeper.ts';
import { describeEdit } from './describe-edit.ts';
import css from './curate.module.css';

/** Asks what is to become of changes that were not saved before the tab was closed, or died. */
export function LeftQuestion({ left }: { readonly left: KeptDesk }): ReactNode {
  const { desk, nameOf } = useBench();
  const goOn = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => goOn.current?.focus(), []);
  const done = left.history.entries.slice(0, left.history.done);
  return (
    <div className={css['body']}>
      <section className={css['notice']} role="alert">
        <p>{`${done.length} ${done.length === 1 ? 'change was' : 'changes were'} not saved.`}</p>
        <div className={css['row']}>
          <button
            ref={goOn}
            type="button"
            data-first=""
            className={css['primary']}
            onClick={() => void desk.goOn()}
          >
            Go on with them
          </button>
          <button type="button" className={css['button']} onClick={() => desk.dropLeft()}>
            Drop them
          </button>
        </div>
      </section>
      <ol className={css['edits']}>
        {done.map(({ edits }, at) => (
          // Nothing is added to this list, and nothing moves in it.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{edits.map((edit) => describeEdit(edit, nameOf)).join('; ')}</li>
        ))}
      </ol>
    </div>
  );
}
