const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML and SVG, between tags and within quotes. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] as string);
}
