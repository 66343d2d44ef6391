import css from './vr.module.css';

/** What the page says while somebody is in a headset: that they are, what they read, and a way out. */
export interface PageLine {
  /** What is read on the board; empty for nothing. */
  tell(reading: string): void;
  remove(): void;
}

/** @param says that somebody is in a headset */
export function showPageLine(page: Document, says: string, leave: string, onLeave: () => void): PageLine {
  const box = page.createElement('section');
  box.className = css['line'] ?? '';
  box.setAttribute('aria-label', says);
  const line = page.createElement('p');
  line.textContent = says;
  const reading = page.createElement('p');
  reading.className = css['reading'] ?? '';
  reading.hidden = true;
  reading.dataset['reading'] = '';
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = leave;
  button.addEventListener('click', onLeave);
  box.append(line, button, reading);
  page.body.append(box);
  return {
    tell: (text) => {
      reading.textContent = text;
      reading.hidden = text === '';
    },
    remove: () => box.remove(),
  };
}

/** Seconds a sentence stays that nobody has to answer. */
const stays = 12;

/** Tells that the headset could not be entered. */
export function tellFailure(page: Document, says: string): void {
  const line = page.createElement('p');
  line.className = css['line'] ?? '';
  line.setAttribute('role', 'alert');
  line.textContent = says;
  page.body.append(line);
  setTimeout(() => line.remove(), stays * 1000);
}
