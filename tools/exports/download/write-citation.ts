/** What a citation file says. */
export interface Cited {
  readonly title: string;
  readonly abstract: string;
  readonly author: string;
  readonly type: 'software' | 'dataset';
  /** SPDX name of the licence. */
  readonly licence: string;
  readonly version: string;
  /** `YYYY-MM-DD`; null where none is to be named. */
  readonly date: string | null;
  /** Absolute address; null where nobody knows it. */
  readonly url: string | null;
  readonly keywords: readonly string[];
}

/** A citation file in the Citation File Format 1.2.0 (https://citation-file-format.github.io). */
export function writeCitation(cited: Cited): string {
  const { title, abstract, author, type, licence, version, date, url, keywords } = cited;
  return [
    'cff-version: 1.2.0',
    `message: ${quote('If you use these data, please cite them as below.')}`,
    `type: ${type}`,
    `title: ${quote(title)}`,
    `abstract: ${quote(abstract)}`,
    'authors:',
    `  - name: ${quote(author)}`,
    `version: ${quote(version)}`,
    ...(date === null ? [] : [`date-released: ${quote(date)}`]),
    `license: ${licence}`,
    ...(url === null ? [] : [`url: ${quote(url)}`]),
    'keywords:',
    ...keywords.map((keyword) => `  - ${quote(keyword)}`),
    '',
  ].join('\n');
}

/** A text as YAML has it within double quotation marks, which is as JSON has it. */
function quote(text: string): string {
  return JSON.stringify(text);
}
