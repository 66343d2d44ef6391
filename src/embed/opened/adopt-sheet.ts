/** Adds a style sheet to a shadow root. A content policy of the page against inline styles says nothing of such sheets. */
export function adoptSheet(shadow: ShadowRoot, sheet: CSSStyleSheet): void {
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
}

export function makeSheet(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
