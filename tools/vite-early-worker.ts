import type { Plugin } from 'vite';

/**
 * Has the script of the thread that builds rooms come beside the page's own: the page asks for the thread only after its
 * own script has been read, and the first picture waits for what the thread builds.
 */
export function earlyWorker(name: string): Plugin {
  return {
    name: 'museum-early-worker',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const script = Object.keys(bundle ?? {}).find((file) => file.startsWith(`assets/${name}-`));
        if (script === undefined) throw new Error(`the build has no script of the thread ${name}`);
        return [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${script}` },
            injectTo: 'head' as const,
          },
        ];
      },
    },
  };
}
