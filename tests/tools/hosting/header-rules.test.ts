import { describe, expect, it } from 'vitest';
import {
  builderHeaders,
  embedHeaders,
  fileHeaders,
  namedFileHeaders,
  pageHeaders,
  releaseHeaders,
} from '../../../src/headers.ts';
import { headerRules, headersOf } from '../../../tools/hosting/header-rules.ts';
import { matchPath } from '../../../tools/hosting/match-path.ts';

describe('headers of the site', () => {
  it.each([
    ['/', pageHeaders],
    ['/gifts/castro-rifle.html', pageHeaders],
    ['/countries/cu.html', pageHeaders],
    ['/ko/sources/bharat-2023.html', pageHeaders],
    ['/catalogue.html', pageHeaders],
    ['/builder.html', builderHeaders],
    ['/embed.html', embedHeaders],
    ['/v/0.1.0/embed.html', embedHeaders],
    ['/posters/exhibit/castro-rifle-640.avif', namedFileHeaders],
    ['/cards/museum.json', namedFileHeaders],
    ['/open-data/gifts.csv', namedFileHeaders],
    ['/open-data/models/castro-rifle.glb', namedFileHeaders],
    ['/linked-art/castro-rifle.json', namedFileHeaders],
    ['/iiif/castro-rifle/manifest.json', namedFileHeaders],
    ['/version.json', namedFileHeaders],
    ['/v/0.1.0/version.json', namedFileHeaders],
    ['/embed.js', namedFileHeaders],
    ['/sw.js', releaseHeaders],
    ['/release.json', releaseHeaders],
    ['/nowhere', pageHeaders],
  ])('are those of its kind for %s', (path, headers) => {
    expect(headersOf(path)).toEqual(headers);
  });

  it('let what carries its hash be kept for ever, and nothing else', () => {
    expect(headersOf('/assets/main-1.js')).toEqual({
      ...fileHeaders,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(namedFileHeaders['Cache-Control']).not.toContain('immutable');
    expect(namedFileHeaders['Access-Control-Allow-Origin']).toBe('*');
  });

  it('come from one rule for each path', () => {
    for (const { path } of headerRules) {
      const within = path.replace('*', 'a.html');
      const fits = headerRules.filter((rule) => new RegExp(matchPath(rule.path)).test(within));
      expect(fits.map((rule) => rule.path)).toEqual([path]);
    }
  });
});
