import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeliveryError } from '../../src/delivery/fetch-file.ts';
import { createTourDelivery } from '../../src/delivery/tour-delivery.ts';

/** A site of these files that answers a number of requests with a failure first, and what was asked of it. */
function serve(files: Readonly<Record<string, unknown>>, failures = 0): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (asked.length <= failures) return new Response('', { status: 503 });
    return url in files
      ? new Response(JSON.stringify(files[url]))
      : new Response('<!doctype html>', { status: 404 });
  });
  return asked;
}

const tour = { id: 'doors', kind: 'tour', stops: [] };
const site = { 'data/tours.json': { tours: [{ id: 'doors', stops: 0 }] }, 'data/tours/doors.json': tour };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('tours', () => {
  it('come once, however often they are asked for', async () => {
    const asked = serve(site);
    const { fetchTours, fetchTour } = createTourDelivery('data/');
    const [first, second] = await Promise.all([fetchTour('doors'), fetchTour('doors')]);
    expect(first).toEqual(tour);
    expect(second).toBe(first);
    expect(await fetchTours()).toEqual([{ id: 'doors', stops: 0 }]);
    expect(asked).toEqual(['data/tours.json', 'data/tours/doors.json']);
  });

  it('are asked for again when a line breaks', async () => {
    vi.useFakeTimers();
    const asked = serve(site, 1);
    const coming = createTourDelivery('data/').fetchTours();
    await vi.runAllTimersAsync();
    expect(await coming).toHaveLength(1);
    expect(asked).toEqual(['data/tours.json', 'data/tours.json']);
  });

  it('that nobody has are asked of no server, whatever an address calls them', async () => {
    const asked = serve(site);
    const { fetchTour } = createTourDelivery('data/');
    for (const id of ['no-such-tour', '../museum', 'toString', '']) {
      await expect(fetchTour(id), id).rejects.toBeInstanceOf(DeliveryError);
    }
    expect(asked).toEqual(['data/tours.json']);
  });
});
