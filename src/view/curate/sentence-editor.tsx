import { ArrowUp, X } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { setText, wordsOrNone } from '../../curation/set-text.ts';
import type { SentenceFile } from '../../curation/tour-file.ts';
import { useBench } from './bench-context.ts';
import { FaultLines } from './fault-lines.tsx';
import { TypedField } from './typed-field.tsx';
import css from './curate.module.css';

const voices: readonly { readonly voice: SentenceFile['voice']; readonly name: string }[] = [
  { voice: 'tour', name: 'The guide: where to look, a question; no fact' },
  { voice: 'documented', name: 'Documented' },
  { voice: 'museum', name: 'What the museum or the state says' },
  { voice: 'disputed', name: 'Disputed or corrected' },
];

export interface SentenceEditorProps {
  readonly sentence: SentenceFile;
  readonly path: string;
  /** Path of the sentence in its file. */
  readonly field: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  /** What may be cited. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (sentence: SentenceFile, run: string | null) => void;
  readonly onRemove: () => void;
  /** Not there for the first. */
  readonly onEarlier?: () => void;
}

/** A sentence or two said in one breath: who speaks, what is said, and who says so. */
export function SentenceEditor(props: SentenceEditorProps): ReactNode {
  const { sentence, path, field, languages, sources, onChange, onRemove, onEarlier } = props;
  const { spoken } = useBench();
  const id = useId();
  const { voice, says } = sentence;
  const choose = (chosen: SentenceFile['voice']): void =>
    onChange({ ...sentence, voice: chosen, sources: chosen === 'tour' ? [] : sentence.sources }, null);
  const cite = (source: string, isCited: boolean): void =>
    onChange(
      {
        ...sentence,
        sources: isCited ? [...sentence.sources, source] : sentence.sources.filter((one) => one !== source),
      },
      null,
    );
  return (
    <div className={css['sentence']} data-voice={voice}>
      <div className={css['row']}>
        <label className={css['unseen']} htmlFor={id}>
          Who speaks
        </label>
        <select
          id={id}
          className={css['written']}
          value={voice}
          onChange={(event) => choose(event.target.value as SentenceFile['voice'])}
        >
          {voices.map((one) => (
            <option key={one.voice} value={one.voice}>
              {one.name}
            </option>
          ))}
        </select>
        {onEarlier && (
          <button type="button" className={css['icon']} aria-label="Say it earlier" onClick={onEarlier}>
            <ArrowUp aria-hidden="true" />
          </button>
        )}
        <button type="button" className={css['icon']} aria-label="Do not say it" onClick={onRemove}>
          <X aria-hidden="true" />
        </button>
      </div>
      {languages.map(({ tag, name }) => (
        <TypedField
          key={tag}
          label={name}
          language={tag}
          isLong
          isRequired
          value={says[tag] ?? ''}
          faults={<FaultLines path={path} fields={[`${field}.says.${tag}`]} />}
          onType={(text, run) =>
            onChange(
              { ...sentence, says: setText(says, tag, wordsOrNone(text, tag, spoken)) },
              `${run}${tag}`,
            )
          }
        />
      ))}
      {voice !== 'tour' && (
        <fieldset className={css['choice']}>
          <legend>Who says so</legend>
          {sources.length === 0 && <p className={css['hint']}>No source is known for this stop.</p>}
          {sources.map((source) => (
            <label key={source.id} title={source.id}>
              <input
                type="checkbox"
                checked={sentence.sources.includes(source.id)}
                onChange={(event) => cite(source.id, event.target.checked)}
              />
              {source.name}
            </label>
          ))}
        </fieldset>
      )}
      <FaultLines path={path} fields={[`${field}.sources`, `${field}.voice`]} />
    </div>
  );
}
