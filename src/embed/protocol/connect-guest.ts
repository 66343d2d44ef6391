import type { EventDetail, MethodGives, MethodTakes } from '../vocabulary/value-of.ts';
import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';
import { checksOfCalls, eventNames, spokenVersion } from './checks-of-calls.ts';
import { check, choice, isRecord, number, record } from './checks.ts';
import { countDropped, dropKindOf, type DropCounts, type DropKind } from './count-dropped.ts';
import { messageSource, type AnswerMessage, type HereMessage } from './envelope.ts';
import { explainRefusal } from './explain-refusal.ts';
import { systemClock, type MessageClock } from './message-clock.ts';
import { callsASecond, pausesBetweenHeres } from './message-limits.ts';
import { meterMessages } from './meter-messages.ts';
import { readHostOrigin } from './read-host-origin.ts';
import { TourFault } from './tour-fault.ts';

export interface GuestOptions {
  /** Window of the frame. */
  readonly window: GuestWindow;
  /** Origin of the only page that may steer, as the frame's address names it (`host=`); null where it names none. */
  readonly host: string | null;
  /** Version of the tour, told with `ready`. */
  readonly version: string;
  /**
   * Does what is asked for. `params` are checked: known fields, within their limits.
   *
   * @throws TourFault, at once or by the promise: what the caller is told. Anything else that is thrown is told as `interrupted`
   */
  readonly onCall: <M extends MethodName>(
    method: M,
    params: MethodTakes<M>,
  ) => MethodGives<M> | Promise<MethodGives<M>>;
  readonly clock?: MessageClock;
}

export interface GuestWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
}

export interface GuestConnection {
  /** Tells the article; `ready` is told by itself. Before it listens, the last event of each name is kept for it. */
  emit<E extends Exclude<EventName, 'ready'>>(event: E, detail: EventDetail<E>): void;
  /** The visitor steps out of the tour: whoever has the frame takes the keyboard back. */
  stepOut(): void;
  /** Ends it: nothing is heard or told any more. */
  close(): void;
  /** How many messages were dropped, by kind. */
  dropped(): DropCounts;
}

interface ReadCall {
  readonly id: number;
  readonly method: MethodName;
  readonly params: MethodTakes<MethodName>;
}

const helloMessage = record(
  {
    source: choice([messageSource]),
    type: choice(['hello']),
    version: number(0, 1000),
  },
  {},
);
const methodNames = Object.keys(checksOfCalls) as readonly MethodName[];
const callId = number(1, Number.MAX_SAFE_INTEGER);

/**
 * The frame's side of the protocol: says that it is there until the one page that may steer greets it, answers that page's calls
 * and tells it events. Nobody else is answered. Without such a page it stays silent and hears nothing.
 */
