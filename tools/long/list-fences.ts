/** Examples of a language in a page of the documents, in order. */
export function listFences(page: string, language: string): string[] {
  const fences = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return [...fences].map(([, example = '']) => example);
}
