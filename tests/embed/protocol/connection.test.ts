import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import {
  connectGuest,
  type GuestConnection,
  type GuestOptions,
} from '../../../src/embed/protocol/connect-guest.ts';
import {
  connectHost,
  type HostConnection,
  type TourEvent,
} from '../../../src/embed/protocol/connect-host.ts';
import { messageSource } from '../../../src/embed/protocol/envelope.ts';
import {
  answerWithin,
  callsASecond,
  messagesASecond,
  readyWithin,
} from '../../../src/embed/protocol/message-limits.ts';
import { TourFault } from '../../../src/embed/protocol/tour-fault.ts';
import { events, methods } from '../../../src/embed/vocabulary/vocabulary.ts';
import { openFakePage, type FakePage } from './fake-page.ts';
import { listenTo } from './listen-to.ts';
import { ManualClock } from './manual-clock.ts';
import { until } from './until.ts';

const pose = { room: 'first-1', x: 3.2, z: 4, yaw: 90, pitch: 0 };
const paper = 'https://paper.example';
const museum = 'https://museum.example';

let warn: MockInstance<typeof console.warn>;
const open: { close(): void }[] = [];
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.restoreAllMocks();
});

interface Host {
  readonly host: HostConnection;
  readonly heard: TourEvent[];
  readonly clock: ManualClock;
}

function openHost(
  { article, tour }: FakePage,
  origin = tour.origin,
  onStepOut: () => void = () => undefined,
): Host {
  const heard: TourEvent[] = [];
  const clock = new ManualClock();
  const host = connectHost({
    frame: { contentWindow: tour as unknown as Window },
    origin,
    window: article as unknown as Window,
    onEvent: (...event) => heard.push(event),
    onStepOut,
    clock,
  });
  open.push(host);
  return { host, heard, clock };
}

interface Guest {
  readonly guest: GuestConnection;
  readonly calls: (readonly [string, unknown])[];
  readonly clock: ManualClock;
}

function openGuest(
  { tour }: FakePage,
  host: string | null = paper,
  onCall: (method: string, params: unknown) => unknown = () => undefined,
): Guest {
  const calls: (readonly [string, unknown])[] = [];
  const clock = new ManualClock();
  const guest = connectGuest({
    window: tour,
    host,
    version: '1.2.0',
    onCall: ((method: string, params: unknown) => {
      calls.push([method, params]);
      return onCall(method, params);
    }) as GuestOptions['onCall'],
    clock,
  });
  open.push(guest);
  return { guest, calls, clock };
}

/** A tour that says what it likes. */
interface LooseGuest {
  emit(name: string, detail: unknown): void;
}

const listens = async (heard: readonly TourEvent[]): Promise<void> =>
  until(() => expect(heard.map(([name]) => name)).toContain('ready'));

/** Greets the frame as an article would that is written by hand. */
function greet({ article, tour }: FakePage, hello: object = {}): MessagePort {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const data = { source: messageSource, type: 'hello', version: 1, ...hello };
  tour.hear({ data, origin: article.origin, source: article, ports: [port2] });
  return port1;
}

function callBy(port: MessagePort, method: string): void {
  port.postMessage({ type: 'call', id: 1, method, params: {} });
}

function listen(port: MessagePort): unknown[] {
  const heard: unknown[] = [];
  listenTo(port, (data) => heard.push(data));
  return heard;
}

