import { createInterface } from 'node:readline/promises';
import type { Terminal } from './interview.ts';

/** The terminal of this process; Tab completes what a question suggests. */
export function openTerminal(): Terminal & { readonly close: () => void } {
  let suggestions: readonly string[] = [];
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    completer(line: string): [string[], string] {
      // Of a list the word behind the last comma is completed.
      const word = /[^,]*$/.exec(line)?.[0].trimStart() ?? '';
      const found = suggestions.filter((one) => one.toLowerCase().startsWith(word.toLowerCase()));
      return [found.slice(0, 40), word];
    },
  });
  // Whoever leaves by Ctrl+C or Ctrl+D ends the question, and with it all that follows.
  const left = new AbortController();
  lines.on('close', () => left.abort());
  lines.on('SIGINT', () => lines.close());
  return {
    say: (text) => console.log(text),
    ask(prompt, offered) {
      suggestions = offered;
      return lines.question(prompt, { signal: left.signal });
    },
    close: () => lines.close(),
  };
}
