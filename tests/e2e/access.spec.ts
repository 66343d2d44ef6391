import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

for (const language of ['en', 'ko', 'ar']) {
  const tag = language === 'ko' ? '@long' : [];
  test(
    `a panel in the walk has no fault that axe finds (${language})`,
    { tag },
    async ({ tour, page, panel }) => {
      await tour.open(`clock=manual&exhibit=mitterrand-tea-cups&lang=${language}`);
      await expect(panel.claims().first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
}