describe('greeting', () => {
  it('tells the article what this tour can do, then takes calls', async () => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    const { calls } = openGuest(page, paper, () => pose);
    await listens(heard);
    expect(heard[0]).toEqual([
      'ready',
      { version: '1.2.0', methods: Object.keys(methods), events: Object.keys(events) },
    ]);
    await expect(host.call('getPose')).resolves.toEqual(pose);
    await host.call('goTo', { exhibit: 'a-gift', view: 'plan' });
    expect(calls).toEqual([
      ['getPose', {}],
      ['goTo', { exhibit: 'a-gift', view: 'plan' }],
    ]);
    expect(host.dropped()).toEqual({});
    expect(warn).not.toHaveBeenCalled();
  });

  it('names the receiver of every message through the window', async () => {
    const page = openFakePage();
    const { heard } = openHost(page);
    openGuest(page);
    await listens(heard);
    expect(page.article.posted.map(({ targetOrigin }) => targetOrigin)).toEqual([paper]);
    expect(page.tour.posted.map(({ targetOrigin }) => targetOrigin)).toEqual([museum]);
  });

  it('works with a frame without an origin, and with an article without one', async () => {
    const sandboxed = openFakePage(paper, 'null');
    const one = openHost(sandboxed, 'null');
    openGuest(sandboxed);
    await listens(one.heard);
    expect(sandboxed.article.posted[0]?.targetOrigin).toBe(paper);

    const fromFile = openFakePage('null', museum);
    const other = openHost(fromFile);
    openGuest(fromFile, 'null');
    await listens(other.heard);
    expect(fromFile.tour.posted[0]?.targetOrigin).toBe(museum);
  });

  it('tells the article that the visitor has stepped out, who is no event of the tour', async () => {
    const page = openFakePage();
    const onStepOut = vi.fn<() => void>();
    const { host, heard } = openHost(page, page.tour.origin, onStepOut);
    const { guest } = openGuest(page);
    guest.stepOut();
    await listens(heard);
    guest.stepOut();
    await until(() => expect(onStepOut).toHaveBeenCalledTimes(1));
    expect(heard.map(([name]) => name)).toEqual(['ready']);
    expect(host.dropped()).toEqual({});
  });

  it('reaches an article whose script comes late', async () => {
    const page = openFakePage();
    const { clock, guest } = openGuest(page);
    guest.emit('room-enter', { room: 'first-1', title: 'First' });
    guest.emit('progress', { share: 0.5 });
    guest.emit('room-enter', { room: 'first-2', title: 'Second' });
    clock.pass(700);
    const { heard } = openHost(page);
    expect(heard).toEqual([]);
    clock.pass(1000);
    await until(() => expect(heard.length).toBe(3));
    // The newest of each name, in the order in which they happened.
    expect(heard.map(([name]) => name)).toEqual(['ready', 'progress', 'room-enter']);
    expect(heard[2]).toEqual(['room-enter', { room: 'first-2', title: 'Second' }]);
    expect(clock.waiting).toBe(0);
  });

  it('gives up saying that it is here when nobody answers', () => {
    const page = openFakePage();
    const { clock } = openGuest(page);
    clock.pass(3_600_000);
    expect(page.article.posted.length).toBe(7);
    expect(clock.waiting).toBe(0);
  });

  it('greets a document once, however often it says that it is here, and a new one anew', async () => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    openGuest(page);
    await listens(heard);
    const [first] = page.article.posted;
    page.article.postMessage(first?.data, paper);
    expect(page.tour.posted.length).toBe(1);

    // The frame is loaded anew while a call is under way and another has not begun.
    const unanswered = host.call('getPose');
    for (const one of open.splice(1)) one.close();
    const again = openGuest(page, paper, () => pose);
    await expect(unanswered).rejects.toMatchObject({ code: 'interrupted' });
    await until(() => expect(heard.filter(([name]) => name === 'ready').length).toBe(2));
    await expect(host.call('getPose')).resolves.toEqual(pose);
    expect(again.calls).toEqual([['getPose', {}]]);
  });

  it('hears nothing more of a document that is gone', async () => {
    const page = openFakePage();
    const { heard } = openHost(page);
    const { guest } = openGuest(page);
    await listens(heard);
    const data = { source: messageSource, type: 'here', versions: [1], document: 'another' };
    page.article.hear({ data, origin: museum, source: page.tour });
    guest.emit('load', {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.map(([name]) => name)).toEqual(['ready']);
  });

  it('ends with an error where no version is spoken by both', async () => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    const waiting = host.call('pause');
    const data = { source: messageSource, type: 'here', versions: [2, 3], document: 'x' };
    page.article.hear({ data, origin: museum, source: page.tour });
    await expect(waiting).rejects.toMatchObject({ code: 'unknown-protocol' });
    await expect(host.call('pause')).rejects.toMatchObject({ code: 'unknown-protocol' });
    expect(heard).toEqual([['error', { code: 'unknown-protocol', message: expect.any(String) as string }]]);
    expect(page.tour.posted).toEqual([]);
  });
});

