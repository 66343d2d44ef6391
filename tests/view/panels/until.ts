import { act } from 'react';
import { vi } from 'vitest';

/** What comes a little later (records, messages): waits, letting React draw meanwhile. */
export const until = (check: () => void): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => {});
    check();
  });
