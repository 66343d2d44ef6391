import type { AboutText } from '../../../language/load-about-text.ts';
import type { AboutFacts } from '../../../museum/catalogue/about-facts.ts';

/** What a part of the face needs: what was counted and collected, and the words. */
export interface AboutPart {
  readonly facts: AboutFacts;
  readonly text: AboutText['text'];
}
