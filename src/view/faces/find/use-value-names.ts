import { useEffect, useMemo, useState } from 'react';
import { loadKindNames, nameKindInEnglish } from '../../../language/load-kind-names.ts';
import type { Facets } from '../../../museum/facets/facets.ts';
import { useTour } from '../../panels/use-tour.ts';
import type { ValueNames } from './name-value.ts';

/** What values are named by; null before the facts have come. */
export function useValueNames(facets: Facets | null): ValueNames | null {
  const { language } = useTour();
  const [kinds, setKinds] = useState({ tag: 'en', nameKind: nameKindInEnglish });
  const { tag } = language;
  useEffect(() => {
    let isWanted = true;
    void loadKindNames(tag).then((nameKind) => {
      if (isWanted) setKinds({ tag, nameKind });
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return useMemo(() => facets && { facets, language, nameKind: kinds.nameKind }, [facets, language, kinds]);
}
