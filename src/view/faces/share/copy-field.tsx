import { Copy, Download } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../../language/create-text.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';
import { isAllowed } from './is-allowed.ts';
import css from './share.module.css';

export interface CopyFieldProps {
  readonly words: Text<ShareKey>;
  readonly label: string;
  readonly value: string;
  /** Lines shown; one is a field that scrolls sideways. */
  readonly lines?: number;
  /** Where it is code, or an address: written from left to right in every language. */
  readonly isCode?: boolean;
  readonly onSave?: () => void;
  readonly children?: ReactNode;
}

/** A text to take along: copied by a button, or by hand where the browser does not allow that. */
export function CopyField({
  words,
  label,
  value,
  lines = 1,
  isCode = false,
  onSave,
  children,
}: CopyFieldProps): ReactNode {
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const [told, setTold] = useState<{ readonly of: string; readonly key: ShareKey } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setTold({ of: value, key: 'copy.done' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setTold({ of: value, key: 'copy.refused' });
    }
  };
  const shared = {
    ref: field,
    className: css['field'],
    readOnly: true,
    value,
    'aria-label': label,
    dir: isCode ? 'ltr' : 'auto',
    spellCheck: false,
    onFocus: () => field.current?.select(),
  } as const;
  return (
    <div className={css['copied']}>
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
      <p className={css['ways']}>
        {isAllowed('clipboard-write') && (
          <button
            type="button"
            className={css['main']}
            aria-label={words.text('copy.named', { what: label })}
            onClick={() => void copy()}
          >
            <Copy aria-hidden="true" />
            {words.text('copy')}
          </button>
        )}
        {onSave && (
          <button
            type="button"
            className={css['quiet']}
            aria-label={words.text('save.named', { what: label })}
            onClick={onSave}
          >
            <Download aria-hidden="true" />
            {words.text('save')}
          </button>
        )}
        {children}
        <output>{told?.of === value && words.text(told.key)}</output>
      </p>
    </div>
  );
}
