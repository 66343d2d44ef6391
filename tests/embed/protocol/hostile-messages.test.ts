import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connectGuest, type GuestOptions } from '../../../src/embed/protocol/connect-guest.ts';
import { connectHost } from '../../../src/embed/protocol/connect-host.ts';
import { messageSource } from '../../../src/embed/protocol/envelope.ts';
import type { FieldKind, ValueKind } from '../../../src/embed/vocabulary/value-kind.ts';
import {
  errorCodes,
  events,
  methods,
  type EventName,
  type MethodName,
} from '../../../src/embed/vocabulary/vocabulary.ts';
import { anyCloneable, anyFields, anyOfKind, nearlyFields } from './any-value.ts';
import { openFakePage } from './fake-page.ts';
import { isOfKind } from './is-of-kind.ts';
import { listenTo } from './listen-to.ts';
import { ManualClock } from './manual-clock.ts';
import { until } from './until.ts';

const paper = 'https://paper.example';
const museum = 'https://museum.example';
const methodNames = Object.keys(methods) as MethodName[];
const eventNames = Object.keys(events) as EventName[];
const ofFields = (fields: Readonly<Record<string, FieldKind>>): ValueKind => ({ type: 'record', fields });

// Twenty thousand messages go through ports, one after the other.
vi.setConfig({ testTimeout: 240_000 });

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** What a port lets through arrives as a copy. */
function copy(value: unknown): unknown {
  return structuredClone(value);
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

/** Calls: right ones, nearly right ones, and anything at all. */
const anyCall = fc.oneof(
  fc.constantFrom(...methodNames).chain((method) =>
    fc.record({
      type: fc.constant('call'),
      id: fc.nat(),
      method: fc.oneof(
        { weight: 8, arbitrary: fc.constant<unknown>(method) },
        { weight: 1, arbitrary: anyCloneable },
      ),
      params: fc.oneof<fc.Arbitrary<unknown>[]>(
        anyFields(methods[method].takes),
        nearlyFields(methods[method].takes),
      ),
    }),
  ),
  fc.record({
    type: fc.constant('call'),
    id: anyCloneable,
    method: fc.constantFrom(...methodNames),
    params: anyCloneable,
  }),
  anyCloneable,
);

/** Answers and events, likewise. Calls to be answered are numbered from 1. */
const anyAnswer = fc.oneof(
  fc.constantFrom(...eventNames).chain((name) =>
    fc.record({
      type: fc.constant('event'),
      name: fc.oneof(
        { weight: 8, arbitrary: fc.constant<unknown>(name) },
        { weight: 1, arbitrary: anyCloneable },
      ),
      detail: fc.oneof<fc.Arbitrary<unknown>[]>(anyFields(events[name]), nearlyFields(events[name])),
    }),
  ),
  fc.constantFrom(...methodNames).chain((method) => {
    const { gives } = methods[method];
    const value = gives ? fc.oneof<fc.Arbitrary<unknown>[]>(anyOfKind(gives), anyCloneable) : anyCloneable;
    return fc.record({
      type: fc.constant('result'),
      id: fc.constant('the call'),
      method: fc.constant(method),
      value,
    });
  }),
  fc.record({
    type: fc.constant('fault'),
    id: fc.constant('the call'),
    code: fc.oneof<fc.Arbitrary<unknown>[]>(fc.constantFrom(...errorCodes), anyCloneable),
    message: fc.oneof<fc.Arbitrary<unknown>[]>(fc.string(), anyCloneable),
    name: fc.oneof<fc.Arbitrary<unknown>[]>(fc.string(), anyCloneable),
  }),
  fc.record({
    type: fc.constantFrom('event', 'result', 'fault'),
    id: anyCloneable,
    name: anyCloneable,
    detail: anyCloneable,
  }),
  anyCloneable,
);

describe('a frame under hostile messages', () => {
  it('does only what the table allows, and answers or drops each message once', async () => {
    const page = openFakePage(paper, museum);
    const clock = new ManualClock();
    const done: [MethodName, unknown][] = [];
    const guest = connectGuest({
      window: page.tour,
      host: paper,
      version: '1',
      onCall: ((method: MethodName, params: unknown) =>
        void done.push([method, params])) as GuestOptions['onCall'],
      clock,
    });
    const { port1, port2 } = new MessageChannel();
    const hello = { source: messageSource, type: 'hello', version: 1 };
    page.tour.hear({ data: hello, origin: paper, source: page.article, ports: [port2] });
    const answers: Record<string, unknown>[] = [];
    listenTo(port1, (data) => answers.push(data as Record<string, unknown>));

    let sent = 0;
    await fc.assert(
      fc.asyncProperty(anyCall, async (message) => {
        clock.pass(1000);
        const [before, dropped] = [done.length, sum(guest.dropped())];
        port1.postMessage(message);
        sent += 1;
        // A call that is right in any case comes after it, so that something always answers.
        port1.postMessage({ type: 'call', id: 1_000_000_000 + sent, method: 'pause', params: {} });
        const last = (): Record<string, unknown> | undefined => answers.at(-1);
        while (last()?.['id'] !== 1_000_000_000 + sent) await new Promise(setImmediate);
        expect(last()).toMatchObject({ type: 'result' });

        const isDone = done.length - before === 2;
        expect(isDone).toBe(isRightCall(copy(message)));
        expect(sum(guest.dropped()) - dropped).toBe(isDone ? 0 : 1);
        if (isDone)
          expect(done[before]?.[1]).toEqual(
            withoutAbsent((copy(message) as { params?: unknown }).params ?? {}),
          );
        for (const answer of answers.splice(0)) {
          if (answer['type'] === 'fault')
            expect(isOfKind(ofFields(events.error), answer, 'answer')).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
    guest.close();
    port1.close();
  });

  it('never answers who is not the article', async () => {
    const page = openFakePage(paper, museum);
    const guest = connectGuest({
      window: page.tour,
      host: paper,
      version: '1',
      onCall: () => undefined as never,
      clock: new ManualClock(),
    });
    const stranger = openFakePage('https://evil.example').article;
    const { port1, port2 } = new MessageChannel();
    let heard = 0;
    listenTo(port1, () => {
      heard += 1;
    });
    const hello = { source: messageSource, type: 'hello', version: 1 };
    let runs = 0;
    fc.assert(
      fc.property(
        fc.oneof(anyCloneable, fc.constant<unknown>(hello)),
        fc.constantFrom('https://evil.example', 'null', '', '*', museum, `${paper}/`, `${paper}:444`),
        fc.boolean(),
        (data, origin, isParent) => {
          page.tour.hear({ data, origin, source: isParent ? page.article : stranger, ports: [port2] });
          runs += 1;
        },
      ),
      { numRuns: 10_000 },
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(0);
    expect(stranger.posted).toEqual([]);
    expect(page.article.posted.length).toBe(1);
    expect(sum(guest.dropped())).toBe(runs);
    guest.close();
    port1.close();
  });

  it('reads no more of a value than the table allows', async () => {
    const page = openFakePage(paper, museum);
    const done: unknown[] = [];
    const guest = connectGuest({
      window: page.tour,
      host: paper,
      version: '1',
      onCall: ((method: MethodName) => void done.push(method)) as GuestOptions['onCall'],
    });
    const port = new EventTarget() as MessagePort;
    Object.assign(port, { postMessage: vi.fn(), start: () => undefined, close: () => undefined });
    const hello = { source: messageSource, type: 'hello', version: 1 };
    page.tour.hear({ data: hello, origin: paper, source: page.article, ports: [port] });
    const hear = (data: unknown): boolean => port.dispatchEvent(new MessageEvent('message', { data }));

    let reads = 0;
    const endless = new Proxy([] as unknown[], {
      get: (target, name, self) =>
        name === 'length' ? 4_000_000_000 : ((reads += 1), Reflect.get(target, name, self) as unknown),
      ownKeys: () => {
        throw new Error('all keys were asked for');
      },
    });
    const long = 'x'.repeat(50_000_000);
    for (const value of [endless, long, [endless], { [long]: 1 }]) {
      hear(value);
      hear({ type: value, id: 1 });
      hear({ type: 'call', id: value, method: 'goTo', params: {} });
      hear({ type: 'call', id: 1, method: value, params: {} });
      hear({ type: 'call', id: 1, method: 'goTo', params: { exhibit: value } });
      hear({ type: 'call', id: 1, method: 'goTo', params: { view: value } });
      hear({ type: 'call', id: 1, method: 'setPose', params: { room: 'a', x: value } });
    }
    hear({ type: 'call', id: 1, method: 'goTo', params: endless });
    hear({ type: 'call', id: 1, method: 'goTo', params: { [long]: 1 } });
    await Promise.resolve();
    expect(done).toEqual([]);
    expect(reads).toBe(0);
    expect(sum(guest.dropped())).toBe(30);
    guest.close();
  });
});

describe('an article under hostile messages', () => {
  it('hears only what the table allows, and settles every call', async () => {
    const page = openFakePage(paper, museum);
    const heard: [EventName, unknown][] = [];
    const clock = new ManualClock();
    const host = connectHost({
      frame: { contentWindow: page.tour as unknown as Window },
      origin: museum,
      window: page.article as unknown as Window,
      onEvent: (name, detail) => heard.push([name, detail]),
      clock,
    });
    let port: MessagePort | undefined;
    page.tour.addEventListener('message', ({ ports }) => ([port] = ports));
    page.article.postMessage({ source: messageSource, type: 'here', versions: [1], document: 'x' }, paper);
    const ids: number[] = [];
    listenTo(port as unknown as MessagePort, (data) => ids.push((data as { readonly id: number }).id));
    port?.postMessage({ type: 'event', name: 'ready', detail: { version: '1', methods: [], events: [] } });
    await until(() => expect(heard.length).toBe(1));
    heard.length = 0;

    await fc.assert(
      fc.asyncProperty(anyAnswer, async (message) => {
        clock.pass(1000);
        const dropped = sum(host.dropped());
        const { method, id } = {
          method: 'pause' as unknown,
          id: undefined as unknown,
          ...(message as object),
        };
        const called = id === 'the call' ? (method as MethodName) : null;
        const call =
          called && (host.call as (name: MethodName, params: object) => Promise<unknown>)(called, {});
        if (call) while (ids.length === 0) await new Promise(setImmediate);
        const answer = copy(call ? { ...(message as object), id: ids.pop() } : message);
        port?.postMessage(answer);
        port?.postMessage({ type: 'event', name: 'load', detail: {} });
        const settled = call ? (await Promise.allSettled([call]))[0] : null;
        while (heard.at(-1)?.[0] !== 'load') await new Promise(setImmediate);

        for (const [name, detail] of heard)
          expect(isOfKind(ofFields(events[name]), detail, 'taken answer')).toBe(true);
        const events_ = heard.splice(0).length - 1;
        if (settled?.status === 'fulfilled') {
          const { gives } = methods[called as MethodName];
          expect(gives ? isOfKind(gives, settled.value, 'taken answer') : settled.value === undefined).toBe(
            true,
          );
        } else if (settled) {
          const {
            code,
            message: words,
            field,
          } = settled.reason as { code: unknown; message: unknown; field: unknown };
          expect(
            isOfKind(ofFields(events.error), { code, message: words, name: field }, 'taken answer'),
          ).toBe(true);
        }
        const taken = events_ + (settled?.status === 'fulfilled' ? 1 : 0);
        expect(sum(host.dropped()) - dropped).toBe(taken > 0 || isRightFault(answer, call) ? 0 : 1);
      }),
      { numRuns: 10_000 },
    );
    host.close();
    port?.close();
  });

  it('greets nobody but its frame, whatever the others say', () => {
    const page = openFakePage(paper, museum);
    const host = connectHost({
      frame: { contentWindow: page.tour as unknown as Window },
      origin: museum,
      window: page.article as unknown as Window,
      onEvent: () => undefined,
    });
    const other = openFakePage().tour;
    const here = { source: messageSource, type: 'here', versions: [1], document: 'x' };
    fc.assert(
      fc.property(
        fc.oneof(
          anyCloneable,
          fc.constant<unknown>(here),
          nearlyFields({}).map((more) => Object.assign({}, here, more)),
        ),
        fc.constantFrom('https://evil.example', 'null', '', museum),
        fc.constantFrom(other, null, page.tour),
        (data, origin, source) => {
          fc.pre(source !== page.tour || origin !== museum);
          page.article.hear({ data, origin, source });
        },
      ),
      { numRuns: 10_000 },
    );
    expect(page.tour.posted).toEqual([]);
    expect(other.posted).toEqual([]);
    host.close();
  });
});

/** What the table says of a whole call. */
function isRightCall(message: unknown): boolean {
  if (Object.prototype.toString.call(message) !== '[object Object]') return false;
  const { type, id, method, params } = message as Readonly<Record<string, unknown>>;
  if (type !== 'call' || typeof id !== 'number' || !(id >= 1 && id <= Number.MAX_SAFE_INTEGER)) return false;
  const name = methodNames.find((known) => known === method);
  return name !== undefined && isOfKind(ofFields(methods[name].takes), params ?? {}, 'call');
}

/** A fault that says what went wrong in the words of the table: it is an answer, and no message to drop. */
function isRightFault(message: unknown, call: unknown): boolean {
  return (
    Boolean(call) &&
    (message as { readonly type: unknown }).type === 'fault' &&
    isOfKind(ofFields(events.error), message, 'answer')
  );
}

function withoutAbsent(params: unknown): unknown {
  return Object.fromEntries(Object.entries(params as object).filter(([, value]) => value !== undefined));
}
