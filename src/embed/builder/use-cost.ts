import { useEffect, useState } from 'react';
import { measureCost, type EmbedCost } from './measure-cost.ts';

/** Follows what the tour on this page has fetched. */
export function useCost(folder: string, path: string): EmbedCost {
  const [files, setFiles] = useState<readonly PerformanceResourceTiming[]>([]);
  useEffect(() => {
    const watch = new PerformanceObserver((list) => {
      const come = list.getEntries() as PerformanceResourceTiming[];
      const own = come.filter(({ name }) => /\/(?:embed\.js|posters\/|cards\/)/.test(name));
      if (own.length > 0) setFiles((before) => [...before, ...own]);
    });
    watch.observe({ type: 'resource', buffered: true });
    return () => watch.disconnect();
  }, []);
  return measureCost(files, folder, path);
}
