import type { KeyMark } from '../../keys/key-lines.ts';
import type { Language } from '../../language/language.ts';

/** What is printed on keys that are known by their place. */
const printed: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  BracketLeft: '[',
  BracketRight: ']',
  Comma: ',',
  Period: '.',
};

/** What stands on a key, or what the reader's language calls it. */
export function nameKey(mark: KeyMark, language: Language): string {
  const name = 'writes' in mark ? mark.writes.toUpperCase() : 'at' in mark ? mark.at : mark.named;
  const said = language.find(`help.key.${name === ' ' ? 'space' : name.toLowerCase()}`);
  return said ?? printed[name] ?? name.replace(/^Key/, '');
}
