import type { Plugin } from 'vite';

/**
 * Leaves comments, indents, needless spaces and noughts out of the shaders of a built site: they are text there, which no other step makes
 * smaller. Shaders are the template literals marked `/* glsl *\/`.
 */
export function shaderLines(): Plugin {
  return {
    name: 'shader-lines',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('/* glsl */')) return null;
      return { code: shortenShaders(code), map: null };
    },
  };
}

/** Two signs in a row would be another operator. */
const spaces = / ?([=,;*(){}<>?:]|&&|\|\|) ?|(?<![+-]) ([+/-]) (?![+-])/g;

function shortenLine(line: string): string {
  return line
    .replaceAll(spaces, '$1$2')
    .replaceAll(/(\d\.)0(?!\d)/g, '$1')
    .replaceAll(/(?<![\w.])0(\.\d)/g, '$1');
}

/** @param code a source file */
export function shortenShaders(code: string): string {
  return code.replaceAll(
    /(\/\* glsl \*\/ `)([^`]*)(`)/g,
    (_, open: string, shader: string, close: string) => {
      const short = shader
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/\/\/[^\n]*/g, '')
        .replaceAll(/[ \t]*\n\s*/g, '\n')
        // Spaces that part nothing; lines for the preprocessor keep theirs.
        .replaceAll(/^[^#].*$/gm, (line) => shortenLine(line));
      return open + short + close;
    },
  );
}
