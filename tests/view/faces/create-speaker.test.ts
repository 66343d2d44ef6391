import { describe, expect, it, vi } from 'vitest';
import { createSpeaker } from '../../../src/view/faces/tours/create-speaker.ts';

interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default?: boolean;
  readonly name: string;
}

class FakeUtterance extends EventTarget {
  readonly text: string;
  voice: FakeVoice | null = null;
  lang = '';
  rate = 1;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** A browser that speaks by these voices; cancelling tells the utterance so, as browsers do. */
function openBrowser(voices: FakeVoice[]) {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  const spoken: FakeUtterance[] = [];
  let speaking: FakeUtterance | null = null;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => {
      const cancelled = speaking;
      speaking = null;
      cancelled?.dispatchEvent(new Event('error'));
    },
    speak: (utterance: FakeUtterance) => {
      if (speaking) throw new Error('test: two things are said at once');
      speaking = utterance;
      spoken.push(utterance);
    },
  });
  const end = (): void => {
    const ended = speaking;
    speaking = null;
    ended?.dispatchEvent(new Event('end'));
  };
  const speaker = createSpeaker({ speechSynthesis: synthesis } as unknown as Window);
  if (!speaker) throw new Error('test: no speaker');
  return { speaker, spoken, end, synthesis, isSilent: () => speaking === null };
}

const remote: FakeVoice = { lang: 'ko-KR', localService: false, name: 'far away' };
const british: FakeVoice = { lang: 'en_GB', localService: true, name: 'here' };

describe('a speaker', () => {
  it('uses voices on the device only', () => {
    const { speaker, spoken, end } = openBrowser([remote, british]);
    expect(speaker.canSpeak('ko')).toBe(false);
    expect(speaker.canSpeak('en')).toBe(true);
    const ended = vi.fn();
    speaker.speak('말', 'ko', 1, ended);
    expect(ended).toHaveBeenCalledWith(false);
    expect(spoken).toEqual([]);
    speaker.speak('words', 'en', 1.25, ended);
    expect(spoken[0]).toMatchObject({ text: 'words', voice: british, rate: 1.25 });
    end();
    expect(ended).toHaveBeenLastCalledWith(true);
  });

  it('says one thing at a time, and tells nothing of what was cut short', () => {
    const { speaker, spoken, isSilent } = openBrowser([british]);
    const first = vi.fn();
    speaker.speak('one', 'en', 1, first);
    speaker.speak('two', 'en', 1, first);
    expect(spoken.map(({ text }) => text)).toEqual(['one', 'two']);
    speaker.stop();
    expect(isSilent()).toBe(true);
    expect(first).not.toHaveBeenCalled();
  });

  it('learns of voices that come late', () => {
    const voices: FakeVoice[] = [];
    const { speaker, synthesis } = openBrowser(voices);
    const told = vi.fn();
    const stop = speaker.onVoices(told);
    expect(speaker.canSpeak('en')).toBe(false);
    voices.push(british);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(told).toHaveBeenCalledOnce();
    expect(speaker.canSpeak('en-US')).toBe(true);
    stop();
  });

  it('is not there where the browser cannot speak, or forbids to ask', () => {
    expect(createSpeaker({} as Window)).toBeNull();
    const locked = Object.defineProperty({}, 'speechSynthesis', {
      get: () => {
        throw new Error('forbidden');
      },
    });
    expect(createSpeaker(locked as Window)).toBeNull();
  });
});
