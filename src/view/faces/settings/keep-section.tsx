import { useEffect, useRef, useState, type ReactNode } from 'react';
import { loadOfflineText } from '../../../language/load-offline-text.ts';
import { localeOf } from '../../../language/locale-of.ts';
import {
  fetchRelease,
  keepMuseum,
  lookAtKept,
  removeKept,
  type KeptState,
} from '../../../offline/keep-museum.ts';
import { findKeepingPlace } from '../../../offline/keeping-place.ts';
import type { Release } from '../../../offline/release.ts';
import { registerWorker } from '../../../offline/start-offline.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useLateText } from '../use-late-text.ts';
import css from './settings.module.css';

/** Why keeping came to an end before all had come. */
type Stop = 'failed' | 'full';

/** What there is to be kept, and how much of it is; without a release where the list did not come. */
interface Looked {
  readonly release: Release | null;
  readonly state: KeptState | null;
  readonly isRefused: boolean;
}

interface Keeping extends Looked {
  readonly isRunning: boolean;
  readonly stop: Stop | null;
  readonly start: () => void;
  readonly pause: () => void;
  readonly remove: () => void;
}

const place = findKeepingPlace(window);
const nothing: Looked = { release: null, state: null, isRefused: place === null };

/** @throws where the list of files does not come */
async function look(): Promise<Looked> {
  if (!place) return nothing;
  const release = await fetchRelease(place);
  try {
    return { release, state: await lookAtKept(release, place), isRefused: false };
  } catch {
    return { release, state: null, isRefused: true };
  }
}

function useKeeping(): Keeping {
  const [looked, setLooked] = useState(nothing);
  const [stop, setStop] = useState<Stop | null>(null);
  const [running, setRunning] = useState<AbortController | null>(null);
  const live = useRef<AbortController | null>(null);
  useEffect(() => {
    look().then(setLooked, () => setStop('failed'));
    return () => live.current?.abort();
  }, []);

  const start = async (): Promise<void> => {
    const { release } = looked;
    if (!place || !release) return;
    const stopper = new AbortController();
    live.current = stopper;
    setStop(null);
    setRunning(stopper);
    try {
      await registerWorker(place.site);
      // A browser that runs out of room should take other things first.
      void navigator.storage.persist().catch(() => false);
      await keepMuseum(release, place, stopper.signal, (state) => setLooked((was) => ({ ...was, state })));
      // Another page may have removed what this one kept.
      const state = await lookAtKept(release, place);
      setLooked((was) => ({ ...was, state }));
    } catch (error) {
      setStop(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed');
    }
    setRunning(null);
  };
  const remove = async (): Promise<void> => {
    live.current?.abort();
    try {
      if (place) await removeKept(place);
      setLooked(await look());
    } catch {
      setStop('failed');
    }
  };
  return {
    ...looked,
    isRunning: running !== null,
    stop,
    start: () => void start(),
    pause: () => running?.abort(),
    remove: () => void remove(),
  };
}

/** *Keep the whole museum*: how much more comes, how far it has come; paused, gone on with, and removed. */
export function KeepSection(): ReactNode {
  const { language } = useTour();
  const words = useLateText(loadOfflineText);
  const { release, state, isRefused, isRunning, stop, start, pause, remove } = useKeeping();
  if (!words) return null;
  const { text, tag } = words;
  const size = new Intl.NumberFormat(localeOf(tag), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 0,
  });
  const inWords = (bytes: number): string => size.format(Math.ceil(bytes / 1e6));
  const { keptBytes = 0, totalBytes = 0 } = state ?? {};
  const isWhole = state !== null && keptBytes === totalBytes;
  const progress = text('keep.progress', { kept: inWords(keptBytes), total: inWords(totalBytes) });
  return (
    <section className={css['keep']} lang={tag === language.tag ? undefined : tag}>
      <h3>{text('keep.title')}</h3>
      <p>{isRefused ? text('keep.refused') : text('keep.note')}</p>
      {state && !isRefused && (
        <>
          {keptBytes > 0 && !isWhole && <progress max={totalBytes} value={keptBytes} aria-label={progress} />}
          <output>
            {isWhole ? text('keep.whole', { total: inWords(totalBytes) }) : keptBytes > 0 && progress}
          </output>
          {stop && <p role="alert">{text(`keep.${stop}`)}</p>}
          <div className={css['buttons']}>
            {isRunning ? (
              <button type="button" className={css['button']} onClick={pause}>
                {text('keep.pause')}
              </button>
            ) : (
              !isWhole && (
                <button type="button" className={css['button']} disabled={!release} onClick={start}>
                  {text(keptBytes > 0 ? 'keep.goOn' : 'keep.start', {
                    size: inWords(totalBytes - keptBytes),
                  })}
                </button>
              )
            )}
            {keptBytes > 0 && (
              <button type="button" className={css['button']} onClick={remove}>
                {text('keep.remove')}
              </button>
            )}
          </div>
        </>
      )}
      {!state && stop && <p role="alert">{text('keep.failed')}</p>}
    </section>
  );
}
