import { fillEcho, fillNoise } from './fill-noise.ts';
import type { FloorSound, Mix } from './mix.ts';
import { bellPitches, type Strike } from './strike-times.ts';

/** All that sounds. Times are those of its context, seconds. */
export interface SoundGraph {
  /** Goes over to another mixture. @param seconds how long that takes */
  setMix(mix: Mix, at: number, seconds: number): void;
  setLoudness(loudness: number, at: number, seconds: number): void;
  step(floor: FloorSound, at: number): void;
  strike(strike: Strike, at: number): void;
  /** Four tonnes of bronze begin to swing. */
  openDoor(at: number): void;
}

/** Loudest each may be; together they stay below full scale. */
const most = { wind: 0.5, stream: 0.45, bells: 0.07, hum: 0.12, echo: 0.55 } as const;

interface StepTone {
  /** Of the fall of the foot: highest pitch, hertz; loudness; how long it lasts, seconds. */
  readonly cutoff: number;
  readonly gain: number;
  readonly length: number;
  /** Of cloth drawn over the floor, or snow pressed down. */
  readonly rustle: number;
}

const tones: Readonly<Record<FloorSound, StepTone>> = {
  paving: { cutoff: 900, gain: 0.5, length: 0.1, rustle: 0.05 },
  snow: { cutoff: 420, gain: 0.35, length: 0.14, rustle: 0.16 },
  stone: { cutoff: 260, gain: 0.32, length: 0.13, rustle: 0.035 },
  carpet: { cutoff: 170, gain: 0.28, length: 0.11, rustle: 0.008 },
  wood: { cutoff: 340, gain: 0.34, length: 0.12, rustle: 0.02 },
  rock: { cutoff: 420, gain: 0.36, length: 0.13, rustle: 0.04 },
};

