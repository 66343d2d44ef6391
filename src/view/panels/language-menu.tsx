import type { ReactNode } from 'react';
import { languages } from '../../language/languages.ts';
import { useTour } from './use-tour.ts';

export interface LanguageMenuProps {
  readonly className: string | undefined;
}

/** The languages there are, each by its own name. */
export function LanguageMenu({ className }: LanguageMenuProps): ReactNode {
  const { language, visit } = useTour();
  return (
    <select
      className={className}
      aria-label={language.text('language.choose')}
      value={language.tag}
      onChange={({ target }) => visit.setLanguage(target.value)}
    >
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
