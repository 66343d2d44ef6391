import type { EventDetail, MethodGives, MethodTakes } from '../vocabulary/value-of.ts';
import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';
import { checksOfEvents, checksOfResults, spokenVersion } from './checks-of-answers.ts';
import { check, choice, isRecord, list, number, record, text } from './checks.ts';
import { countDropped, dropKindOf, type DropCounts } from './count-dropped.ts';
import { messageSource, type CallMessage, type HelloMessage } from './envelope.ts';
import { systemClock, type MessageClock } from './message-clock.ts';
import { answerWithin, readyWithin } from './message-limits.ts';
import { TourFault } from './tour-fault.ts';

/** An event with its detail: `name` tells the type of `detail`. */
export type TourEvent = { [E in EventName]: readonly [name: E, detail: EventDetail<E>] }[EventName];

export interface HostOptions {
  /** Frame that shows the tour. It may be empty, or elsewhere, or shown anew at any time. */
  readonly frame: Pick<HTMLIFrameElement, 'contentWindow'>;
  /** Origin of the tour's site; `null` (the text) for a frame without an origin. */
  readonly origin: string;
  /** Window of the article. */
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Each event of the tour, `ready` first; and `error` where the two sides speak no version in common. */
  readonly onEvent: (...event: TourEvent) => void;
  readonly clock?: MessageClock;
}

/** Fields of a method; nothing need be said where all may be left out. */
export type CallParams<M extends MethodName> =
  object extends MethodTakes<M> ? readonly [params?: MethodTakes<M>] : readonly [params: MethodTakes<M>];

export interface HostConnection {
  /**
   * Calls a method of the tour: at once, or as soon as the tour is ready.
   *
   * @throws TourFault, by the promise: what the tour says; `no-answer` after 20 s, or where the tour is not ready after 120 s;
   * `interrupted` where the frame was loaded anew meanwhile; `closed`; `unknown-protocol`
   */
  call<M extends MethodName>(method: M, ...params: CallParams<M>): Promise<MethodGives<M>>;
  /** Ends it: calls under way are rejected with `closed`, nothing is heard any more. */
  close(): void;
  /** How many messages were dropped, by kind. */
  dropped(): DropCounts;
}

interface PendingCall {
  readonly message: CallMessage;
  isSent: boolean;
  /** Takes back what would give it up. */
  forget(): void;
  resolve(value: unknown): void;
  reject(fault: TourFault): void;
}

const hereMessage = record({
  source: choice([messageSource]),
  type: choice(['here']),
  versions: list(20, number(0, 1000)),
  document: text(40),
});

/** The article's side of the protocol: greets the frame when it says that it is there, calls, and hears events. */
export function connectHost({
  frame,
  origin,
  window,
  onEvent,
  clock = systemClock,
}: HostOptions): HostConnection {
  const drops = countDropped();
  const pending = new Map<number, PendingCall>();
  let port: MessagePort | null = null;
  let greeted: string | null = null;
  let isReady = false;
  let lastId = 0;
  /** Once set, nothing can be called any more. */
  let end: TourFault | null = null;

  function settle(id: number): PendingCall | undefined {
    const call = pending.get(id);
    call?.forget();
    pending.delete(id);
    return call;
  }

  function rejectAll(fault: TourFault, which: (call: PendingCall) => boolean = () => true): void {
    for (const [id, call] of pending) if (which(call)) settle(id)?.reject(fault);
  }

  function giveUpAfter(id: number, milliseconds: number): () => void {
    return clock.after(milliseconds, () =>
      settle(id)?.reject(new TourFault('no-answer', `no answer within ${milliseconds / 1000} s`)),
    );
  }

  function send(call: PendingCall): void {
    const { id } = call.message;
    try {
      port?.postMessage(call.message);
      call.isSent = true;
      call.forget();
      call.forget = giveUpAfter(id, answerWithin);
    } catch {
      // Functions, elements and the like do not go through a port.
      settle(id)?.reject(new TourFault('unknown-value', `${call.message.method}: expected plain values`));
    }
  }

  function hearWindow(event: MessageEvent<unknown>): void {
    if (!event.source || event.source !== frame.contentWindow) {
      // An article hears many others, and its other tours: only who pretends to be a tour is a stranger.
      if (event.origin !== origin && isRecord(event.data) && event.data['source'] === messageSource) {
        drops.add('stranger');
      }
      return;
    }
    if (event.origin !== origin) return drops.add('origin');
    try {
      const { versions, document } = check(hereMessage, event.data);
      if (document === greeted) return;
      greeted = document;
      greet(event.source as Window, versions);
    } catch {
      drops.add('malformed');
    }
  }

  function greet(tour: Window, versions: readonly number[]): void {
    port?.close();
    isReady = false;
    rejectAll(new TourFault('interrupted', 'the frame was loaded anew'), ({ isSent }) => isSent);
    if (!versions.includes(spokenVersion)) {
      const code = 'unknown-protocol';
      const message = `the tour speaks versions ${versions.join(', ')} of the protocol, this page ${spokenVersion}`;
      end = new TourFault(code, message);
      rejectAll(end);
      return onEvent('error', { code, message });
    }
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hearPort;
    port.onmessageerror = () => drops.add('malformed');
    const hello: HelloMessage = { source: messageSource, type: 'hello', version: spokenVersion };
    tour.postMessage(hello, origin === 'null' ? '*' : origin, [channel.port2]);
  }

  function hearPort({ data }: MessageEvent<unknown>): void {
    if (!isRecord(data)) drops.add('malformed');
    else if (data['type'] === 'event') hearEvent(data['name'], data['detail']);
    else hearAnswer(data);
  }

  function hearEvent(name: unknown, detail: unknown): void {
    if (typeof name !== 'string' || !Object.hasOwn(checksOfEvents, name)) return drops.add('unknown-name');
    let event: TourEvent;
    try {
      event = [name, check(checksOfEvents[name as EventName], detail)] as unknown as TourEvent;
    } catch (fault) {
      return drops.add(dropKindOf(fault));
    }
    if (name === 'ready') {
      isReady = true;
      for (const call of pending.values()) if (!call.isSent) send(call);
    }
    onEvent(...event);
  }

  function hearAnswer(answer: Readonly<Record<string, unknown>>): void {
    const { type } = answer;
    const id = answer['id'] as number;
    if (type !== 'result' && type !== 'fault') return drops.add('malformed');
    if (!pending.get(id)?.isSent) return drops.add('unasked');
    const call = settle(id) as PendingCall;
    try {
      if (type === 'result')
        return call.resolve(check(checksOfResults[call.message.method], answer['value']));
      const { code, message, name } = check(checksOfEvents.error, answer);
      call.reject(new TourFault(code, message, name));
    } catch (fault) {
      drops.add(dropKindOf(fault));
      call.reject(fault as TourFault);
    }
  }

  window.addEventListener('message', hearWindow);
  return {
    call: <M extends MethodName>(method: M, ...[params = {} as MethodTakes<M>]: CallParams<M>) =>
      new Promise<MethodGives<M>>((resolve, reject) => {
        if (end) return reject(end);
        lastId += 1;
        const call: PendingCall = {
          message: { type: 'call', id: lastId, method, params },
          isSent: false,
          forget: giveUpAfter(lastId, readyWithin),
          resolve: (value) => resolve(value as MethodGives<M>),
          reject,
        };
        pending.set(lastId, call);
        if (isReady) send(call);
      }),
    close() {
      end = new TourFault('closed', 'the tour is closed');
      window.removeEventListener('message', hearWindow);
      port?.close();
      rejectAll(end);
    },
    dropped: drops.counts,
  };
}
