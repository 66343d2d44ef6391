import { useEffect, useState } from 'react';
import type { LateText, LoadText } from '../../language/text-loader.ts';
import { useTour } from '../panels/use-tour.ts';

/**
 * The words of a face, which come with it, in the language it is read in; null until the first have come. Those of the
 * language before stay until others have.
 *
 * @param load the same function each time
 */
export function useLateText<Key extends string>(load: LoadText<Key>): LateText<Key> | null {
  const { language } = useTour();
  const [text, setText] = useState<LateText<Key> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load(language.tag).then((come) => {
      if (isWanted) setText(come);
    });
    return () => {
      isWanted = false;
    };
  }, [load, language]);
  return text;
}
