/** Scripts that run from right to left, and the languages usually written in them. */
const leftwardScripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);
const leftwardLanguages = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...parts] = tag.toLowerCase().split('-');
  const script = parts.find((part) => part.length === 4);
  if (script !== undefined) return leftwardScripts.has(script) ? 'rtl' : 'ltr';
  return leftwardLanguages.has(language) ? 'rtl' : 'ltr';
}
