import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Text } from '../../language/create-text.ts';
import type { FrameKey } from '../../language/load-frame-text.ts';
import { watchBlockedLinks } from './watch-blocked-links.ts';
import css from './frame.module.css';

/** Address of a link that has opened nothing, to be copied by hand; until one turns to something else. */
export function BlockedLink({ words: { text } }: { readonly words: Text<FrameKey> }): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  const line = useRef<HTMLLabelElement>(null);
  useEffect(() => watchBlockedLinks(window, setAddress), []);
  useEffect(() => {
    if (address === null) return undefined;
    const close = ({ target }: Event): void => {
      if (!(target instanceof Node && line.current?.contains(target))) setAddress(null);
    };
    window.addEventListener('pointerdown', close, true);
    return () => window.removeEventListener('pointerdown', close, true);
  }, [address]);
  return (
    <output className={css['blocked']}>
      {address !== null && (
        <label ref={line}>
          {text('blocked')}
          <input
            type="text"
            readOnly
            dir="ltr"
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </output>
  );
}
