import { adoptSheet, makeSheet } from '../opened/adopt-sheet.ts';
import { makePart } from '../opened/make-part.ts';
import styles from './element.css?inline';

/** What a tour in an article is made of: the nodes that change. */
export interface TourView {
  readonly shadow: ShadowRoot;
  readonly root: HTMLElement;
  /** Holds the poster, and the frame over it. */
  readonly stage: HTMLElement;
  /** Slot of the poster. */
  readonly picture: HTMLElement;
  readonly bar: HTMLElement;
  readonly title: HTMLElement;
  readonly notice: HTMLElement;
  readonly credit: HTMLElement;
  readonly sources: HTMLAnchorElement;
  readonly button: HTMLButtonElement;
  /** Slot of the button's words. */
  readonly buttonWords: HTMLElement;
}

/** One for all tours of a page. */
let sheet: CSSStyleSheet | undefined;

/** Draws a closed tour without picture and words. */
export function drawTour(shadow: ShadowRoot): TourView {
  sheet ??= makeSheet(styles);
  adoptSheet(shadow, sheet);
  const picture = makePart('slot');
  const buttonWords = makePart('slot');
  const credit = makePart('span');
  const title = makePart('div', 'title');
  const notice = makePart('div', 'notice');
  const sources = makePart('a', 'sources');
  const button = makePart('button', 'button', buttonWords);
  const stage = makePart('div', 'stage', picture);
  const words = makePart('div', 'words', title, notice, makePart('div', 'credit', sources, credit));
  const bar = makePart('div', 'bar', words, button);
  const root = makePart('div', 'tour', stage, bar);
  picture.name = 'poster';
  buttonWords.name = 'button';
  title.role = 'heading';
  title.dir = credit.dir = 'auto';
  sources.target = '_blank';
  button.type = 'button';
  // Twenty tours of one page have twenty such buttons.
  button.id = 'b';
  title.id = 't';
  button.setAttribute('aria-labelledby', 'b t');
  root.dataset['state'] = 'poster';
  shadow.append(root);
  return { shadow, root, stage, picture, bar, title, notice, credit, sources, button, buttonWords };
}
