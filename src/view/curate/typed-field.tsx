import { useId, useRef, type ReactNode } from 'react';
import css from './curate.module.css';

export interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  /** Language tag of what is written. */
  readonly language?: string;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly faults?: ReactNode;
  /** @param run names what is typed without leaving the field */
  readonly onType: (text: string, run: string) => void;
}

let runs = 0;

/** A field to write in: each keystroke counts, and all that is typed without leaving it is one thing to undo. */
export function TypedField(props: TypedFieldProps): ReactNode {
  const { label, value, language, isLong = false, isRequired = false, hint, faults, onType } = props;
  const id = useId();
  const run = useRef('');
  const shared = {
    id,
    className: css['written'],
    value,
    lang: language,
    dir: 'auto',
    required: isRequired,
    'aria-describedby': hint || faults ? `${id}-hint` : undefined,
    onFocus: () => {
      run.current = `${id}${++runs}`;
    },
  } as const;
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={3} onChange={(event) => onType(event.target.value, run.current)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onType(event.target.value, run.current)} />
      )}
      {(hint || faults) && (
        <div id={`${id}-hint`}>
          {hint && <p className={css['hint']}>{hint}</p>}
          {faults}
        </div>
      )}
    </div>
  );
}
