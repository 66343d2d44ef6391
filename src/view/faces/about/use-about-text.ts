import { useEffect, useState } from 'react';
import { loadAboutText, type AboutText } from '../../../language/load-about-text.ts';
import { useTour } from '../../panels/use-tour.ts';

/** The words of the faces of this folder; null until they have come. Those of the language before stay meanwhile. */
export function useAboutText(): AboutText | null {
  const { tag } = useTour().language;
  const [words, setWords] = useState<AboutText | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadAboutText(tag).then((loaded) => {
      if (isWanted) setWords(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return words;
}