describe('strangers', () => {
  it('are not heard by the frame, and get no answer', () => {
    const page = openFakePage();
    const { guest } = openGuest(page);
    const stranger = openFakePage('https://evil.example').article;
    const { port1, port2 } = new MessageChannel();
    open.push(port1);
    const data = { source: messageSource, type: 'hello', version: 1 };
    const answers = listen(port1);
    page.tour.hear({ data, origin: paper, source: stranger, ports: [port2] });
    page.tour.hear({ data, origin: paper, source: null, ports: [port2] });
    page.tour.hear({ data, origin: 'https://evil.example', source: page.article, ports: [port2] });
    page.tour.hear({ data, origin: 'null', source: page.article, ports: [port2] });
    page.tour.hear({ data, origin: `${paper}.evil.example`, source: page.article, ports: [port2] });
    expect(guest.dropped()).toEqual({ stranger: 2, origin: 3 });
    expect(stranger.posted).toEqual([]);
    expect(answers).toEqual([]);
    // One `here` for the article it was told of, and no more.
    expect(page.article.posted.length).toBe(1);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('are not read: what they send may be as large as they like', () => {
    const page = openFakePage();
    const { guest } = openGuest(page);
    let reads = 0;
    const event = {
      origin: paper,
      source: null,
      get data() {
        reads += 1;
        return {};
      },
    };
    page.tour.hear(Object.create(event) as typeof event);
    expect(reads).toBe(0);
    expect(guest.dropped()).toEqual({ stranger: 1 });
  });

  it('are not greeted by the article, which leaves alone what is not said to it', () => {
    const page = openFakePage();
    const { host } = openHost(page);
    const other = openFakePage().tour;
    const here = { source: messageSource, type: 'here', versions: [1], document: 'x' };
    page.article.hear({ data: here, origin: 'https://evil.example', source: other });
    page.article.hear({ data: here, origin: 'null', source: page.tour });
    page.article.hear({ data: here, origin: 'https://evil.example', source: page.tour });
    expect(host.dropped()).toEqual({ stranger: 1, origin: 2 });
    // Advertisements talk, and so does the tour in the next frame.
    page.article.hear({ data: { type: 'resize' }, origin: 'https://ads.example', source: other });
    page.article.hear({ data: here, origin: museum, source: other });
    expect(host.dropped()).toEqual({ stranger: 1, origin: 2 });
    expect(page.tour.posted).toEqual([]);
    expect(other.posted).toEqual([]);
    expect(warn).toHaveBeenCalledTimes(2);
  });

  it('cannot take over: the first greeting holds', async () => {
    const page = openFakePage();
    const { guest, calls } = openGuest(page);
    const firstPort = greet(page);
    const secondPort = greet(page);
    const heardSecond = listen(secondPort);
    callBy(secondPort, 'pause');
    const heardFirst = listen(firstPort);
    callBy(firstPort, 'resume');
    await until(() => expect(heardFirst.length).toBe(2));
    expect(calls).toEqual([['resume', {}]]);
    expect(heardSecond).toEqual([]);
    expect(guest.dropped()).toEqual({ window: 1 });
  });

  it('find a frame that names no article deaf and silent', () => {
    for (const host of [
      null,
      '',
      '*',
      '/',
      'paper.example',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///a',
    ]) {
      const page = openFakePage();
      const { clock } = openGuest(page, host);
      clock.pass(60_000);
      expect(page.article.posted, String(host)).toEqual([]);
      expect(page.tour.listeners, String(host)).toBe(0);
    }
  });

  it('takes the page that may steer from any address of it', () => {
    const page = openFakePage();
    openGuest(page, `${paper}/2026/11/a-story.html?x#y`);
    expect(page.article.posted[0]?.targetOrigin).toBe(paper);
  });

  it('says nothing in a page that is not framed', () => {
    const { tour } = openFakePage();
    tour.parent = tour;
    openGuest({ tour, article: tour });
    expect(tour.posted).toEqual([]);
    expect(tour.listeners).toBe(0);
  });
});

describe('a greeting that is none', () => {
  it.each([
    ['another version', { version: 2 }, 'version'],
    ['no version', { version: undefined }, 'malformed'],
    ['another word', { type: 'hullo' }, 'malformed'],
    ['another source', { source: 'other' }, 'malformed'],
    ['a long word', { type: 'x'.repeat(100_000) }, 'malformed'],
  ])('is dropped: %s', (_, hello, kind) => {
    const page = openFakePage();
    const { guest } = openGuest(page);
    greet(page, hello);
    expect(guest.dropped()).toEqual({ [kind]: 1 });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('is dropped without a port, and leaves room for a right one', async () => {
    const page = openFakePage();
    const { guest, calls } = openGuest(page);
    const data = { source: messageSource, type: 'hello', version: 1 };
    page.tour.hear({ data, origin: paper, source: page.article });
    expect(guest.dropped()).toEqual({ malformed: 1 });
    const port = greet(page);
    port.postMessage({ type: 'call', id: 7, method: 'pause' });
    await until(() => expect(calls).toEqual([['pause', {}]]));
  });
});

describe('calls', () => {
  it('wait until the tour is ready, in their order', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    const answers = Promise.all([
      host.call('openPanel', { exhibit: 'a-gift' }),
      host.call('pause'),
      host.call('getPose'),
    ]);
    const { calls } = openGuest(page, paper, (method) => (method === 'getPose' ? pose : undefined));
    await expect(answers).resolves.toEqual([undefined, undefined, pose]);
    expect(calls.map(([method]) => method)).toEqual(['openPanel', 'pause', 'getPose']);
  });

  it('are given up when nothing comes back, and a late answer changes nothing', async () => {
    const page = openFakePage();
    const { host, heard, clock } = openHost(page);
    let answer: (value: unknown) => void = () => undefined;
    const { calls } = openGuest(page, paper, () => new Promise((resolve) => (answer = resolve)));
    await listens(heard);
    const call = host.call('getPose');
    await until(() => expect(calls.length).toBe(1));
    clock.pass(answerWithin - 1);
    expect(clock.waiting).toBe(1);
    clock.pass(1);
    await expect(call).rejects.toMatchObject({ name: 'TourFault', code: 'no-answer' });
    answer(pose);
    await until(() => expect(host.dropped()).toEqual({ unasked: 1 }));
    expect(clock.waiting).toBe(0);
  });

  it('wait longer for a tour that is not ready, but not for ever', async () => {
    const { host, clock } = openHost(openFakePage());
    const call = host.call('getPose');
    clock.pass(readyWithin - 1);
    expect(clock.waiting).toBe(1);
    clock.pass(1);
    await expect(call).rejects.toMatchObject({ code: 'no-answer' });
  });

  it('are rejected with what the tour says', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    openGuest(page, paper, () => {
      throw new TourFault('unknown-place', 'there is no such exhibit', 'exhibit');
    });
    const call = host.call('openPanel', { exhibit: 'nothing' });
    await expect(call).rejects.toBeInstanceOf(TourFault);
    await expect(call).rejects.toMatchObject({
      code: 'unknown-place',
      message: 'there is no such exhibit',
      field: 'exhibit',
    });
  });

  it('are rejected in words of bounded length', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    openGuest(page, paper, () => {
      throw new TourFault('unknown-place', 'x'.repeat(5000), 'y'.repeat(5000));
    });
    await expect(host.call('openPanel', { exhibit: 'nothing' })).rejects.toMatchObject({
      code: 'unknown-place',
      message: 'x'.repeat(1000),
      field: 'y'.repeat(200),
    });
  });

  it('tell of a tour that broke no more than that', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = openFakePage();
    const { host } = openHost(page);
    openGuest(page, paper, (method) => {
      if (method === 'getPose') return () => 'not a plain value';
      throw new TypeError('secret of the house');
    });
    await expect(host.call('pause')).rejects.toMatchObject({ code: 'interrupted' });
    await expect(host.call('getPose')).rejects.toMatchObject({ code: 'interrupted' });
    await host.call('pause').catch((fault: unknown) => expect(String(fault)).not.toContain('secret'));
    expect(error).toHaveBeenCalledTimes(3);
  });

  it.each([
    [
      'a field of another kind',
      'openPanel',
      { exhibit: 7 },
      'exhibit: expected text of at most 200 characters',
      'exhibit',
    ],
    ['a field that is missing', 'setLanguage', {}, 'lang: expected one of en, ko, fr', 'lang'],
    [
      'a number out of bounds',
      'setPose',
      { ...pose, yaw: 361 },
      'yaw: expected a number from -360 to 360 deg',
      'yaw',
    ],
    [
      'a field that is misspelt',
      'goTo',
      { exibit: 'x' },
      'exibit: unknown; goTo takes: exhibit?, room?',
      'exibit',
    ],
    ['a list', 'goTo', [], 'goTo takes an object with: exhibit?', undefined],
    ['a class', 'goTo', new Map(), 'goTo takes an object with: exhibit?', undefined],
  ] as const)('say what was expected: %s', async (_, method, params, message, field) => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    const { guest, calls } = openGuest(page);
    await listens(heard);
    const call = (host.call as (name: string, value: unknown) => Promise<unknown>)(method, params);
    await expect(call).rejects.toMatchObject({
      code: 'unknown-value',
      message: expect.stringContaining(message) as string,
      field,
    });
    expect(guest.dropped()).toEqual({ malformed: 1 });
    expect(calls).toEqual([]);
  });

  it('refuse what is too large', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    const { guest } = openGuest(page);
    const call = host.call('search', { query: 'x'.repeat(2001) });
    await expect(call).rejects.toMatchObject({ code: 'too-large', field: 'query' });
    expect(guest.dropped()).toEqual({ 'too-large': 1 });
  });

  it('refuse what goes through no port', async () => {
    const page = openFakePage();
    const { host, heard, clock } = openHost(page);
    openGuest(page);
    await listens(heard);
    const call = host.call('goTo', { exhibit: (() => 'x') as unknown as string });
    await expect(call).rejects.toMatchObject({ code: 'unknown-value' });
    expect(clock.waiting).toBe(0);
  });

  it('name the methods there are where one is not known', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    const { guest } = openGuest(page);
    for (const name of ['fly', 'constructor', '__proto__', 'toString']) {
      const call = (host.call as (method: string) => Promise<unknown>)(name);
      await expect(call).rejects.toMatchObject({
        code: 'unknown-method',
        message: expect.stringContaining('goTo, openPanel') as string,
      });
    }
    expect(guest.dropped()).toEqual({ 'unknown-name': 4 });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('are answered so many times a second, and again in the next', async () => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    const { guest, calls, clock } = openGuest(page);
    await listens(heard);
    const burst = async (): Promise<readonly PromiseSettledResult<unknown>[]> =>
      Promise.allSettled(Array.from({ length: callsASecond + 40 }, () => host.call('pause')));
    const first = await burst();
    expect(first.slice(0, callsASecond).every(({ status }) => status === 'fulfilled')).toBe(true);
    const over = first.slice(callsASecond).map((one) => (one as PromiseRejectedResult).reason as TourFault);
    expect(over.map(({ code }) => code)).toEqual(Array.from({ length: 40 }, () => 'too-many'));
    expect(calls.length).toBe(callsASecond);
    expect(guest.dropped()).toEqual({ 'too-many': 40 });
    expect(warn).toHaveBeenCalledTimes(1);
    clock.pass(1000);
    await burst();
    expect(calls.length).toBe(2 * callsASecond);
  });

  it('are not even read where somebody sends without end, and are answered again in the next second', async () => {
    const page = openFakePage();
    const { guest, clock } = openGuest(page);
    const port = new EventTarget() as MessagePort;
    const answers: unknown[] = [];
    Object.assign(port, {
      postMessage: (message: unknown) => answers.push(message),
      start: () => undefined,
      close: () => undefined,
    });
    const hello = { source: messageSource, type: 'hello', version: 1 };
    page.tour.hear({ data: hello, origin: page.article.origin, source: page.article, ports: [port] });
    answers.length = 0;
    let reads = 0;
    const send = (): void => {
      const event = new MessageEvent('message');
      const read = (): unknown => ({ type: 'call', id: (reads += 1), method: 'getPose' });
      Object.defineProperty(event, 'data', { get: read });
      port.dispatchEvent(event);
    };
    for (let n = 0; n < 10_000; n += 1) send();
    expect(reads).toBe(messagesASecond);
    expect(guest.dropped()).toEqual({ 'too-many': 10_000 - callsASecond });
    await until(() => expect(answers.length).toBe(messagesASecond));
    clock.pass(1000);
    send();
    await until(() => expect(answers.length).toBe(messagesASecond + 1));
    expect(answers.at(-1)).toMatchObject({ type: 'result' });
  });
});

