import { vi } from 'vitest';

/** Waits until something holds: messages through a port take their time, and a busy machine takes more. */
export async function until(hold: () => void): Promise<void> {
  await vi.waitFor(hold, { timeout: 30_000, interval: 5 });
}
