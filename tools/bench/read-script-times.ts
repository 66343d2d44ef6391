/** One line of a trace, as the browser writes them; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  /** `X` for something that took a while; others for what happened at once. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of it, what the thread itself ran: without the time others had its core. */
  readonly tdur?: number;
}

/** What a browser calls the running of script: reading and evaluating it, listeners, timers, frames, promises. */
const scripts = new Set([
  'EvaluateScript',
  'v8.evaluateModule',
  'v8.compile',
  'v8.compileModule',
  'v8.produceCache',
  'FunctionCall',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'RunMicrotasks',
]);

/** Marks that a page sets around what is looked at. */
export const markOf = (name: string, end: 'begin' | 'end'): string => `${name} ${end}`;

/**
 * How long each piece of script took that ran between two marks of a page, on the thread that set them; script that was
 * called by script counts once, and of what goes on at the second mark only what came before it.
 *
 * @param name what was given to `markOf`
 * @returns milliseconds, in their order
 * @throws where the marks are not there
 */
export function readScriptTimes(events: readonly TraceEvent[], name: string): readonly number[] {
  const find = (end: 'begin' | 'end'): TraceEvent => {
    const found = events.find((event) => event.name === markOf(name, end));
    if (!found) throw new Error(`bench: the trace does not tell the ${end} of ${name}`);
    return found;
  };
  const [begin, end] = [find('begin'), find('end')];
  const pieces: number[] = [];
  let over = -Infinity;
  const within = events.filter(
    ({ name: what, ph, pid, tid, ts }) =>
      ph === 'X' &&
      scripts.has(what) &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts >= begin.ts &&
      ts < end.ts,
  );
  // What began at the same time and took longer is what called the other.
  within.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  for (const { ts, dur = 0, tdur } of within) {
    if (ts < over) continue;
    over = ts + dur;
    const share = dur > 0 ? Math.min(dur, end.ts - ts) / dur : 1;
    pieces.push(((tdur ?? dur) * share) / 1000);
  }
  return pieces;
}
