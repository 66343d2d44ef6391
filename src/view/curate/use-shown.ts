import { useEffect, useReducer } from 'react';
import { useBench } from './bench-context.ts';

/** Draws a part anew when gifts of some room have come, gone, or been put elsewhere. */
export function useShown(): void {
  const { display } = useBench().opened.services.museum;
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => display.onChange(() => again()), [display]);
}
