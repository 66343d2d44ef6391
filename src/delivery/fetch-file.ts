/** A file that could not be had: its address and what the server or the network said. */
export class DeliveryError extends Error {
  readonly url: string;

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`delivery: ${url} could not be fetched (${reason})`, options);
    this.name = 'DeliveryError';
    this.url = url;
  }
}

/** An answer that has not begun by then is taken for one that never comes, milliseconds: slow lines keep files waiting. */
const longestSilence = 30_000;

/**
 * Fetches a file of our own site.
 *
 * @param silenceMs how long the answer may take to begin
 * @throws DeliveryError when the network or the server refuses, or says nothing; an abort keeps its own error
 */
export async function fetchFile(
  url: string,
  signal?: AbortSignal,
  silenceMs = longestSilence,
): Promise<Response> {
  const control = new AbortController();
  const abort = (): void => control.abort(signal?.reason);
  if (signal?.aborted) abort();
  // Also while the answer is read.
  signal?.addEventListener('abort', abort, { once: true });
  const silence = setTimeout(() => control.abort(), silenceMs);
  let response: Response;
  try {
    response = await fetch(url, { signal: control.signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw tellMissing(new DeliveryError(url, 'no answer', { cause: error }));
  } finally {
    clearTimeout(silence);
  }
  if (!response.ok) throw tellMissing(new DeliveryError(url, `status ${response.status}`));
  return response;
}

/** Whoever says what that means (`src/offline`) has come later than the first files, and may not have come at all. */
function tellMissing(error: DeliveryError): DeliveryError {
  globalThis.dispatchEvent?.(new Event('museum-missing'));
  return error;
}
