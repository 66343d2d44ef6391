import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useBench } from './bench-context.ts';
import css from './curate.module.css';

/** Says that another tab has the bench, and lets this one have it instead. */
export function ElsewhereNotice(): ReactNode {
  const { takeOver } = useBench();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Who was at the bench when it went is not left nowhere.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <div className={css['body']}>
      <section className={css['notice']} role="alert">
        <p>Another tab of this browser has the bench of this museum. In this one you can only walk.</p>
        <div className={css['row']}>
          <button ref={button} type="button" data-first="" className={css['primary']} onClick={takeOver}>
            Go on in this tab
          </button>
        </div>
      </section>
      <p className={css['hint']}>
        All that was done there is kept and comes along, saved or not; that tab can then only be walked in.
      </p>
    </div>
  );
}
