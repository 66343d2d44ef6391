/** Says words aloud, by voices that live on the visitor's own device. One thing at a time. */
export interface Speaker {
  /**
   * Whether a voice here speaks a language.
   *
   * @param tag BCP 47 tag
   */
  canSpeak(tag: string): boolean;
  /** Called when voices have come or gone; returns how to stop. */
  onVoices(listener: () => void): () => void;
  /**
   * Says something, instead of what is being said.
   *
   * @param speed 1 as the voice usually speaks
   * @param end called once, unless it is stopped or something else is said: true when it has been said, false if it failed
   */
  speak(text: string, tag: string, speed: number, end: (wasSaid: boolean) => void): void;
  stop(): void;
}
