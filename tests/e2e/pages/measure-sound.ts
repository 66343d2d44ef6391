import { buildGraph, type SoundGraph } from '../../../src/sound/build-graph.ts';
import { hearPlace, type Whereabouts } from '../../../src/sound/hear-place.ts';

/** Full scale is 1. */
export interface Level {
  readonly peak: number;
  readonly rms: number;
}

const rate = 44_100;
const seconds = 9;

/** Runs in the page: renders what is heard, without a loudspeaker, and measures it from the second second on. */
export async function measureSound(
  place: Whereabouts | 'everything',
  does: readonly ('steps' | 'door' | 'bells' | 'silenced')[],
): Promise<Level> {
  const context = new OfflineAudioContext(2, rate * seconds, rate);
  const graph: SoundGraph = buildGraph(context);
  const all = { wind: 1, stream: 1, bells: 1, hum: 1, echo: 1 };
  graph.setMix(place === 'everything' ? all : hearPlace(place), 0, 0);
  graph.setLoudness(1, 0, 0);
  const isOpen = place === 'everything' || place.isOpen;
  for (let at = 2; at < seconds - 1; at += 0.5) {
    if (does.includes('steps')) graph.step(isOpen ? 'paving' : 'stone', at);
    if (does.includes('bells')) graph.strike({ after: 0, bell: Math.round(at * 2) % 5, strength: 1 }, at);
  }
  if (does.includes('door')) graph.openDoor(3);
  if (does.includes('silenced')) graph.setLoudness(0, 0.5, 0.25);
  const rendered = await context.startRendering();
  let peak = 0;
  let square = 0;
  for (const channel of [0, 1]) {
    const samples = rendered.getChannelData(channel).subarray(2 * rate);
    for (const sample of samples) {
      peak = Math.max(peak, Math.abs(sample));
      square += sample ** 2 / samples.length / 2;
    }
  }
  return { peak, rms: Math.sqrt(square) };
}
