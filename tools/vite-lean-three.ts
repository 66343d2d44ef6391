import type { Plugin } from 'vite';

/**
 * The shaders of three that something here is drawn with: the renderer puts this one before any that is not raw.
 * Everything is drawn by shaders of our own (`src/view/scene/surfaces`).
 */
const usedShaders = ['colorspace_pars_fragment'];

/** Stands where a shader was: whoever needs it after all is told by the compiler. */
const leftOut = '"#error left out of this build: tools/vite-lean-three.ts"';

/** Leaves the shaders of materials and effects that nothing here uses out of a built site: a fifteenth of its script. */
export function leanThree(): Plugin {
  return {
    name: 'lean-three',
    apply: 'build',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/three/build/three.module.js')) return null;
      return { code: leaveOutShaders(code, usedShaders), map: null };
    },
  };
}

/**
 * What stands beside the table (soft shadows, reflections of a surrounding, the look of effects, the depth a headset sees) is
 * left out whole.
 *
 * @param code three's module with its table of shaders, `ShaderChunk`
 * @param used names in that table; what they include stays as well
 * @throws when the module is not written as expected: a new version of three
 */
export function leaveOutShaders(code: string, used: readonly string[]): string {
  const table = /\nconst ShaderChunk = \{([^}]*)\};/.exec(code)?.[1];
  if (table === undefined) throw new Error('lean-three: the module has no table of shaders');
  const variables = new Map(
    [...table.matchAll(/(\w+): ([\w$]+)/g)].map(([, name, variable]) => [name, variable]),
  );
  const line = /^(?:const|var|let) ([\w$]+) = ("(?:[^"\\\n]|\\.)*");$/gm;
  const shaders = new Map([...code.matchAll(line)].map(([, variable, text]) => [variable, text as string]));

  const kept = new Set<string>();
  const keep = (name: string): void => {
    const variable = variables.get(name);
    const text = variable === undefined ? undefined : shaders.get(variable);
    if (variable === undefined || text === undefined)
      throw new Error(`lean-three: the module has no shader ${name}`);
    if (kept.has(variable)) return;
    kept.add(variable);
    for (const [, included] of text.matchAll(/#include <(\w+)>/g)) keep(included as string);
  };
  used.forEach(keep);
  const inTable = new Set(variables.values());
  const isNeeded = (variable: string, text: string): boolean =>
    inTable.has(variable) ? kept.has(variable) : !text.includes('void main()');
  return code
    .replaceAll(line, (whole, variable: string, text: string) =>
      isNeeded(variable, text) ? whole : whole.replace(text, () => leftOut),
    )
    .replaceAll(/(?<=\/\* glsl \*\/\s*|const _occlusion_\w+ = )`[^`]*`/g, () => leftOut);
}