describe('events and answers', () => {
  it('come as they were told, without fields that the article does not know', async () => {
    const page = openFakePage();
    const { heard } = openHost(page);
    const { guest } = openGuest(page);
    await listens(heard);
    const detail = { room: 'first-1', title: 'First', colour: 'of a later version' };
    guest.emit('room-enter', detail);
    guest.emit('load', {});
    await until(() => expect(heard.length).toBe(3));
    expect(heard.slice(1)).toEqual([
      ['room-enter', { room: 'first-1', title: 'First' }],
      ['load', {}],
    ]);
  });

  it('that are not in the table are dropped', async () => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    const { guest } = openGuest(page);
    await listens(heard);
    const emit = (name: string, detail: unknown): void => (guest as unknown as LooseGuest).emit(name, detail);
    emit('room-leave', {});
    emit('constructor', {});
    emit('progress', { share: 2 });
    emit('room-enter', null);
    emit('exhibit-open', { exhibit: 'x', title: 'x'.repeat(501) });
    emit('load', {});
    await until(() => expect(heard.length).toBe(2));
    expect(host.dropped()).toEqual({ 'unknown-name': 2, malformed: 2, 'too-large': 1 });
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('that are too large as a whole are refused, and the call with them', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    const gift = { exhibit: 'x'.repeat(200), title: 'x'.repeat(500), giver: 'x'.repeat(500) };
    openGuest(page, paper, () => ({ count: 100, gifts: Array.from({ length: 100 }, () => gift) }));
    await expect(host.call('search', { query: 'x' })).rejects.toMatchObject({ code: 'too-large' });
    expect(host.dropped()).toEqual({ 'too-large': 1 });
  });

  it.each([
    [
      'a list',
      'search',
      { count: 0, gifts: Array.from({ length: 101 }, () => ({ exhibit: 'x', title: 'x' })) },
      'gifts',
    ],
    [
      'a picture',
      'screenshot',
      { file: new Blob([new Uint8Array(32_000_001)]), width: 1, height: 1, alt: '', credit: '' },
      'file',
    ],
  ] as const)('with more in them than the table allows are refused: %s', async (_, method, value, field) => {
    const page = openFakePage();
    const { host } = openHost(page);
    openGuest(page, paper, () => value);
    const call = method === 'search' ? host.call(method, { query: 'x' }) : host.call(method);
    await expect(call).rejects.toMatchObject({ code: 'too-large', field });
    expect(host.dropped()).toEqual({ 'too-large': 1 });
  });

  it('that are not what a method gives reject the call', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    openGuest(page, paper, () => ({ ...pose, x: 'far' }));
    await expect(host.call('getPose')).rejects.toMatchObject({ code: 'unknown-value', field: 'x' });
    expect(host.dropped()).toEqual({ malformed: 1 });
  });

  it('bring pictures whole', async () => {
    const page = openFakePage();
    const { host } = openHost(page);
    const file = new Blob(['picture'], { type: 'image/png' });
    openGuest(page, paper, () => ({ file, width: 640, height: 360, alt: 'A case', credit: 'The museum' }));
    const still = await host.call('screenshot', { longest: 640 });
    expect(await still.file.text()).toBe('picture');
  });
});

