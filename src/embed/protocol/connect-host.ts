import type { EventDetail, MethodGives, MethodTakes } from '../vocabulary/value-of.ts';
import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';
import { checksOfEvents, checksOfResults, spokenVersion } from './checks-of-answers.ts';
import { check, isRecord } from './checks.ts';
import { countDropped, dropKindOf, type DropCounts } from './count-dropped.ts';
import { messageSource, type CallMessage, type HelloMessage } from './envelope.ts';
import { systemClock, type MessageClock } from './message-clock.ts';
import { answerWithin, readyWithin } from './message-limits.ts';
import { meterMessages } from './meter-messages.ts';
import { TourFault } from './tour-fault.ts';

/** An event with its detail: `name` tells the type of `detail`. */
export type TourEvent = { [E in EventName]: [name: E, detail: EventDetail<E>] }[EventName];

export interface HostOptions {
  /** Frame that shows the tour. It may be empty, or elsewhere, or shown anew at any time. */
  readonly frame: Pick<HTMLIFrameElement, 'contentWindow'>;
  /** Origin of the tour's site; `null` (the text) for a frame without an origin. */
  readonly origin: string;
  /** Window of the article. */
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** Each event of the tour, `ready` first; and `error` where the two sides speak no version in common. */
  readonly onEvent: (...event: TourEvent) => void;
  /** The visitor has stepped out of the tour, and the keyboard is nobody's. */
  readonly onStepOut?: () => void;
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
  readonly resolve: (value: unknown) => void;
  readonly reject: (fault: unknown) => void;
  isSent: boolean;
  /** Takes back what would give it up. */
  forget: () => void;
}

const knownEvents = Object.keys(checksOfEvents);

/** The article's side of the protocol: greets the frame when it says that it is there, calls, and hears events. */
export function connectHost({
  frame,
  origin,
  window,
  onEvent,
  onStepOut,
  clock = systemClock,
}: HostOptions): HostConnection {
  const drops = countDropped();
  const meter = meterMessages(clock);
  const pending = new Map<number, PendingCall>();
  let port: MessagePort | undefined;
  /** Which document of the frame was greeted: it says `here` until it has heard it. */
  let greeted: unknown;
  let isReady = false;
  let lastId = 0;
  /** Once set, nothing can be called any more. */
  let end: TourFault | undefined;

  function settle(call: PendingCall): PendingCall {
    call.forget();
    pending.delete(call.message.id);
    return call;
  }

  function rejectAll(fault: TourFault, onlySent = false): void {
    for (const call of pending.values()) if (call.isSent || !onlySent) settle(call).reject(fault);
  }

  function giveUpAfter(milliseconds: number, call: PendingCall): void {
    call.forget();
    call.forget = clock.after(milliseconds, () =>
      settle(call).reject(new TourFault('no-answer', `no answer in ${milliseconds / 1000} s`)),
    );
  }

  function send(call: PendingCall): void {
    call.isSent = true;
    giveUpAfter(answerWithin, call);
    try {
      port?.postMessage(call.message);
    } catch (error) {
      // Functions, elements and the like do not go through a port.
      settle(call).reject(new TourFault('unknown-value', String(error)));
    }
  }

  function hearWindow({ source, origin: from, data }: MessageEvent<unknown>): void {
    const isOurs = isRecord(data) && data['source'] === messageSource;
    if (!source || source !== frame.contentWindow) {
      // An article hears many others, and its other tours: only who pretends to be a tour is a stranger.
      if (isOurs && from !== origin) drops.add('stranger');
    } else if (from !== origin) {
      drops.add('origin');
    } else if (!isOurs || data['type'] !== 'here' || !Array.isArray(data['versions'])) {
      drops.add('malformed');
    } else if (data['document'] !== greeted) {
      greeted = data['document'];
      greet(source, data['versions']);
    }
  }

  function greet(tour: Window, versions: readonly unknown[]): void {
    port?.close();
    isReady = false;
    rejectAll(new TourFault('interrupted', 'the frame was loaded anew'), true);
    if (!versions.includes(spokenVersion)) {
      end = new TourFault('unknown-protocol', `the tour does not speak protocol ${spokenVersion}`);
      rejectAll(end);
      return onEvent('error', { code: end.code, message: end.message });
    }
    const channel = new MessageChannel();
    port = channel.port1;
    port.addEventListener('message', hearPort);
    port.addEventListener('messageerror', () => drops.add('malformed'));
    port.start();
    const hello: HelloMessage = { source: messageSource, type: 'hello', version: spokenVersion };
    tour.postMessage(hello, origin === 'null' ? '*' : origin, [channel.port2]);
  }

  function hearPort(event: MessageEvent<unknown>): void {
    if (meter.isSpent()) return drops.add('too-many');
    const data = meter.read(() => event.data);
    const { type, name, detail, id, value } = isRecord(data)
      ? data
      : ({} as Readonly<Record<string, unknown>>);
    if (type === 'event') hearEvent(name as EventName, detail);
    else if (type === 'out') onStepOut?.();
    else if (type !== 'result' && type !== 'fault') drops.add('malformed');
    else {
      const call = pending.get(id as number);
      if (!call?.isSent) return drops.add('unasked');
      settle(call);
      try {
        if (type === 'result')
          return call.resolve(check<unknown>(checksOfResults[call.message.method], value));
        const fault = check(checksOfEvents.error, data);
        call.reject(new TourFault(fault.code, fault.message, fault.name));
      } catch (refusal) {
        drops.add(dropKindOf(refusal));
        call.reject(refusal);
      }
    }
  }

  function hearEvent(name: EventName, detail: unknown): void {
    if (!knownEvents.includes(name)) return drops.add('unknown-name');
    let event: TourEvent;
    try {
      event = [name, check<unknown>(checksOfEvents[name], detail)] as TourEvent;
    } catch (refusal) {
      return drops.add(dropKindOf(refusal));
    }
    if (name === 'ready') {
      isReady = true;
      for (const call of pending.values()) if (!call.isSent) send(call);
    }
    onEvent(...event);
  }

  window.addEventListener('message', hearWindow);
  return {
    call: (method, ...[params = {}]) =>
      new Promise((resolve, reject) => {
        if (end) return reject(end);
        lastId += 1;
        const call: PendingCall = {
          message: { type: 'call', id: lastId, method, params },
          resolve: resolve as (value: unknown) => void,
          reject,
          isSent: false,
          forget: () => undefined,
        };
        pending.set(lastId, call);
        if (isReady) send(call);
        else giveUpAfter(readyWithin, call);
      }),
    close() {
      end = new TourFault('closed', 'closed');
      window.removeEventListener('message', hearWindow);
      port?.close();
      rejectAll(end);
    },
    dropped: drops.counts,
  };
}
