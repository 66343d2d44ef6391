import styles from './element.css?inline';

/** What a tour in an article is made of: the nodes that change. */
export interface TourView {
  readonly root: HTMLElement;
  /** Holds the poster, and the frame over it. */
  readonly stage: HTMLElement;
  readonly picture: HTMLElement;
  readonly progress: HTMLElement;
  readonly title: HTMLElement;
  readonly notice: HTMLElement;
  readonly credit: HTMLElement;
  readonly sources: HTMLAnchorElement;
  readonly walkIn: HTMLButtonElement;
  /** Words of the button, where the article gives none. */
  readonly walkInWords: HTMLElement;
  readonly close: HTMLButtonElement;
}

/** One for all tours of a page: a policy against inline styles says nothing of such sheets. */
let sheet: CSSStyleSheet | undefined;

/** Draws a closed tour without picture and words into a shadow root. */
export function drawTour(shadow: ShadowRoot): TourView {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  shadow.adoptedStyleSheets = [sheet];
  const picture = make('slot', '');
  picture.name = 'poster';
  const progress = make('div', 'progress');
  const stage = make('div', 'stage', picture, progress);
  const title = make('div', 'title');
  title.setAttribute('role', 'heading');
  title.dir = 'auto';
  const notice = make('div', 'notice');
  const creditWords = make('span', '');
  creditWords.dir = 'auto';
  const sources = make('a', 'sources');
  sources.target = '_blank';
  sources.rel = 'noopener';
  const credit = make('div', 'credit', creditWords, sources);
  const walkInWords = make('slot', '');
  walkInWords.name = 'button';
  const walkIn = make('button', 'button', walkInWords);
  const close = make('button', 'close');
  walkIn.type = 'button';
  // Twenty tours of one page have twenty such buttons.
  walkIn.id = 'enter';
  title.id = 'title';
  walkIn.setAttribute('aria-labelledby', 'enter title');
  close.type = 'button';
  const bar = make('div', 'bar', make('div', 'words', title, notice, credit), walkIn, close);
  const root = make('div', 'tour', stage, bar);
  root.setAttribute('role', 'group');
  shadow.append(root);
  return {
    root,
    stage,
    picture,
    progress,
    title,
    notice,
    credit: creditWords,
    sources,
    walkIn,
    walkInWords,
    close,
  };
}

/**
 * @param part name by which the article's styles reach it, and ours; empty for none
 */
export function make<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  part: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  if (part !== '') node.setAttribute('part', part);
  node.append(...children);
  return node;
}
