import { expect, test } from './fixtures.ts';

test.describe('without WebGL', () => {
  test('says so in a sentence and lists the gifts', async ({ page }) => {
    await page.addInitScript(() => {
      // Every way to a picture is shut; two-dimensional canvases stay.
      const canvas: { getContext: unknown } = HTMLCanvasElement.prototype;
      const original = canvas.getContext as (kind: string, ...rest: unknown[]) => unknown;
      canvas.getContext = function (this: unknown, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
      };
    });
    await page.goto('./');
    await expect(page.getByText(/cannot draw|can’t draw|cannot show|WebGL/i).first()).toBeVisible();
    const link = page.getByRole('link', { name: /glove from a spacesuit/i }).first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page.getByText(/TASS/).first()).toBeVisible();
  });
});

test.describe('when the catalogue does not arrive', () => {
  test.use({
    expected: {
      faults: [/catalogue\.json/, /delivery:/, /Failed to load resource/, /could not be fetched/, /JSON/],
    },
  });
  test('a sentence says so, and the page is not white', async ({ page }) => {
    await page.route('**/catalogue.json', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('./');
    await expect(page.getByText(/could not be opened/i)).toBeVisible();
  });

  test('broken data is the same as none: nothing half-loads', async ({ page }) => {
    await page.route('**/catalogue.json', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{"gifts":[' }),
    );
    await page.goto('./');
    await expect(page.getByText(/could not be opened/i)).toBeVisible();
  });
});

test.describe('when a model does not arrive', () => {
  test.use({ expected: { faults: [/models\//, /Failed to load resource/, /could not be loaded/] } });
  test('a block of true size stands in, with the true label', async ({ page, tour, panel }) => {
    await page.route('**/models/cosmonaut-glove-2023.*', (route) => route.fulfill({ status: 404, body: '' }));
    await tour.open('exhibit=cosmonaut-glove-2023');
    await expect(panel.title()).toContainText(/glove/i);
    expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
  });
});

for (const fault of ['answered late', 'refused'] as const) {
  test.describe(`when every model is ${fault}`, () => {
    test.use({
      viewport: { width: 192, height: 108 },
      expected: { faults: [/models\//, /Failed to load resource/, /could not be loaded/] },
    });
    test(
      'one walks among grey blocks, which give way to the gifts when they can',
      { tag: '@long' },
      async ({ page, tour }) => {
        let isMended = false;
        await page.route('**/models/*.lvl', async (route) => {
          if (isMended) return route.continue();
          if (fault === 'refused') return route.fulfill({ status: 500, body: '' });
          await new Promise((resolve) => setTimeout(resolve, 3000));
          // The page may have closed or given up meanwhile.
          return route.continue().catch(() => {});
        });
        await tour.open('clock=manual&room=main-1-4&panels=off');
        await tour.built();
        // A grey block is a box: twelve triangles.
        const { exhibitsDrawn, exhibitTriangles } = await tour.stats();
        expect(exhibitsDrawn).toBeGreaterThan(50);
        expect(exhibitTriangles).toBe(exhibitsDrawn * 12);

        const walk = (room: string): Promise<boolean> =>
          page.evaluate(async (to) => {
            const museum = window.museum!;
            const way = { hasEnded: false };
            void museum.walkTo({ room: to }).then(() => (way.hasEnded = true));
            for (let step = 0; step < 2000 && !way.hasEnded; step++) {
              museum.advance(0.25);
              await new Promise((resolve) => setTimeout(resolve, 0));
            }
            return way.hasEnded;
          }, room);
        expect(await walk('main-1-3')).toBe(true);
        expect((await tour.pose()).room).toBe('main-1-3');
        isMended = true;
        expect(await walk('main-1-4')).toBe(true);
        await tour.settled();
        const after = await tour.stats();
        expect(after.exhibitTriangles).toBeGreaterThan(after.exhibitsDrawn * 40);
      },
    );
  });
}

test.describe('when the record of a gift does not arrive', () => {
  test.use({ expected: { faults: [/Failed to load resource/, /delivery:/] } });
  test('the panel says so and tries again when asked', async ({ page, tour, panel }) => {
    let isBroken = true;
    await page.route('**/records/main-1-4.*.json', (route) =>
      isBroken ? route.fulfill({ status: 503, body: '' }) : route.continue(),
    );
    await tour.open('exhibit=castro-rifle');
    const again = panel.any().getByRole('button', { name: /again/i });
    await expect(again).toBeVisible();
    isBroken = false;
    await again.click();
    await expect(panel.claims().first()).toBeVisible();
  });
});

test.describe('when the gifts of a room do not arrive', () => {
  test.use({ expected: { faults: [/Failed to load resource/, /delivery:/] } });

  test(
    'veils stand there until they do, and one walks on',
    { tag: '@long' },
    async ({ page, tour, panel }) => {
      let isBroken = true;
      await page.route('**/rooms/main-1-4.json', (route) =>
        // Half a file is as good as none.
        isBroken ? route.fulfill({ contentType: 'application/json', body: '{"gifts":[{' }) : route.continue(),
      );
      await tour.open('room=main-1-4');
      await tour.settled();
      expect((await tour.stats()).exhibitsDrawn).toBeGreaterThan(0);
      // What is asked for by name is said not to have come.
      await page.evaluate(() => window.museum!.goTo({ exhibit: 'castro-rifle' }).catch(() => null));
      await expect(panel.any()).toHaveCount(0);
      isBroken = false;
      const shown = await tour.exhibits('main-1-4');
      expect(shown.map(({ id }) => id)).toContain('castro-rifle');
      await tour.goTo({ exhibit: 'castro-rifle' });
      await expect(panel.title()).toContainText(/rifle/i);
      await expect(panel.claims().first()).toBeVisible();
    },
  );

  test('an address of one of them ends in a sentence', async ({ page }) => {
    await page.route('**/rooms/main-1-4.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./?exhibit=castro-rifle');
    await expect(page.getByText(/could not be opened/i)).toBeVisible();
  });

  test('nor does what tells where they are', async ({ page }) => {
    await page.route('**/where/*.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('./?exhibit=castro-rifle');
    await expect(page.getByText(/could not be opened/i)).toBeVisible();
  });
});

test.describe('when a page of the list does not arrive', () => {
  test.use({ expected: { faults: [/Failed to load resource/, /delivery:/] } });
  test('the list says so and is asked for again', async ({ page, tour }) => {
    let isBroken = true;
    await page.route('**/list/0.json', (route) =>
      isBroken ? route.fulfill({ status: 500, body: '' }) : route.continue(),
    );
    await tour.open('room=main-1-4');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    const again = page.getByRole('dialog').getByRole('button', { name: /again/i });
    await expect(again).toBeVisible();
    isBroken = false;
    await again.click();
    await expect(again).toBeHidden();
    await expect(page.getByRole('dialog').getByRole('link')).not.toHaveCount(0);
  });
});

test('a lost graphics context comes back as bright as before @long', async ({ tour, page }) => {
  await page.setViewportSize({ width: 192, height: 108 });
  await tour.open('exhibit=castro-rifle&panels=off&mirror=on');
  await tour.settled();
  const before = await tour.brightness();
  await page.evaluate(() => window.museum!.loseContext());
  await page.waitForTimeout(300);
  await page.evaluate(() => window.museum!.restoreContext());
  await page.waitForTimeout(500);
  await tour.settled();
  const after = await tour.brightness();
  expect(before).toBeGreaterThan(8);
  expect(Math.abs(after - before)).toBeLessThan(before * 0.05);
});

test(
  'a graphics context lost for good gives way to the list at the same gift, and is tried again when asked',
  { tag: '@long' },
  async ({ tour, page, panel }) => {
    await tour.open('exhibit=castro-rifle&quality=low');
    await expect(panel.claims().first()).toBeVisible();
    await page.evaluate(() => window.museum!.loseContext());
    const again = page.getByRole('button', { name: 'Try 3D again' });
    await expect(again).toBeVisible();
    await expect(page.locator('#view')).toBeHidden();
    await expect(page.getByRole('link', { name: /glove from a spacesuit/i }).first()).toBeVisible();
    await expect(page.getByText(/la Repubblica/i).first()).toBeVisible();
    await again.click();
    await tour.ready();
    await expect(page.locator('#view')).toBeVisible();
    await expect(panel.title()).toContainText(/rifle/i);
  },
);

test(
  'a graphics context lost twenty times in a walk comes back as bright as before each time',
  { tag: '@long' },
  async ({ tour, page }) => {
    test.slow();
    await page.setViewportSize({ width: 192, height: 108 });
    await tour.open('exhibit=castro-rifle&panels=off&quality=low');
    await tour.settled();
    const before = await tour.brightness();
    for (let time = 0; time < 20; time++) {
      await page.evaluate(
        async (isWalking) => {
          const museum = window.museum!;
          if (isWalking) void museum.walkTo({ room: 'main-1-3' }).catch(() => null);
          museum.loseContext();
          await new Promise((resolve) => setTimeout(resolve, 50));
          museum.restoreContext();
        },
        time % 4 === 3,
      );
      await page.waitForTimeout(200);
    }
    await tour.goTo({ exhibit: 'castro-rifle' });
    await tour.settled();
    const after = await tour.brightness();
    expect(before).toBeGreaterThan(8);
    expect(Math.abs(after - before)).toBeLessThan(before * 0.05);
  },
);

test('serves strict headers, and lets others frame the embed page only', async ({ request }) => {
  const page = await request.get('./');
  expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(page.headers()['x-content-type-options']).toBe('nosniff');
  const embed = await request.get('./embed.html');
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
  expect(embed.headers()['access-control-allow-origin']).toBe('*');
});

test('text in the data is shown as text', async ({ page, tour, panel }) => {
  await page.route('**/records/main-1-4.*.json', async (route) => {
    const response = await route.fetch();
    const records = (await response.json()) as Record<
      string,
      { description: Record<string, string>; claims: { says: string }[] }
    >;
    for (const record of Object.values(records)) {
      record.description['en'] = '<script>window.hacked = true</script><b id="bold">bold</b>';
      for (const claim of record.claims) claim.says = '"><img src=y onerror="window.hacked = true">';
    }
    await route.fulfill({ response, json: records });
  });
  await tour.open('exhibit=castro-rifle');
  await expect(panel.any()).toContainText('<script>window.hacked = true</script>');
  expect(await page.locator('#bold, img[src="y"]').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test.describe('when the script that builds beside the page does not arrive', () => {
  test.use({ expected: { faults: [/building-worker/, /Failed to load resource/] } });
  test('rooms and valley are built in the page @long', async ({ page, tour }) => {
    await page.route('**/building-worker*', (route) => route.fulfill({ status: 404, body: '' }));
    await tour.open('exhibit=castro-rifle&panels=off');
    expect(await tour.brightness()).toBeGreaterThan(8);
    await tour.goTo({ room: 'main-1-2' });
    await tour.built();
    expect((await tour.stats()).drawCalls).toBeGreaterThan(1);
  });
});
