import { useCallback, useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { LateFace } from './late-face.tsx';
import type { AroundProps } from './panel-services.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './interface.module.css';

/**
 * What is in the room as a list: what the picture is to those who do not see it. Out of sight until the keyboard reaches
 * it. Its script comes with the first Tab, or when what stands for it is reached or pressed: who uses a pointer alone
 * never pays for it.
 */
export function Around(): ReactNode {
  const { around, language, museum } = useTour();
  const room = useVisitState((state) => state.room);
  const [Content, setContent] = useState<ComponentType<AroundProps> | null>(null);
  const [isReady, setReady] = useState(false);
  const stub = useRef<HTMLButtonElement>(null);
  const load = useCallback((): void => {
    around?.().then(
      ({ default: List }) => setContent(() => List),
      // What stands for it stays, and asks again.
      () => {},
    );
  }, [around]);
  useEffect(() => {
    if (Content) return undefined;
    const byTab = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') load();
    };
    window.addEventListener('keydown', byTab);
    return () => window.removeEventListener('keydown', byTab);
  }, [Content, load]);
  const takeOver = useCallback((): boolean => {
    setReady(true);
    return stub.current !== null && stub.current === document.activeElement;
  }, []);
  return (
    <>
      {!isReady && around && (
        <button ref={stub} type="button" className={css['around']} onFocus={load} onClick={load}>
          {language.text('room.exhibits')} ({language.number(museum.display.giftCount(room))})
        </button>
      )}
      {Content && <Content onReady={takeOver} />}
    </>
  );
}

/** What lies in front of the visitor in words, once somebody has asked for it. */
export function Described(): ReactNode {
  const { describing, description } = useTour();
  return description && describing && <DescribedLate asked={describing} load={description} />;
}

type Tour = ReturnType<typeof useTour>;

interface DescribedLateProps {
  readonly asked: NonNullable<Tour['describing']>;
  readonly load: NonNullable<Tour['description']>;
}

function DescribedLate({ asked, load }: DescribedLateProps): ReactNode {
  return useStore(asked) > 0 && <LateFace load={load} />;
}
