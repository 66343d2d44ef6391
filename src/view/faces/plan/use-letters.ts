import { useEffect, useState } from 'react';

/** How often letters have come: what is written is then as wide as it is, and not as in the letters that stood in. */
export function useLetters(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    // Not every page tells of its letters.
    const fonts = (document as Partial<Pick<Document, 'fonts'>>).fonts;
    const tell = (): void => setCount((before) => before + 1);
    fonts?.addEventListener('loadingdone', tell);
    return () => fonts?.removeEventListener('loadingdone', tell);
  }, []);
  return count;
}
