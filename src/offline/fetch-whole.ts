import { hashContent } from './hash-content.ts';
import type { ReleasedFile } from './release.ts';

/** A file that came, but not as it was built: cut short, longer, or a page in its place. */
export class SpoiltFileError extends Error {
  constructor(url: string, reason: string) {
    super(`offline: ${url} is not what was built (${reason})`);
    this.name = 'SpoiltFileError';
  }
}

/** Says what is wrong with an answer that should be a file with a hash in its name; null where nothing is. */
export function findSpoilt(url: string, response: Response): string | null {
  // Some hosts answer what they do not have with their start page, and call it a success.
  const type = response.headers.get('Content-Type') ?? '';
  return type.includes('text/html') && !/\/(?:[^/.]*|[^/]*\.html)$/.test(new URL(url).pathname)
    ? `it came as ${type}`
    : null;
}

/** An answer as it is put into a cache: whole, unpacked, with its size, and no trace of having been sent on from elsewhere. */
export function whole(response: Response, body: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Transfer-Encoding');
  headers.set('Content-Length', String(body.byteLength));
  return new Response(body, { status: 200, headers });
}

/** Is a content what was built? */
export async function isBuilt(body: ArrayBuffer, [, bytes, hash]: ReleasedFile): Promise<boolean> {
  return hash === undefined || (body.byteLength === bytes && (await hashContent(body)) === hash);
}

/**
 * Fetches a file to keep it: nothing is kept that is not what was built.
 *
 * @throws SpoiltFileError, or what fetching throws
 */
export async function fetchWhole(
  url: string,
  file: ReleasedFile,
  fetchIt: (url: string) => Promise<Response>,
): Promise<Response> {
  const response = await fetchIt(url);
  if (response.status !== 200) throw new SpoiltFileError(url, `status ${response.status}`);
  const spoilt = findSpoilt(url, response);
  if (spoilt !== null) throw new SpoiltFileError(url, spoilt);
  const body = await response.arrayBuffer();
  if (!(await isBuilt(body, file)))
    throw new SpoiltFileError(url, `${body.byteLength} bytes of ${file[1]}, or others`);
  return whole(response, body);
}
