/** What axe finds on a page. */
import { AxeBuilder } from '@axe-core/playwright';

import type { Page } from './guarded';

type Scope = {
  /** Only these rules. */
  readonly rules?: string[];
  readonly disabledRules?: string[];
  readonly included?: string;
  readonly excluded?: string | null;
};

/** The violations that axe finds outside of frames, with their elements. */
export async function violationsOf(
  page: Page,
  { rules, disabledRules, included, excluded }: Scope = {},
): Promise<string[]> {
  // Reports on passed rules take much of the time. Legacy mode saves the second page that axe opens
  // for frames. No rule needs the style sheets and sounds that axe would fetch first.
  const axe = new AxeBuilder({ page })
    .options({ iframes: false, preload: false, resultTypes: ['violations'] })
    .setLegacyMode();
  if (rules) axe.withRules(rules);
  if (disabledRules) axe.disableRules(disabledRules);
  if (included) axe.include(included);
  if (excluded) axe.exclude(excluded);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
