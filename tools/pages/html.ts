/** Markup that has been written with `html`: what came from data in it has been escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand between markup: texts are escaped, nothing at all is left out. */
export type Part = Markup | string | number | null | undefined | false | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in markup, within quotation marks too. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/**
 * Markup with values put in: ``html`<p lang="${tag}">${text}</p>` ``. Attributes are to stand in quotation marks. A value is
 * a text like any other unless it is markup itself.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = outdent(strings[0]);
  for (const [at, part] of parts.entries()) text += writePart(part) + outdent(strings[at + 1]);
  return new Markup(text);
}

/** The indentation of our sources is of no use to a reader. */
function outdent(text = ''): string {
  return text.replaceAll(/\n\s*/g, '\n');
}

function writePart(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(writePart).join('');
  return escapeHtml(String(part));
}
