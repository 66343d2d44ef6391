/** What a question needs of an `AbortSignal`. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Waits for something, but no longer than until the signal is given.
 *
 * @throws the reason of the signal, once it has been given
 */
export async function untilStopped<T>(coming: Promise<T>, signal: StopSignal | undefined): Promise<T> {
  if (!signal) return coming;
  let stop = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([stopped, coming]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
