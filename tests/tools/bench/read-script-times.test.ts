import { describe, expect, it } from 'vitest';
import { readScriptTimes, type TraceEvent } from '../../../tools/bench/read-script-times.ts';

const mark = (name: string, ts: number): TraceEvent => ({ name, ph: 'I', pid: 1, tid: 7, ts });
const ran = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 7,
  ts,
  dur,
  ...more,
});

describe('readScriptTimes', () => {
  it('counts script between two marks once, on the thread that set them', () => {
    const events = [
      ran('RunMicrotasks', 4000, 1000),
      mark('plan begin', 1000),
      ran('FunctionCall', 500, 400),
      ran('v8.compile', 1600, 200),
      ran('EvaluateScript', 1500, 2000, { tdur: 1800 }),
      ran('FunctionCall', 1500, 1900),
      ran('Layout', 3600, 300),
      ran('RunMicrotasks', 5800, 800, { tdur: 400 }),
      ran('FunctionCall', 2000, 9000, { tid: 8 }),
      ran('FunctionCall', 2000, 9000, { pid: 2 }),
      mark('plan end', 6000),
      ran('TimerFire', 6000, 500),
    ];
    expect(readScriptTimes(events, 'plan')).toEqual([1.8, 1, 0.1]);
  });

  it('does not take a missing mark for no script', () => {
    expect(() => readScriptTimes([mark('plan begin', 1)], 'plan')).toThrow(/end of plan/);
  });
});
