import { Link } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Query } from '../../../query/query.ts';
import { useTour } from '../../panels/use-tour.ts';
import field from './field.module.css';
import css from './find.module.css';

/** Copies the address of what is looked for; where that is not allowed, shows it. */
export function CopyLink({ query }: { readonly query: Query }): ReactNode {
  const { language, linkTo } = useTour();
  const [copied, setCopied] = useState<{ readonly query: Query; readonly isDone: boolean } | null>(null);
  const address = new URL(linkTo({ face: 'gifts', query }), document.baseURI).href;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ query, isDone: true });
    } catch {
      setCopied({ query, isDone: false });
    }
  };
  const told = copied?.query === query ? copied : null;
  return (
    <span className={css['copy']}>
      <button type="button" className={css['plain']} onClick={() => void copy()}>
        <Link aria-hidden="true" />
        {language.text('find.copy')}
      </button>
      <output>{told && language.text(told.isDone ? 'find.copied' : 'find.copyFailed')}</output>
      {told?.isDone === false && (
        <input
          className={field['field']}
          readOnly
          dir="ltr"
          value={address}
          aria-label={language.text('find.copy')}
          onFocus={({ target }) => target.select()}
        />
      )}
    </span>
  );
}
