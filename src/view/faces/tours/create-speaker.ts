import type { Speaker } from '../../../visit/tour/speaker.ts';

/**
 * The browser's own voices. Only those that live on the device are used: others send what they say to somebody's server.
 *
 * @returns null where the browser cannot speak
 */
export function createSpeaker(window: Window): Speaker | null {
  const synthesis = findSynthesis(window);
  if (!synthesis) return null;
  /** Grows with each sentence and each stop: whoever ends later than asked is not listened to. */
  let turn = 0;
  const stop = (): void => {
    turn++;
    synthesis.cancel();
  };
  return {
    canSpeak: (tag) => findVoice(synthesis, tag) !== undefined,
    onVoices: (listener) => {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    speak: (text, tag, speed, end) => {
      stop();
      const mine = turn;
      const voice = findVoice(synthesis, tag);
      if (!voice) {
        end(false);
        return;
      }
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = speed;
      words.addEventListener('end', () => mine === turn && end(true));
      words.addEventListener('error', () => mine === turn && end(false));
      synthesis.speak(words);
    },
    stop,
  };
}

/** A voice on this device for a language: its own region's first, then the system's own choice. */
function findVoice(synthesis: SpeechSynthesis, tag: string): SpeechSynthesisVoice | undefined {
  const wanted = normal(tag);
  const [base] = wanted.split('-');
  const local = synthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && normal(lang).split('-')[0] === base);
  return (
    local.find(({ lang }) => normal(lang) === wanted) ?? local.find((voice) => voice.default) ?? local[0]
  );
}

/** Some systems write en_GB. */
function normal(tag: string): string {
  return tag.toLowerCase().replaceAll('_', '-');
}

/** Some frames forbid even to ask. */
function findSynthesis(window: Window): SpeechSynthesis | null {
  try {
    return 'speechSynthesis' in window ? window.speechSynthesis : null;
  } catch {
    return null;
  }
}
