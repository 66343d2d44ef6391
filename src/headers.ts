/**
 * The response headers of the tour: used by `npm start`, by the browser tests, and written out for hosts.
 * `wasm-unsafe-eval` is for the decoder of compressed models; blob: in connect-src and img-src for the pictures
 * that models may carry inside.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'media-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'museum',
} as const;

function formatPolicy(frameAncestors: string, more: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...policy, ...more, 'frame-ancestors': frameAncestors });
  return lines.map(([name, value]) => `${name} ${value}`).join('; ');
}

const everyPage = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), xr-spatial-tracking=(self), fullscreen=(self), gamepad=(self)',
} as const;

/** Headers of the tour itself: nobody else may frame it. */
export const pageHeaders: Readonly<Record<string, string>> = {
  ...everyPage,
  'Content-Security-Policy': formatPolicy("'self'"),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of `builder.html`, which shows the tour as an article does: in a frame. */
export const builderHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'Content-Security-Policy': formatPolicy("'self'", { 'frame-src': "'self'" }),
};

/** Headers of `embed.html`, the one page that others may frame. */
export const embedHeaders: Readonly<Record<string, string>> = {
  ...everyPage,
  'Content-Security-Policy': formatPolicy('*'),
  'Access-Control-Allow-Origin': '*',
};

/**
 * Headers of everything a page fetches. The files are public: a frame without an origin of its own (`sandbox` without
 * `allow-same-origin`) may read them too.
 */
export const fileHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Headers of what articles elsewhere read by its name (posters, cards, oEmbed answers, the element's script): it changes
 * under the same address, so that a correction reaches what has long been published. Pages that are isolated from others
 * (`Cross-Origin-Embedder-Policy`) may show it too.
 */
export const namedFileHeaders: Readonly<Record<string, string>> = {
  ...fileHeaders,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'public, max-age=600, stale-while-revalidate=604800',
};

/**
 * Headers of what tells one build of the site from another (`sw.js`, `release.json`): asked for again each time, so that
 * nobody stays with a site that is gone.
 */
export const releaseHeaders: Readonly<Record<string, string>> = {
  ...fileHeaders,
  'Cache-Control': 'no-cache',
};
