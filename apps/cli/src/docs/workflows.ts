import { type StepRow, WORKFLOW_OF, WORKFLOWS, type Workflow } from '@libs/rules';
import { page, slugs, table, yes } from './markdown';

export function workflowsPage(): string {
  return page(
    'Workflows',
    'A case may take exactly these steps. `stay` leaves the state as it is; such steps are not drawn.',
    ...Object.values(WORKFLOWS).map(section),
  );
}

function section(workflow: Workflow): string {
  const kinds = Object.entries(WORKFLOW_OF).filter(([, id]) => id === workflow.id);
  return [
    `## ${workflow.id}`,
    `Kinds of case: ${slugs(kinds.map(([kind]) => kind))}. Ends in ${slugs(workflow.ends)}.`,
    diagram(workflow),
    table(HEAD, workflow.steps.map(columns)),
  ].join('\n\n');
}

function diagram({ opensIn, ends, steps }: Workflow): string {
  const verbs = new Map<string, string[]>();
  for (const { step, from, to } of steps) {
    if (to === 'stay') continue;
    for (const state of from) {
      const arrow = `${state} --> ${to}`;
      verbs.set(arrow, [...(verbs.get(arrow) ?? []), step]);
    }
  }
  const moves = [...verbs].map(([arrow, steps]) => `  ${arrow} : ${steps.join(', ')}`);
  const lines = [`  [*] --> ${opensIn}`, ...moves, ...ends.map((end) => `  ${end} --> [*]`)];
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

const HEAD = [
  ...['step', 'from', 'to', 'by', 'needs', 'takes', 'guards', 'starts', 'stops', 'effects', 'owes'],
  ...['changes the kind', 'citizen reads it', 'basis'],
];

function columns(row: StepRow): string[] {
  return [
    slugs([row.step]),
    slugs(row.from),
    slugs([row.to]),
    ...[row.by, row.needs, row.takes, row.guards, row.starts, row.stops, row.effects, row.owes].map(slugs),
    yes(row.reclassifies),
    yes(row.public),
    row.basis,
  ];
}
