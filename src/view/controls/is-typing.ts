/** Whether keys belong to what has the keyboard: something to write or choose in. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(writing) !== null;
}

const writing = [
  'input',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="combobox"]',
  '[role="listbox"]',
  '[role="menu"]',
  '[role="slider"]',
].join(',');
