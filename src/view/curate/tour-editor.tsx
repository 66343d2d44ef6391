import { ArrowDown, ArrowLeft, ArrowUp, Footprints, Play, X } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StopFile } from '../../curation/tour-file.ts';
import { useBench, useDesk } from './bench-context.ts';
import { FaultLines } from './fault-lines.tsx';
import { playStop } from './play-stop.ts';
import { readTour } from './read-drafts.ts';
import { standHere } from './stand-here.ts';
import { StopEditor } from './stop-editor.tsx';
import { wordsOrNone } from '../../curation/set-text.ts';
import { tourLanguages } from './tour-languages.ts';
import { readText } from './tour-texts.ts';
import { TypedField } from './typed-field.tsx';
import { useDraft } from './use-draft.ts';
import css from './curate.module.css';

export interface TourEditorProps {
  readonly tour: string;
  readonly onLeave: () => void;
}

/** A tour that is being written: what it is called, its stops in their order, and what is said at the one that lies open. */
export function TourEditor({ tour, onLeave }: TourEditorProps): ReactNode {
  const { desk, giftInSight, opened, spoken, tab } = useBench();
  const { museum, visit, openGuide } = opened.services;
  const path = `data/tours/${tour}.json`;
  const file = useDraft('tours', tour, readTour);
  const open = useStore(tab, (state) => state.stop);
  const setOpen = (stop: string | null): void => tab.setState({ stop });
  const room = useStore(visit.store, (state) => state.room);
  // What is wrong in there is not to be looked for.
  const isWrong = useDesk((state) =>
    state.faults.some((fault) => fault.path === path && /^(?:title|summary)/.test(fault.field)),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    // A stop that is moved in the page loses the keyboard.
    if (wanted.current !== null) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  if (file === undefined) return <p className={css['hint']}>Reading …</p>;
  if (file === null) return <p>{`Its file is not there: ${path}`}</p>;

  const stand = (): void => {
    const id = giftInSight();
    const gift = id === null ? null : (museum.catalogue.find(id) ?? null);
    const named = museum.plan.rooms.find((one) => one.id === room);
    const stop = standHere({
      pose: visit.pose,
      gift,
      roomName: named?.name ?? { en: room },
      spoken,
      taken: file.stops.map((one) => one.id),
    });
    const at = file.stops.findIndex((one) => one.id === open);
    desk.edit({ kind: 'stop', tour, stop, at: at < 0 ? null : at + 1, ownSources: [] });
    setOpen(stop.id);
  };
  const nameOfStop = ({ id, title }: StopFile): string => readText(title, spoken) ?? id;
  const move = (stop: string, at: number, by: 1 | -1): void => {
    wanted.current = `[data-stop="${stop}"] [data-by="${by}"]`;
    desk.edit({ kind: 'stopMoved', tour, stop, to: at + by });
  };
  const play = (stop: StopFile): void =>
    void playStop(visit, openGuide, tour, stop.id).catch((error: unknown) =>
      desk.say(error instanceof Error ? error.message : String(error)),
    );
  return (
    <section aria-labelledby="curate-tour">
      <button type="button" className={css['plain']} onClick={onLeave}>
        <ArrowLeft aria-hidden="true" />
        All tours
      </button>
      <h3 id="curate-tour" ref={heading} tabIndex={-1} className={css['gift']}>
        {readText(file.title, spoken) ?? tour}
      </h3>
      <p className={css['hint']}>{`${tour} · ${file.minutes} min`}</p>
      <FaultLines path={path} fields={['', 'stops', 'minutes', 'order', 'sources']} />
      <details className={css['details']} open={isWrong}>
        <summary>Title and summary</summary>
        {(['title', 'summary'] as const).flatMap((field) =>
          tourLanguages(file, spoken).map(({ tag, name }) => (
            <TypedField
              key={`${field}-${tag}`}
              label={`${field === 'title' ? 'Title' : 'Summary'}, ${name}`}
              language={tag}
              value={file[field][tag] ?? ''}
              isLong={field === 'summary'}
              isRequired
              faults={<FaultLines path={path} fields={[`${field}.${tag}`]} />}
              onType={(typed, run) => {
                const text = wordsOrNone(typed, tag, spoken);
                desk.edit({ kind: 'tourWords', tour, field, language: tag, text }, run);
              }}
            />
          )),
        )}
        <button
          type="button"
          className={css['plain']}
          onClick={() => {
            desk.edit({ kind: 'tourGone', tour });
            onLeave();
          }}
        >
          Take this tour away
        </button>
      </details>

      <h4>Stops</h4>
      <ol ref={list} className={css['list']}>
        {file.stops.map((stop, at) => (
          <li key={stop.id} data-stop={stop.id}>
            <div className={css['stop']}>
              <button
                type="button"
                className={css['line']}
                aria-expanded={open === stop.id}
                onClick={() => setOpen(open === stop.id ? null : stop.id)}
              >
                <span>{`${at + 1}. ${nameOfStop(stop)}`}</span>
              </button>
              <IconButton name={`Play from ${nameOfStop(stop)}`} onPress={() => play(stop)}>
                <Play aria-hidden="true" />
              </IconButton>
              <IconButton
                name={`Move ${nameOfStop(stop)} up`}
                isOff={at === 0}
                by={-1}
                onPress={() => move(stop.id, at, -1)}
              >
                <ArrowUp aria-hidden="true" />
              </IconButton>
              <IconButton
                name={`Move ${nameOfStop(stop)} down`}
                isOff={at === file.stops.length - 1}
                by={1}
                onPress={() => move(stop.id, at, 1)}
              >
                <ArrowDown aria-hidden="true" />
              </IconButton>
              <IconButton
                name={`Take ${nameOfStop(stop)} out`}
                onPress={() => desk.edit({ kind: 'stopGone', tour, stop: stop.id })}
              >
                <X aria-hidden="true" />
              </IconButton>
            </div>
            {open === stop.id && <StopEditor file={file} stop={stop} at={at} />}
          </li>
        ))}
      </ol>
      <button type="button" className={css['primary']} onClick={stand}>
        <Footprints aria-hidden="true" />
        Stand here: a new stop
      </button>
      <p className={css['hint']}>
        It has the visitor stand where you stand and look where you look, before the gift you have open or
        look at.
      </p>
    </section>
  );
}

interface IconButtonProps {
  readonly name: string;
  readonly isOff?: boolean;
  /** Which way it moves a stop. */
  readonly by?: 1 | -1;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function IconButton({ name, isOff = false, by, onPress, children }: IconButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={css['icon']}
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      data-by={by}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
