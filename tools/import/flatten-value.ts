/** How deep a record is looked into, and how many parts of a list are. */
const deepest = 6;
const mostParts = 12;

/**
 * A record of JSON as plain text by path: `{ "images": { "web": { "url": … } } }` gives `images.web.url`. Lists of words
 * are one text, joined by `; `; of lists of records each part has its number, from 1 (`creators.1.name`).
 */
export function flattenValue(record: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  const walk = (value: unknown, path: string, depth: number): void => {
    if (value === null || value === undefined || depth > deepest) return;
    if (Array.isArray(value)) {
      const words = value.filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
      if (words.length > 0) values[path] = words.join('; ');
      value.slice(0, mostParts).forEach((part: unknown, at) => {
        if (part !== null && typeof part === 'object') walk(part, `${path}.${at + 1}`, depth + 1);
      });
    } else if (typeof value === 'object') {
      for (const [key, inner] of Object.entries(value))
        walk(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    } else if (
      path !== '' &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      const text = String(value).trim();
      if (text !== '') values[path] = text;
    }
  };
  walk(record, '', 0);
  return values;
}
