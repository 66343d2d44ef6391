type Granted = (lock: Lock | null) => unknown;

/** Locks that tabs of a browser share, as far as a bench asks for them: at once or not at all, or by force. */
export class Locks {
  readonly #held = new Map<string, (error: Error) => void>();

  readonly request = (async (name: string, options: LockOptions, granted: Granted): Promise<unknown> => {
    // Nothing is granted before the call has returned.
    await Promise.resolve();
    if (options.steal === true) {
      const error = new Error('The lock was stolen');
      error.name = 'AbortError';
      this.#held.get(name)?.(error);
    } else if (this.#held.has(name)) return granted(null);
    const stolen = new Promise<never>((_resolve, reject) => {
      this.#held.set(name, reject);
    });
    const mine = this.#held.get(name);
    const end = Promise.resolve(granted({ name, mode: 'exclusive' })).finally(() => {
      if (this.#held.get(name) === mine) this.#held.delete(name);
    });
    return Promise.race([end, stolen]);
  }) as LockManager['request'];
}
