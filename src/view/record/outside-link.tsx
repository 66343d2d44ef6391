import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Language } from '../../language/language.ts';
import { toWebAddress } from './web-address.ts';
import css from './record.module.css';

export interface OutsideLinkProps {
  readonly href: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A link to a page elsewhere; plain text where the address is none a browser should follow. */
export function OutsideLink({ href, language, children }: OutsideLinkProps): ReactNode {
  const url = toWebAddress(href);
  if (!url) return <span>{children}</span>;
  return (
    <a className={css['outside']} href={url.href} target="_blank" rel="noopener noreferrer external">
      {children}
      <ArrowUpRight aria-hidden="true" className={css['arrow']} />
      <span className={css['unseen']}> {language.text('source.otherSite')}</span>
    </a>
  );
}
