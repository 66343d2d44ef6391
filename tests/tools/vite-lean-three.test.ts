import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveOutShaders } from '../../tools/vite-lean-three.ts';
import { root } from '../root.ts';

const module = readFileSync(join(root, 'node_modules/three/build/three.module.js'), 'utf8');
const leftOut = /left out of this build/g;

describe('the shaders of three in a built site', () => {
  it('are those that are used, with all that they include', () => {
    const code = `
const a = "uses\\n#include <b>\\n";

var b = "b";

const c$1 = "c";

const other = "not a shader";

const ShaderChunk = {
	a_vert: a,
	b: b,
	c_frag: c$1
};`;
    const lean = leaveOutShaders(code, ['a_vert']);
    expect(lean).toContain('const a = "uses\\n#include <b>\\n";');
    expect(lean).toContain('var b = "b";');
    expect(lean).toContain('const other = "not a shader";');
    expect(lean).not.toContain('"c"');
    expect(lean.match(leftOut)).toHaveLength(1);
  });

  it('make up most of its table, as it is now', () => {
    const lean = leaveOutShaders(module, ['meshbasic_vert', 'meshbasic_frag']);
    expect(module.length - lean.length).toBeGreaterThan(60_000);
    expect(lean.match(leftOut)?.length).toBeGreaterThan(60);
  });

  it('beside its table are left out too, of effects and of what headsets see', () => {
    const lean = leaveOutShaders(module, ['meshbasic_vert', 'meshbasic_frag']);
    const kept = lean.match(/void main\(\)/g)?.length ?? 0;
    // Of the one that is asked for.
    expect(kept).toBe(2);
    expect(lean).not.toMatch(/sampler2D tDiffuse;|shadow_pass;|depthColor;/);
  });

  it('are looked for: a module written in another way is refused', () => {
    expect(() => leaveOutShaders('const x = 1;', [])).toThrow('no table of shaders');
    expect(() => leaveOutShaders(module, ['no_such_vert'])).toThrow('no shader no_such_vert');
  });

  it('are not needed: no source makes a material of three but from its own shaders', () => {
    const folder = join(root, 'src');
    const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/(?:new |<)(\w+Material|\w*[sS]prite)\b/g),
      ])
      .map(([, name]) => name);
    expect(new Set(made)).toEqual(new Set(['RawShaderMaterial', 'ShaderMaterial', 'rawShaderMaterial']));
  });
});
