import { version } from '../../../../package.json';
import type { Text } from '../../../language/create-text.ts';
import type { CitedSite } from '../../../language/cite/citation.ts';
import type { ShareKey } from '../../../language/load-share-text.ts';

/** What every citation says of the tour itself. */
export function citedSite(words: Text<ShareKey>): CitedSite {
  return {
    author: words.text('site.author'),
    name: words.text('site.name'),
    version,
    // The data has no day of its own: the version tells which it is.
    issued: null,
    licence: 'CC BY 4.0',
  };
}
