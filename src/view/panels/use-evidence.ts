import { useEffect, useState } from 'react';
import type { BuildingEvidence } from '../../museum/building-evidence.ts';
import { useTour } from './use-tour.ts';

/** How one knows what the house looks like, as it comes: null until then, `failed` if it does not. */
export function useEvidence(): BuildingEvidence | 'failed' | null {
  const { fetchEvidence } = useTour();
  const [evidence, setEvidence] = useState<BuildingEvidence | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (come: BuildingEvidence | 'failed'): void => {
      if (isWanted) setEvidence(come);
    };
    fetchEvidence().then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [fetchEvidence]);
  return evidence;
}
