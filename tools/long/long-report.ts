import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one long test found; without faults it passed. */
export interface LongFinding {
  readonly name: string;
  readonly faults: readonly string[];
  readonly detail: string;
}

interface KeptPart {
  readonly commit: string;
  /** ISO date. */
  readonly date: string;
  readonly lines: readonly string[];
}

/** Faults told of one test; there may be thousands. */
const mostFaults = 20;

/**
 * The report of the long tests, part by part: `docs/reports/test-long.json`, and the same to be read,
 * `docs/reports/test-long.md`.
 *
 * @param order names of all parts
 */
export function longReport(
  root: string,
  order: readonly string[],
): { keep(part: string, commit: string, findings: readonly LongFinding[]): readonly string[] } {
  const folder = join(root, 'docs/reports');
  const file = join(folder, 'test-long.json');
  const parts: Record<string, KeptPart> = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, KeptPart>)
    : {};
  return {
    keep: (part, commit, findings) => {
      const lines = findings.flatMap(({ name, faults, detail }) => [
        `- ${faults.length === 0 ? 'passed' : 'FAILED'}: ${name} (${detail})`,
        ...faults.slice(0, mostFaults).map((fault) => `  - ${fault}`),
      ]);
      parts[part] = { commit, date: new Date().toISOString().slice(0, 10), lines };
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${JSON.stringify(parts, null, 2)}\n`);
      const sections = order.flatMap((name) => {
        const kept = parts[name];
        return kept
          ? [`## ${name}\n\nCommit ${kept.commit}, ${kept.date}.\n\n${kept.lines.join('\n')}\n`]
          : [`## ${name}\n\nNot run yet.\n`];
      });
      writeFileSync(join(folder, 'test-long.md'), `# Long tests\n\n${sections.join('\n')}`);
      return lines;
    },
  };
}
