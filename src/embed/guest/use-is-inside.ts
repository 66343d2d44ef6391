import { useCallback, useSyncExternalStore } from 'react';
import type { Threshold } from './threshold.ts';

export function useIsInside(threshold: Threshold): boolean {
  const follow = useCallback((tell: () => void) => threshold.onChange(tell), [threshold]);
  return useSyncExternalStore(follow, () => threshold.isInside);
}
