import { useState } from 'react';
import { cleanText } from '../../../trail/clean-text.ts';

/**
 * A line as it is typed, beside the line that is kept: what is typed may end in a space, what is kept does not.
 *
 * @param kept as the trail has it
 * @param longest UTF-16 units
 */
export function useTypedLine(
  kept: string,
  longest: number,
  keep: (line: string) => void,
): readonly [typed: string, type: (line: string) => void] {
  const [typed, setTyped] = useState(kept);
  // Somebody else has changed it: Back, or a link.
  const isSame = cleanText(typed, longest) === kept;
  if (!isSame) setTyped(kept);
  return [
    isSame ? typed : kept,
    (line) => {
      const next = line.slice(0, longest);
      setTyped(next);
      keep(next);
    },
  ];
}
