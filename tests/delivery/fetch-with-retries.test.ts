import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeliveryError, fetchFile } from '../../src/delivery/fetch-file.ts';
import { fetchWithRetries } from '../../src/delivery/fetch-with-retries.ts';
import { createModelDelivery } from '../../src/delivery/model-delivery.ts';
import { createRecordDelivery } from '../../src/delivery/record-delivery.ts';

type Answer = () => Response | Promise<Response>;

function answerWith(...answers: readonly Answer[]): ReturnType<typeof vi.fn> {
  let call = 0;
  const fake = vi.fn(async () => (answers[Math.min(call++, answers.length - 1)] as Answer)());
  vi.stubGlobal('fetch', fake);
  return fake;
}

const noAnswer: Answer = () => {
  throw new TypeError('failed to fetch');
};
const text = (response: Response): Promise<string> => response.text();

afterEach(() => vi.unstubAllGlobals());

describe('fetching', () => {
  it('tries again after a broken connection and after a refusal', async () => {
    const fake = answerWith(
      noAnswer,
      () => new Response('', { status: 503 }),
      () => new Response('here'),
    );
    await expect(fetchWithRetries('a.json', text, { firstPauseMs: 1 })).resolves.toBe('here');
    expect(fake).toHaveBeenCalledTimes(3);
  });

  it('gives up after its attempts, naming the file and the reason', async () => {
    answerWith(() => new Response('', { status: 404 }));
    const failing = fetchWithRetries('gone.json', text, { attempts: 2, firstPauseMs: 1 });
    await expect(failing).rejects.toThrow(/gone\.json.*404/);
    await expect(failing).rejects.toBeInstanceOf(DeliveryError);
  });

  it('gives up an answer that never begins, and one that breaks off without a word', async () => {
    vi.useFakeTimers();
    const hanging = (signal: AbortSignal): Promise<Response> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    const fake = vi.fn((_: string, { signal }: { signal: AbortSignal }) => hanging(signal));
    vi.stubGlobal('fetch', fake);
    const silent = expect(
      fetchWithRetries('silent.json', text, { attempts: 2, silenceMs: 10_000 }),
    ).rejects.toThrow(/silent\.json.*no answer/);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(fake).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(12_000);
    await silent;
    expect(fake).toHaveBeenCalledTimes(2);

    answerWith(() => new Response('never read'));
    const broken = expect(
      fetchWithRetries('broken.json', () => new Promise<string>(() => {}), { attempts: 1 }),
    ).rejects.toThrow(/broken\.json.*broke off/);
    await vi.advanceTimersByTimeAsync(60_000);
    await broken;
    vi.useRealTimers();
  });

  it('lets what is under way be stopped from outside, also while it is read', async () => {
    const fake = vi.fn((_: string, options: { signal: AbortSignal }) => {
      given = options.signal;
      return Promise.resolve(new Response('x'));
    });
    let given: AbortSignal | undefined;
    vi.stubGlobal('fetch', fake);
    const abort = new AbortController();
    await fetchFile('a.json', abort.signal);
    expect(given?.aborted).toBe(false);
    abort.abort();
    expect(given?.aborted).toBe(true);
  });

  it('stops when told to', async () => {
    const abort = new AbortController();
    answerWith(() => {
      abort.abort();
      throw new DOMException('aborted', 'AbortError');
    });
    await expect(fetchWithRetries('a.json', text, { firstPauseMs: 1, signal: abort.signal })).rejects.toThrow(
      'aborted',
    );
  });
});

describe('records', () => {
  it('asks once for a gift however often its panel opens, and again after a failure', async () => {
    const vase = { what: 'vase', entry: { aliases: ['old-vase'] } };
    const bowl = { what: 'bowl', entry: { aliases: [] } };
    const fake = answerWith(
      () => new Response('', { status: 404 }),
      () => new Response('', { status: 404 }),
      () => new Response('', { status: 404 }),
      () => Response.json({ 'a vase': vase, bowl }),
    );
    vi.useFakeTimers();
    const find = (gift: string) =>
      Promise.resolve(gift === 'nothing' ? undefined : { room: 'main 1', shard: 2 });
    const fetchRecord = createRecordDelivery('data/', { find });
    const failing = expect(fetchRecord('a vase')).rejects.toBeInstanceOf(DeliveryError);
    await vi.runAllTimersAsync();
    await failing;
    vi.useRealTimers();
    await expect(fetchRecord('a vase')).resolves.toEqual(vase);
    await fetchRecord('a vase');
    // Its neighbour came with it.
    await expect(fetchRecord('bowl')).resolves.toEqual(bowl);
    // So does a gift that is called by a former id.
    await expect(fetchRecord('old-vase')).resolves.toEqual(vase);
    expect(fake).toHaveBeenCalledTimes(4);
    expect(fake.mock.calls[0]?.[0]).toBe('data/records/main%201.2.json');
    await expect(fetchRecord('nothing')).rejects.toBeInstanceOf(DeliveryError);
    await expect(fetchRecord('toString')).rejects.toBeInstanceOf(DeliveryError);
  });
});

describe('models', () => {
  it('are asked for by the hash of their content, and unknown ones not at all', async () => {
    const fake = answerWith(() => new Response(new Uint8Array([1, 2])));
    const models = createModelDelivery('models/', { vase: ['abcd1234', 3] });
    const bytes = await models.fetch('vase', 1, new AbortController().signal);
    expect(bytes.byteLength).toBe(2);
    expect(fake.mock.calls[0]?.[0]).toBe('models/vase.1.abcd1234.lvl');
    await expect(models.fetch('bowl', 0, new AbortController().signal)).rejects.toThrow(/no such model/);
  });
});