export function connectGuest({
  window,
  host,
  version,
  onCall,
  clock = systemClock,
}: GuestOptions): GuestConnection {
  const drops = countDropped();
  const meter = meterMessages(clock);
  const origin = readHostOrigin(host);
  const { parent } = window;
  /** What the article will be told when it listens, by name: the newest last. */
  const untold = new Map<EventName, unknown>();
  /** Another one for every document; nothing is hidden in it. */
  const document = Math.random().toString(36).slice(2);
  let port: MessagePort | null = null;
  let isClosed = false;
  let forgetHere = (): void => undefined;
  let secondBegan = -Infinity;
  let callsThisSecond = 0;

  function tell(message: AnswerMessage): void {
    port?.postMessage(message);
  }

  function sayHere(round: number): void {
    const message: HereMessage = { source: messageSource, type: 'here', versions: [spokenVersion], document };
    const pause = pausesBetweenHeres[round];
    if (pause !== undefined) forgetHere = clock.after(pause, () => sayHere(round + 1));
    // A page without an origin cannot be named, and is told no more than that somebody is here.
    parent.postMessage(message, origin === 'null' ? '*' : (origin as string));
  }

  function hearWindow(event: MessageEvent<unknown>): void {
    // Who writes to their own window is in it already.
    if (event.source === (window as unknown)) return;
    if (event.source !== (parent as unknown)) return drops.add('stranger');
    if (event.origin !== origin) return drops.add('origin');
    if (port) return drops.add('window');
    const offered = event.ports[0];
    try {
      const hello = check(helloMessage, event.data);
      if (hello.version !== spokenVersion) return drops.add('version');
      if (!offered) return drops.add('malformed');
    } catch (refusal) {
      return drops.add(dropKindOf(refusal));
    }
    open(offered);
  }

  function open(offered: MessagePort): void {
    forgetHere();
    port = offered;
    port.addEventListener('message', hearPort);
    port.addEventListener('messageerror', () => drops.add('malformed'));
    port.start();
    tell({ type: 'event', name: 'ready', detail: { version, methods: methodNames, events: eventNames } });
    for (const [name, detail] of untold) tell({ type: 'event', name, detail });
    untold.clear();
  }

  function hearPort(event: MessageEvent<unknown>): void {
    if (meter.isSpent()) return drops.add('too-many');
    const call = meter.read(() => readCall(event.data));
    if (call) void answer(call.id, call.method, call.params);
  }

  /** A call that may be answered; what is none is dropped, and told to whoever can be told. */
  function readCall(data: unknown): ReadCall | null {
    if (!isRecord(data) || data['type'] !== 'call') return drop('malformed');
    let id: number;
    try {
      id = check(callId, data['id']);
    } catch {
      // Nobody can be answered.
      return drop('malformed');
    }
    const name = data['method'];
    const method = methodNames.find((known) => known === name);
    if (isTooMany())
      return refuse(
        id,
        'too-many',
        new TourFault('too-many', `at most ${callsASecond} calls a second are answered`),
      );
    if (!method) {
      const known = methodNames.join(', ');
      return refuse(
        id,
        'unknown-name',
        new TourFault('unknown-method', `there is no such method; there are: ${known}`),
      );
    }
    try {
      return {
        id,
        method,
        params: check<MethodTakes<typeof method>>(checksOfCalls[method], data['params'] ?? {}),
      };
    } catch (refusal) {
      return refuse(id, dropKindOf(refusal), explainRefusal(method, refusal as TourFault));
    }
  }

  function drop(kind: DropKind): null {
    drops.add(kind);
    return null;
  }

  function refuse(id: number, kind: DropKind, fault: TourFault): null {
    tellFault(id, fault);
    return drop(kind);
  }

  function isTooMany(): boolean {
    const now = clock.now();
    if (now - secondBegan >= 1000) [secondBegan, callsThisSecond] = [now, 0];
    callsThisSecond += 1;
    return callsThisSecond > callsASecond;
  }

  async function answer<M extends MethodName>(id: number, method: M, params: MethodTakes<M>): Promise<void> {
    try {
      tell({ type: 'result', id, value: await onCall(method, params) });
    } catch (error) {
      tellFault(id, error);
    }
  }

  function tellFault(id: number, error: unknown): void {
    const isKnown = error instanceof TourFault;
    if (!isKnown) console.error(error);
    const fault = isKnown ? error : new TourFault('interrupted', 'the tour could not do it');
    const { code, message, field } = fault;
    const about = field === undefined ? {} : { name: field.slice(0, 200) };
    tell({ type: 'fault', id, code, message: message.slice(0, 1000), ...about });
  }

  if (host !== null && origin === null) console.warn('museum-tour: host= names no page that could steer');
  if (origin !== null && parent !== (window as unknown)) {
    window.addEventListener('message', hearWindow);
    sayHere(0);
  }
  return {
    emit(event, detail) {
      if (isClosed) return;
      if (port) return tell({ type: 'event', name: event, detail });
      // Taken out first, so that it is told as the last.
      untold.delete(event);
      untold.set(event, detail);
    },
    stepOut: () => tell({ type: 'out' }),
    close() {
      isClosed = true;
      forgetHere();
      window.removeEventListener('message', hearWindow);
      port?.close();
      port = null;
      untold.clear();
    },
    dropped: drops.counts,
  };
}
