import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useBench, useCarrying, useDesk } from './bench-context.ts';
import { ChangesSection } from './changes-section.tsx';
import type { BenchView } from './bench-view.ts';
import { ElsewhereNotice } from './elsewhere-notice.tsx';
import { ExhibitSection } from './exhibit-section.tsx';
import { LeftQuestion } from './left-question.tsx';
import { listChanges } from './list-changes.ts';
import { ToursSection } from './tours-section.tsx';
import css from './curate.module.css';

const tabs = ['exhibit', 'tours', 'changes'] as const satisfies readonly BenchView['open'][];

export interface BenchProps {
  /** What the museum, or its folder, is called. */
  readonly museum: string;
}

/** What a curator works at, beside the museum as visitors see it. */
export function Bench({ museum }: BenchProps): ReactNode {
  const { desk, tab } = useBench();
  const open = useStore(tab, (state) => state.open);
  const hold = useDesk((state) => state.hold);
  const left = useDesk((state) => state.left);
  const history = useDesk((state) => state.history);
  const files = useDesk((state) => state.files);
  const told = useDesk((state) => state.told);
  const isKept = useDesk((state) => state.isKept);
  const inHand = useCarrying((state) => state.gift);
  const count = useMemo(() => listChanges(history, files).length, [history, files]);
  const [wasInHand, setWasInHand] = useState(inHand);
  if (inHand !== wasInHand) {
    setWasInHand(inHand);
    // What is in hand is to be put down somewhere: that is what one sees then.
    if (inHand !== null && open !== 'exhibit') tab.setState({ open: 'exhibit' });
  }
  useEffect(() => {
    document.documentElement.dataset['curating'] = open === 'changes' ? 'wide' : '';
  }, [open]);
  const choose = (next: BenchView['open']): void => tab.setState({ open: next });
  /** Arrows go from tab to tab, as everywhere; Tab goes into what lies open. */
  const turn = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    choose(next);
    document.querySelector<HTMLElement>(`#curate-tab-${next}`)?.focus();
  };
  return (
    <>
      <header className={css['head']}>
        <div>
          <h2>Curating</h2>
          <p className={css['hint']}>{museum}</p>
        </div>
        <div className={css['row']}>
          <button
            type="button"
            className={css['icon']}
            aria-label="Undo"
            title="Undo (Ctrl+Z)"
            disabled={hold !== 'here' || history.done === 0}
            onClick={() => desk.undo()}
          >
            <Undo2 aria-hidden="true" />
          </button>
          <button
            type="button"
            className={css['icon']}
            aria-label="Do again"
            title="Do again (Ctrl+Shift+Z)"
            disabled={hold !== 'here' || history.done === history.entries.length}
            onClick={() => desk.redo()}
          >
            <Redo2 aria-hidden="true" />
          </button>
        </div>
      </header>
      {hold === 'asked' ? null : hold === 'elsewhere' ? (
        <ElsewhereNotice />
      ) : left ? (
        <LeftQuestion left={left} />
      ) : (
        <>
          <div role="tablist" aria-label="Curating" className={css['tabs']}>
            {tabs.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`curate-tab-${name}`}
                aria-selected={open === name}
                aria-controls="curate-body"
                tabIndex={open === name ? 0 : -1}
                data-first={open === name ? '' : undefined}
                onClick={() => choose(name)}
                onKeyDown={turn}
              >
                {name === 'exhibit' ? 'Exhibit' : name === 'tours' ? 'Tours' : `Save … (${count})`}
              </button>
            ))}
          </div>
          {/* Another tab begins at its top. */}
          <div
            key={open}
            id="curate-body"
            role="tabpanel"
            aria-labelledby={`curate-tab-${open}`}
            className={css['body']}
          >
            {open === 'exhibit' ? (
              <ExhibitSection />
            ) : open === 'tours' ? (
              <ToursSection />
            ) : (
              <ChangesSection />
            )}
          </div>
        </>
      )}
      <footer className={css['foot']}>
        {!isKept && (
          <p className={css['warning']}>
            This browser keeps nothing: what is not saved is lost with the tab. Save often.
          </p>
        )}
        <output>{told}</output>
      </footer>
    </>
  );
}
