import type { Plugin } from 'vite';

/**
 * Leaves comments, indents and needless spaces out of the shaders of a built site: they are text there, which no other step makes
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
        .replaceAll(/^[^#].*$/gm, (line) => line.replaceAll(/ ?([=,;*(){}<>?:]|&&|\|\|) ?/g, '$1'));
      return open + short + close;
    },
  );
}
