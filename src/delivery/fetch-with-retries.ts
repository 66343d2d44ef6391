import { fetchFile } from './fetch-file.ts';

export interface RetryOptions {
  readonly attempts?: number;
  /** Pause before the second attempt, milliseconds; it doubles each time. */
  readonly firstPauseMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Fetches a file and reads it, trying again after growing pauses: a phone in a lift loses a second, not the tour.
 *
 * @throws the last fault when every attempt failed
 */
export function fetchWithRetries<T>(
  url: string,
  read: (response: Response) => Promise<T>,
  options: RetryOptions = {},
): Promise<T> {
  // Reading belongs to the attempt: a connection may break in the middle of a file.
  return retry(async () => read(await fetchFile(url, options.signal)), options);
}

/**
 * Tries something again after growing pauses.
 *
 * @throws the last fault when every attempt failed
 */
export async function retry<T>(
  attemptIt: () => Promise<T>,
  { attempts = 3, firstPauseMs = 400, signal }: RetryOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptIt();
    } catch (error) {
      if (attempt >= attempts || signal?.aborted) throw error;
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (attempt - 1)));
    }
  }
}