describe('closed', () => {
  it('an article hears and asks nothing more', async () => {
    const page = openFakePage();
    const { host, heard, clock } = openHost(page);
    const { guest } = openGuest(page, paper, () => new Promise(() => undefined));
    await listens(heard);
    const call = host.call('getPose');
    host.close();
    await expect(call).rejects.toMatchObject({ code: 'closed' });
    await expect(host.call('pause')).rejects.toMatchObject({ code: 'closed' });
    guest.emit('load', {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.map(([name]) => name)).toEqual(['ready']);
    expect(page.article.listeners).toBe(0);
    expect(clock.waiting).toBe(0);
  });

  it('a frame hears and tells nothing more', async () => {
    const page = openFakePage();
    const { host, heard } = openHost(page);
    const { guest, calls, clock } = openGuest(page);
    await listens(heard);
    guest.close();
    guest.emit('load', {});
    const call = host.call('pause');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toEqual([]);
    expect(page.tour.listeners).toBe(0);
    expect(clock.waiting).toBe(0);
    expect(heard.map(([name]) => name)).toEqual(['ready']);
    host.close();
    await expect(call).rejects.toMatchObject({ code: 'closed' });
  });

  it('a frame that was never greeted stops saying that it is here', () => {
    const page = openFakePage();
    const { guest, clock } = openGuest(page);
    guest.close();
    clock.pass(60_000);
    expect(page.article.posted.length).toBe(1);
  });
});
