import { Search, X } from 'lucide-react';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../../panels/icon-button.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useTypedWords } from './use-typed-words.ts';
import css from './find.module.css';

/** The one box to write in. */
export function FindBox(): ReactNode {
  const { language } = useTour();
  const { typed, type, ask } = useTypedWords();
  const field = useId();
  const box = useRef<HTMLInputElement>(null);
  const askAtOnce = (event: KeyboardEvent): void => {
    // A syllable that is still being put together is not finished by this key.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) ask();
  };
  const clear = (): void => {
    type('');
    ask();
    box.current?.focus();
  };
  return (
    <div className={css['boxed']}>
      <label htmlFor={field}>{language.text('find.label')}</label>
      <div className={css['box']}>
        <Search aria-hidden="true" />
        <input
          ref={box}
          id={field}
          data-first
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          dir="auto"
          aria-describedby={`${field}-hint`}
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={askAtOnce}
        />
        {typed !== '' && <IconButton icon={X} name={language.text('find.clearWords')} onPress={clear} />}
      </div>
      <span id={`${field}-hint`} className={css['hint']}>
        {language.text('find.hint')}
      </span>
    </div>
  );
}
