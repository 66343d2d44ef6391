import type { ErrorReport } from './compose-report.ts';

/** What programs for mail and servers of issues surely take in an address, characters. */
const longestBody = 1500;

/** A link that opens a letter in the reader's own program for mail, addressed and written. */
export function linkLetter(email: string, { title, body }: ErrorReport): string {
  // Lines of a letter end as those of mail do; all other signs are encoded, so that nothing in them begins a header.
  const lines = shorten(body).replaceAll('\n', '\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines)}`;
}

/**
 * A link to the form of a new issue, filled in.
 *
 * @returns null where the address is not one of the web
 */
export function linkIssue(address: string, { title, body }: ErrorReport): string | null {
  const [page = ''] = address.split('#');
  if (!/^https?:\/\/[^\s"<>]+$/.test(page)) return null;
  const values = `title=${encodeURIComponent(title)}&body=${encodeURIComponent(shorten(body))}`;
  return `${page}${page.includes('?') ? '&' : '?'}${values}`;
}

/** Half a sign at the cut would be no text any more. */
function shorten(body: string): string {
  const signs = Array.from(body);
  return signs.length <= longestBody ? body : `${signs.slice(0, longestBody - 1).join('')}…`;
}
