/** An address a link may lead to, as the browser will read it; null for anything that is not http or https. */
export function toWebAddress(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
