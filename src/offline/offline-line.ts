import type { OfflineKey } from '../language/load-offline-text.ts';
import type { LateText } from '../language/text-loader.ts';
import css from './offline-line.module.css';

/** A button of the line. */
export interface LineButton {
  readonly name: OfflineKey;
  readonly press: () => void;
}

/** One sentence over the picture, of what the network or the device does not give. What was closed is not said again. */
export class OfflineLine {
  readonly #document: Document;
  readonly #text: LateText<OfflineKey>;
  readonly #said = new Set<OfflineKey>();
  #line: HTMLElement | null = null;

  constructor(document: Document, text: LateText<OfflineKey>) {
    this.#document = document;
    this.#text = text;
  }

  /** Says a sentence in place of the one before it; each once, until it is hushed. */
  say(key: OfflineKey, button?: LineButton): void {
    if (this.#said.has(key)) return;
    this.#said.add(key);
    const line = (this.#line ??= this.#hang());
    const words = this.#document.createElement('span');
    words.lang = this.#text.tag;
    words.textContent = this.#text.text(key);
    line.firstElementChild?.replaceChildren(words);
    line.lastElementChild?.replaceChildren(
      ...(button ? [this.#button(button.name, button.press)] : []),
      this.#button('line.close', () => this.#close()),
    );
  }

  /** There is nothing to be said any more. */
  hush(): void {
    this.#said.clear();
    this.#close();
  }

  #close(): void {
    this.#line?.remove();
    this.#line = null;
  }

  #hang(): HTMLElement {
    const line = this.#document.createElement('div');
    line.className = css['line'] ?? '';
    const words = this.#document.createElement('p');
    words.setAttribute('role', 'status');
    line.append(words, this.#document.createElement('div'));
    (this.#document.querySelector('main') ?? this.#document.body).append(line);
    return line;
  }

  #button(name: OfflineKey, press: () => void): HTMLButtonElement {
    const button = this.#document.createElement('button');
    button.type = 'button';
    button.className = css['button'] ?? '';
    button.textContent = this.#text.text(name);
    button.addEventListener('click', press);
    return button;
  }
}
