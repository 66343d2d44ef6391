import { useCallback, useEffect, useState } from 'react';
import { fetchWorldMap } from '../../../delivery/fetch-world-map.ts';
import type { WorldMap } from '../../../museum/atlas/world-map.ts';

export interface ComingMap {
  readonly world: WorldMap | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** The outlines of the countries, fetched when first asked for. */
export function useWorldMap(): ComingMap {
  const [attempt, setAttempt] = useState(0);
  const [world, setWorld] = useState<WorldMap | null>(null);
  const [failed, setFailed] = useState(-1);
  useEffect(() => {
    let isWanted = true;
    fetchWorldMap().then(
      (came) => isWanted && setWorld(came),
      () => isWanted && setFailed(attempt),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { world, hasFailed: world === null && failed === attempt, retry };
}
