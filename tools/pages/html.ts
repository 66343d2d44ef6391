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

const special = /[&<>"']/;

/** A text as it may stand in markup, within quotation marks too. */
export function escapeHtml(text: string): string {
  // Most texts hold none of them.
  return special.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign) : text;
}

/**
 * Markup with values put in: ``html`<p lang="${tag}">${text}</p>` ``. Attributes are to stand in quotation marks. A value is
 * a text like any other unless it is markup itself.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let around = outdented.get(strings);
  if (!around) {
    // The indentation of our sources is of no use to a reader.
    around = strings.map((text) => text.replaceAll(/\n\s*/g, '\n'));
    outdented.set(strings, around);
  }
  let text = around[0] ?? '';
  for (let at = 0; at < parts.length; at++) text += writePart(parts[at]) + (around[at + 1] ?? '');
  return new Markup(text);
}

/** What stands around the values of a template, which is one object wherever it is used. */
const outdented = new WeakMap<TemplateStringsArray, readonly string[]>();

function writePart(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(writePart).join('');
  return escapeHtml(String(part));
}
