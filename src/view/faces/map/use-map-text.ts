import { useEffect, useState } from 'react';
import type { Text } from '../../../language/create-text.ts';
import { loadMapText, type MapKey } from '../../../language/load-map-text.ts';
import { useTour } from '../../panels/use-tour.ts';

export type MapText = Text<MapKey>;

/** The words of the map in the language of the visit; null before they have come. */
export function useMapText(): MapText | null {
  const { tag } = useTour().language;
  const [text, setText] = useState<MapText | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loadMapText(tag).then((came) => {
      if (isWanted) setText(came);
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return text;
}
