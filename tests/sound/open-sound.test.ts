// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openSound, type Sound } from '../../src/sound/open-sound.ts';
import { openVisit } from '../view/controls/open-page.ts';
import { makeMuseum } from '../visit/open-floor.ts';

/** A node that lets itself be connected and told anything. */
function makeNode(): unknown {
  const param = {
    value: 0,
    setTargetAtTime: vi.fn(),
    cancelScheduledValues: vi.fn(),
    setValueAtTime: vi.fn(),
    linearRampToValueAtTime: vi.fn(),
    exponentialRampToValueAtTime: vi.fn(),
  };
  const node: Record<string, unknown> = {
    connect: (into: unknown) => into,
    disconnect: vi.fn(),
    start: vi.fn(),
    stop: vi.fn(),
    addEventListener: vi.fn(),
  };
  for (const name of ['gain', 'frequency', 'Q', 'pan', 'playbackRate']) node[name] = { ...param };
  return node;
}

const contexts: FakeContext[] = [];
class FakeContext {
  state: 'running' | 'suspended' | 'closed' = 'suspended';
  currentTime = 0;
  sampleRate = 8000;
  destination = makeNode();
  /** One-shot sources: steps and door. */
  sources = 0;
  constructor() {
    contexts.push(this);
  }
  createBuffer = (channels: number, length: number): unknown => {
    const data = Array.from({ length: channels }, () => new Float32Array(length));
    return { getChannelData: (at: number) => data[at] };
  };
  createBufferSource = (): unknown => {
    this.sources++;
    return makeNode();
  };
  createGain = makeNode;
  createBiquadFilter = makeNode;
  createConvolver = makeNode;
  createOscillator = makeNode;
  createStereoPanner = makeNode;
  resume = (): Promise<void> => {
    this.state = 'running';
    return Promise.resolve();
  };
  suspend = (): Promise<void> => {
    this.state = 'suspended';
    return Promise.resolve();
  };
  close = (): Promise<void> => {
    this.state = 'closed';
    return Promise.resolve();
  };
}

let sound: Sound;
let visit: ReturnType<typeof openVisit>;
let hasBeenActive = true;
const hide = (hidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  contexts.length = 0;
  hasBeenActive = true;
  vi.stubGlobal('AudioContext', FakeContext);
  Object.defineProperty(navigator, 'userActivation', {
    get: () => ({ hasBeenActive }),
    configurable: true,
  });
  visit = openVisit();
});
afterEach(() => {
  sound.close();
  hide(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const open = (): void => {
  sound = openSound(visit, makeMuseum().plan, window);
};

it('opens nothing until sounds are wanted and the visitor has done something', () => {
  hasBeenActive = false;
  open();
  visit.setSound(true);
  expect(contexts.length).toBe(0);
  hasBeenActive = true;
  window.dispatchEvent(new Event('keydown'));
  expect(contexts.map(({ state }) => state)).toEqual(['running']);
});

it('gives its context back when sounds are no longer wanted, and opens another the next time', () => {
  open();
  expect(contexts.length).toBe(0);
  visit.setSound(true);
  visit.setSound(false);
  expect(contexts[0]?.state).toBe('running');
  vi.advanceTimersByTime(1000);
  expect(contexts[0]?.state).toBe('closed');
  visit.setSound(true);
  expect(contexts.map(({ state }) => state)).toEqual(['closed', 'running']);
});

it('rests on a page that is not seen, at no volume, and while a guide speaks', () => {
  open();
  visit.setSound(true);
  const [context] = contexts;
  const silences = [
    [() => hide(true), () => hide(false)],
    [() => visit.setVolume(0), () => visit.setVolume(0.5)],
    [() => visit.setGuided(true), () => visit.setGuided(false)],
  ] as const;
  for (const [begin, end] of silences) {
    begin();
    vi.advanceTimersByTime(600);
    expect(context?.state).toBe('suspended');
    end();
    expect(context?.state).toBe('running');
  }
  expect(contexts.length).toBe(1);
});

it('does nothing by the clock while one stands, and lets steps fall while one walks', () => {
  open();
  visit.setSound(true);
  vi.advanceTimersByTime(2000);
  expect(vi.getTimerCount()).toBe(0);
  const before = contexts[0]?.sources ?? 0;
  visit.intents.forward = 1;
  for (let tick = 0; tick < 40; tick++) {
    visit.step(0.05);
    vi.advanceTimersByTime(50);
  }
  visit.intents.forward = 0;
  visit.step(0.05);
  vi.advanceTimersByTime(2000);
  // 2.8 m in two seconds are three steps, of two bursts each.
  expect((contexts[0]?.sources ?? 0) - before).toBe(6);
  expect(vi.getTimerCount()).toBe(0);
  sound.doorOpens();
  expect((contexts[0]?.sources ?? 0) - before).toBe(9);
});
