/** A file that could not be had: its address and what the server or the network said. */
export class DeliveryError extends Error {
  readonly url: string;

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`delivery: ${url} could not be fetched (${reason})`, options);
    this.name = 'DeliveryError';
    this.url = url;
  }
}

/**
 * Fetches a file of our own site.
 *
 * @throws DeliveryError when the network or the server refuses; an abort keeps its own error
 */
export async function fetchFile(url: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw tellMissing(new DeliveryError(url, 'no answer', { cause: error }));
  }
  if (!response.ok) throw tellMissing(new DeliveryError(url, `status ${response.status}`));
  return response;
}

/** Whoever says what that means (`src/offline`) has come later than the first files, and may not have come at all. */
function tellMissing(error: DeliveryError): DeliveryError {
  globalThis.dispatchEvent?.(new Event('museum-missing'));
  return error;
}
