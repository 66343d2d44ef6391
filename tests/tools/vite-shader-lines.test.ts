import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortenShaders } from '../../tools/vite-shader-lines.ts';
import { root } from '../root.ts';

describe('shaders of a built site', () => {
  it('lose comments, indents, needless spaces and noughts, and nothing else', () => {
    const code =
      '/** Kept. */\nexport const a = /* glsl */ `\n#define A\n  /** Gone. */\n  float b = 1.0 / 2.05; // gone\n  b -= a10.x - -0.5 + 10.01;\n\n  ${other}\n`;\n// kept';
    expect(shortenShaders(code)).toBe(
      '/** Kept. */\nexport const a = /* glsl */ `\n#define A\nfloat b=1./2.05;\nb -=a10.x - -.5+10.01;\n${other}\n`;\n// kept',
    );
  });

  it('keep every statement of ours', () => {
    const folder = join(root, 'src/view/scene/surfaces');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const count = (text: string): number => text.split(';').length;
    let shaders = 0;
    for (const name of files) {
      const code = readFileSync(join(folder, name), 'utf8');
      if (!code.includes('/* glsl */')) continue;
      shaders++;
      const bare = code.replaceAll(/\/\*(?! glsl)[\s\S]*?\*\//g, '').replaceAll(/\/\/[^\n]*/g, '');
      const short = shortenShaders(code)
        .replaceAll(/\/\*(?! glsl)[\s\S]*?\*\//g, '')
        .replaceAll(/\/\/[^\n]*/g, '');
      expect(count(short), name).toBe(count(bare));
    }
    expect(shaders).toBeGreaterThan(8);
  });
});
