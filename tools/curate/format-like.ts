import { format, resolveConfig } from 'prettier';

/**
 * The text of a JSON file laid out as the file was: as prettier has it, where it was so before or there was none, and
 * untouched elsewhere, so that a diff shows the change alone.
 *
 * @param file absolute path
 * @throws when the text is no JSON
 */
export async function formatLike(file: string, text: string, before: string | null): Promise<string> {
  const options = { ...(await resolveConfig(file)), filepath: file };
  if (before !== null && (await format(before, options).catch(() => null)) !== before) return text;
  return format(text, options);
}
