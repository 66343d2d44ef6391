import type { EmbedRequest } from '../embed-content.ts';

/** A picture that leads to the page, and a line below it: Markdown holds nothing that could be walked in. */
export function writeMarkdown({ content }: EmbedRequest): string {
  const { title, alt, label, poster, page } = content;
  return [
    `[![${escapeMarkdown(alt)}](<${poster}-1280.jpg>)](<${page}>)`,
    '',
    `[${escapeMarkdown(title)}](<${page}>)${label && `: ${escapeMarkdown(label)}`}`,
  ].join('\n');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
