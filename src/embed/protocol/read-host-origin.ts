/**
 * Origin of the page that may steer, out of what the frame's address says (`host=`): an origin or any address of it.
 *
 * @returns `null` as a text for a page without an origin; null where nobody may
 */
export function readHostOrigin(host: string | null): string | null {
  if (host === null || host === 'null') return host;
  try {
    const { protocol, origin } = new URL(host);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
  } catch {
    return null;
  }
}
