/**
 * The measures as `docs/accuracy.md`: one section each between markers, so that a run of one measure leaves the figures
 * of the others as they were, each with its own date and machine.
 *
 * @example
 * withSection(page, outlineMeasure, measured, { date: '2026-11-20', machine: '2 processor cores, …', command: 'npm run bench -- --only outline' })
 */
import { MEASURES, type Measure, type Measured, type MeasureName } from './measure.ts';
import { asMarkdown } from './table.ts';

export interface Occasion {
  /** ISO. */
  date: string;
  machine: string;
  command: string;
}

const OPENING = `# Accuracy and speed, measured

Written by \`npm run bench -- --write\`; do not edit by hand. Every table says when, on what machine and by which command it was made, and lists what comes out wrong. The machine may have had other work at the same time: ratios, taken in the same run, are steadier than times.
`;

const startOf = (name: MeasureName): string => `<!-- measured: ${name} -->`;
const endOf = (name: MeasureName): string => `<!-- end: ${name} -->`;

/** One measure as Markdown. */
export function section({ name, title }: Pick<Measure, 'name' | 'title'>, measured: Measured, { date, machine, command }: Occasion): string {
  const [first, ...others] = measured.tables;
  const parts = [
    `## ${title}`,
    `Measured ${date} on ${machine}. Command: \`${command}\`.`,
    ...(first ? [asMarkdown(first)] : []),
    ...(measured.method.length > 0 ? ['How:', measured.method.map((line) => `- ${line}`).join('\n')] : []),
    ...others.map(asMarkdown),
  ];
  return [startOf(name), ...parts, endOf(name)].join('\n\n');
}

/** The page with the section put in, or in the place of the old one. Sections keep the order of `MEASURES`. */
export function withSection(page: string, measure: Pick<Measure, 'name' | 'title'>, measured: Measured, occasion: Occasion): string {
  const sections = new Map(MEASURES.map((name) => [name, sectionIn(page, name)]));
  sections.set(measure.name, section(measure, measured, occasion));
  return [OPENING.trim(), ...[...sections.values()].filter((text) => text !== undefined)].join('\n\n') + '\n';
}

function sectionIn(page: string, name: MeasureName): string | undefined {
  const start = page.indexOf(startOf(name));
  const end = page.indexOf(endOf(name));
  return start < 0 || end < start ? undefined : page.slice(start, end + endOf(name).length);
}
