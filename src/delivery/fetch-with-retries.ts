import { DeliveryError, fetchFile } from './fetch-file.ts';

/** What takes longer to read has broken off without a word, milliseconds; nothing fetched so is large. */
const longestReading = 60_000;

export interface RetryOptions {
  readonly attempts?: number;
  /** Pause before the second attempt, milliseconds; it doubles each time. */
  readonly firstPauseMs?: number;
  readonly signal?: AbortSignal;
  /** How long an answer may take to begin, milliseconds; half a minute if not said. */
  readonly silenceMs?: number;
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
  return retry(async () => {
    const response = await fetchFile(url, options.signal, options.silenceMs);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DeliveryError(url, 'it broke off')), longestReading);
    });
    return Promise.race([read(response), tooLate]).finally(() => clearTimeout(timer));
  }, options);
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
