import { Footprints, Plus } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { longestSeconds } from '../../curation/least-minutes.ts';
import { setText, wordsOrNone } from '../../curation/set-text.ts';
import type { SentenceFile, StopFile, TourFile } from '../../curation/tour-file.ts';
import type { GiftRecord } from '../../museum/catalogue/gift-record.ts';
import { useBench } from './bench-context.ts';
import { describePlace } from './describe-place.ts';
import { FaultLines } from './fault-lines.tsx';
import { SentenceEditor } from './sentence-editor.tsx';
import { viewFrom } from './stand-here.ts';
import { tourLanguages } from './tour-languages.ts';
import { beginTexts } from './tour-texts.ts';
import { TypedField } from './typed-field.tsx';
import css from './curate.module.css';

/** Nobody stands longer before one thing, seconds. */
const longest = 50;

export interface StopEditorProps {
  readonly file: TourFile;
  readonly stop: StopFile;
  /** Counted from 0. */
  readonly at: number;
}

/** A stop: where one stands, what it is called, and what is said there. */
export function StopEditor({ file, stop, at }: StopEditorProps): ReactNode {
  const { desk, nameOf, opened, spoken } = useBench();
  const { museum, visit } = opened.services;
  const path = `data/tours/${file.id}.json`;
  const field = `stops[${at}]`;
  const record = useGiftRecord(stop.gift);
  const change = (next: Partial<StopFile>, run: string | null = null): void => {
    const whole: StopFile = { ...stop, ...next };
    const known = new Set(record ? Object.keys(record.sources) : []);
    const cited = whole.words.flatMap(({ sources }) => sources);
    const ownSources = record || whole.gift === null ? cited.filter((id) => !known.has(id)) : [];
    desk.edit({ kind: 'stop', tour: file.id, stop: whole, at: null, ownSources }, run);
  };
  const withoutView = (): StopFile => {
    const { view: _view, ...rest } = stop;
    void _view;
    return { ...rest, room: stop.gift === null ? stop.room : null };
  };
  const say = (sentence: SentenceFile): void => change({ words: [...stop.words, sentence] });
  const seconds = longestSeconds(stop.words);
  // What the mouse passes over on its way here is not meant: what lies open is.
  const shown = useStore(visit.store, (state) => state.opened);
  const seen = (shown !== null && museum.catalogue.find(shown)?.id) || null;
  return (
    <div className={css['editor']}>
      {tourLanguages(file, spoken).map(({ tag, name }) => (
        <TypedField
          key={tag}
          label={`Title, ${name}`}
          language={tag}
          value={stop.title[tag] ?? ''}
          isRequired
          faults={<FaultLines path={path} fields={[`${field}.title.${tag}`]} />}
          onType={(text, run) =>
            change({ title: setText(stop.title, tag, wordsOrNone(text, tag, spoken)) }, `${run}${tag}`)
          }
        />
      ))}
      <p>
        {stop.gift === null ? `In ${stop.room ?? 'no room'}` : `Before ${nameOf(stop.gift)}`}
        <span className={css['by']}>
          {stop.view
            ? `seen from ${stop.view.x}, ${stop.view.z} in ${stop.room ?? '?'}`
            : stop.gift === null
              ? 'as one comes in'
              : 'from where it is seen well'}
        </span>
      </p>
      <FaultLines
        path={path}
        fields={[`${field}.gift`, `${field}.room`, `${field}.view`, `${field}.id`, `${field}.words`]}
      />
      <div className={css['row']}>
        <button
          type="button"
          className={css['button']}
          onClick={() => change({ room: visit.pose.room, view: viewFrom(visit.pose) })}
        >
          <Footprints aria-hidden="true" />
          Stand here instead
        </button>
        {stop.view && (
          <button
            type="button"
            className={css['button']}
            onClick={() =>
              desk.edit({ kind: 'stop', tour: file.id, stop: withoutView(), at: null, ownSources: [] })
            }
          >
            {stop.gift === null ? 'Stand as one comes in' : 'Stand where it is seen well'}
          </button>
        )}
        {seen !== null && seen !== stop.gift && (
          <button type="button" className={css['button']} onClick={() => change({ gift: seen })}>
            {`Stand before ${nameOf(seen)}`}
          </button>
        )}
        {stop.gift !== null && (
          <button
            type="button"
            className={css['button']}
            onClick={() => change({ gift: null, room: stop.room ?? visit.pose.room })}
          >
            Stand before no gift
          </button>
        )}
      </div>

      <h5>
        What is said
        <span className={css['by']}>{`${Math.round(seconds)} of ${longest} seconds`}</span>
      </h5>
      {stop.words.map((sentence, row) => (
        <SentenceEditor
          // Sentences have no names: their place in the order is all that tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          key={row}
          sentence={sentence}
          path={path}
          field={`${field}.words[${row}]`}
          languages={tourLanguages(file, spoken)}
          sources={listSources(record, file)}
          onChange={(next, run) => change({ words: stop.words.with(row, next) }, run)}
          onRemove={() => change({ words: stop.words.toSpliced(row, 1) })}
          {...(row > 0 && {
            onEarlier: () =>
              change({
                words: stop.words.with(row, stop.words[row - 1] as SentenceFile).with(row - 1, sentence),
              }),
          })}
        />
      ))}
      <div className={css['row']}>
        <button
          type="button"
          className={css['button']}
          onClick={() => say({ voice: 'tour', says: beginTexts({}, spoken), sources: [] })}
        >
          <Plus aria-hidden="true" />
          The guide says …
        </button>
      </div>
      {record && (
        <details className={css['details']}>
          <summary>{`Say what a source says (${record.claims.length})`}</summary>
          <ul className={css['list']}>
            {record.claims.map(({ says, source }) => (
              <li key={`${source} ${says}`}>
                <button
                  type="button"
                  className={css['line']}
                  onClick={() =>
                    say({ voice: 'documented', says: beginTexts({ en: says }, spoken), sources: [source] })
                  }
                >
                  <span>{says}</span>
                  <span className={css['hint']}>{record.sources[source]?.publisher ?? source}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {stop.gift !== null && record && (
        <p className={css['hint']}>{`It stands at ${describeStanding(opened, stop.gift)}.`}</p>
      )}
    </div>
  );
}

function describeStanding({ services }: ReturnType<typeof useBench>['opened'], gift: string): string {
  const room = services.museum.display.roomOf(gift);
  return room === undefined ? 'a place that has not come yet' : describePlace(room);
}

/** Sources a sentence may cite: those the record of the gift cites, and the tour's own. */
function listSources(
  record: GiftRecord | null,
  file: TourFile,
): readonly { readonly id: string; readonly name: string }[] {
  const ids = [...new Set([...Object.keys(record?.sources ?? {}), ...file.sources])];
  return ids.map((id) => {
    const source = record?.sources[id];
    return { id, name: source ? [source.publisher, source.published].filter(Boolean).join(', ') || id : id };
  });
}

/** What is known of the gift one stands before; null until it has come. */
function useGiftRecord(gift: string | null): GiftRecord | null {
  const { desk, opened } = useBench();
  const [come, setCome] = useState<{ readonly gift: string; readonly record: GiftRecord } | null>(null);
  const { fetchRecord } = opened.services;
  useEffect(() => {
    let isWanted = true;
    if (gift !== null)
      fetchRecord(gift).then(
        (record) => {
          if (isWanted) setCome({ gift, record });
        },
        (error: unknown) => desk.say(error instanceof Error ? error.message : String(error)),
      );
    return () => {
      isWanted = false;
    };
  }, [desk, fetchRecord, gift]);
  return come?.gift === gift ? come.record : null;
}