/** Builds it of noise, tones, filters and envelopes; silent until told a loudness. Always the same. */
export function buildGraph(context: BaseAudioContext): SoundGraph {
  const noise = context.createBuffer(1, Math.round(context.sampleRate * 6), context.sampleRate);
  fillNoise(noise.getChannelData(0), 'air');
  const master = makeGain(context, 0);
  master.connect(context.destination);

  const wind = makeGain(context, 0, master);
  const stream = makeGain(context, 0, master);
  const hum = makeGain(context, 0, master);
  const bells = makeGain(context, 0, master);
  // What falls or slams is heard itself, and from the walls.
  const near = makeGain(context, 1, master);
  const echo = makeGain(context, 0, master);
  const walls = context.createConvolver();
  walls.buffer = makeEcho(context);
  near.connect(walls).connect(echo);

  for (const [side, start] of [
    [-0.5, 0],
    [0.5, 2.7],
  ] as const) {
    // Wind: a low band that swells and sinks, each side at its own pace.
    const gust = makeGain(context, 0.6, makeSide(context, side, wind));
    sway(context, gust.gain, 0.3, side < 0 ? 0.083 : 0.061);
    const low = makeFilter(context, 'lowpass', 420, 0.4, gust);
    sway(context, low.frequency, 170, side < 0 ? 0.061 : 0.047);
    loop(context, noise, start, low);
    // Leaves: a thin high band.
    const leaves = makeGain(context, 0.05, gust);
    loop(context, noise, start + 1, makeFilter(context, 'bandpass', 3400, 0.5, leaves));
    // Water: two bands that do not keep time with each other.
    const water = makeGain(context, 1, makeSide(context, side, stream));
    const deep = makeFilter(context, 'bandpass', 620, 0.8, water);
    sway(context, deep.frequency, 140, side < 0 ? 0.43 : 0.37);
    loop(context, noise, start + 0.7, deep);
    const bright = makeFilter(context, 'bandpass', 2100, 1.2, makeGain(context, 0.5, water));
    sway(context, bright.frequency, 500, side < 0 ? 0.71 : 0.59);
    loop(context, noise, start + 1.9, bright);
  }
  // A hall: air below what one would call a tone, and lamps.
  loop(context, noise, 0, makeFilter(context, 'lowpass', 130, 0.5, hum));
  const lamps = context.createOscillator();
  lamps.frequency.value = 100;
  lamps.connect(makeGain(context, 0.04, hum));
  lamps.start();

  const go = (param: AudioParam, value: number, at: number, seconds: number): void => {
    param.cancelScheduledValues(at);
    param.setTargetAtTime(value, at, Math.max(0.005, seconds / 4));
  };
  /** A burst of noise that is gone after so long; its nodes with it. */
  const burst = (
    filter: BiquadFilterNode,
    from: number,
    at: number,
    peak: number,
    rise: number,
    length: number,
  ): void => {
    const envelope = makeGain(context, 0);
    filter.connect(envelope).connect(near);
    envelope.gain.setValueAtTime(0, at);
    envelope.gain.linearRampToValueAtTime(peak, at + rise);
    envelope.gain.exponentialRampToValueAtTime(0.0005, at + length);
    const source = context.createBufferSource();
    source.buffer = noise;
    source.connect(filter);
    source.start(at, from, length + 0.02);
    source.addEventListener('ended', () => {
      filter.disconnect();
      envelope.disconnect();
    });
  };
  let steps = 0;

  return {
    setMix: (mix, at, seconds) => {
      go(wind.gain, mix.wind * most.wind, at, seconds);
      go(stream.gain, mix.stream * most.stream, at, seconds);
      go(bells.gain, mix.bells, at, seconds);
      go(hum.gain, mix.hum * most.hum, at, seconds);
      go(echo.gain, mix.echo * most.echo, at, seconds);
    },
    setLoudness: (loudness, at, seconds) => go(master.gain, loudness, at, seconds),
    step: (floor, at) => {
      const { cutoff, gain, length, rustle } = tones[floor];
      // Left and right do not sound alike.
      const isLeft = steps++ % 2 === 0;
      const from = (steps * 0.37) % 5;
      const low = makeFilter(context, 'lowpass', isLeft ? cutoff : cutoff * 1.12, 0.7);
      burst(low, from, at, gain * (isLeft ? 1 : 0.9), 0.012, length);
      burst(makeFilter(context, 'bandpass', 2400, 0.8), from + 0.3, at + 0.03, rustle, 0.04, 0.16);
    },
    strike: ({ bell, strength }, at) => {
      const pitch = bellPitches[bell] ?? bellPitches[0];
      for (const [part, share, seconds] of [
        [1, 1, 2.6],
        [2.76, 0.45, 1.3],
        [5.4, 0.2, 0.6],
      ] as const) {
        const tone = context.createOscillator();
        tone.frequency.value = pitch * part;
        const envelope = makeGain(context, 0, bells);
        envelope.gain.setValueAtTime(0, at);
        envelope.gain.linearRampToValueAtTime(most.bells * strength * share, at + 0.004);
        envelope.gain.exponentialRampToValueAtTime(0.00005, at + seconds);
        tone.connect(envelope);
        tone.start(at);
        tone.stop(at + seconds);
        tone.addEventListener('ended', () => envelope.disconnect());
      }
    },
    openDoor: (at) => {
      burst(makeFilter(context, 'lowpass', 95, 0.9), 0.2, at, 1.4, 0.7, 2.1);
      burst(makeFilter(context, 'bandpass', 210, 5), 1.4, at + 0.15, 0.5, 0.5, 1.5);
      burst(makeFilter(context, 'lowpass', 150, 0.8), 3.1, at + 1.75, 1.5, 0.015, 0.5);
    },
  };
}

function makeGain(context: BaseAudioContext, value: number, into?: AudioNode): GainNode {
  const gain = context.createGain();
  gain.gain.value = value;
  if (into) gain.connect(into);
  return gain;
}

function makeSide(context: BaseAudioContext, side: number, into: AudioNode): StereoPannerNode {
  const panner = context.createStereoPanner();
  panner.pan.value = side;
  panner.connect(into);
  return panner;
}

function makeFilter(
  context: BaseAudioContext,
  type: BiquadFilterType,
  frequency: number,
  quality: number,
  into?: AudioNode,
): BiquadFilterNode {
  const filter = context.createBiquadFilter();
  filter.type = type;
  filter.frequency.value = frequency;
  filter.Q.value = quality;
  if (into) filter.connect(into);
  return filter;
}

/** Noise without an end. */
function loop(context: BaseAudioContext, noise: AudioBuffer, from: number, into: AudioNode): void {
  const source = context.createBufferSource();
  source.buffer = noise;
  source.loop = true;
  source.connect(into);
  source.start(0, from);
}

/** Lets a value swing slowly about where it stands. */
function sway(context: BaseAudioContext, param: AudioParam, depth: number, hertz: number): void {
  const slow = context.createOscillator();
  slow.frequency.value = hertz;
  const amount = makeGain(context, depth);
  slow.connect(amount).connect(param);
  slow.start();
}

function makeEcho(context: BaseAudioContext): AudioBuffer {
  const echo = context.createBuffer(2, Math.round(context.sampleRate * 1.6), context.sampleRate);
  fillEcho(echo.getChannelData(0), 'left wall');
  fillEcho(echo.getChannelData(1), 'right wall');
  return echo;
}
