import { type StepRow, targetsOf, WORKFLOW_OF, WORKFLOWS, type Workflow } from '@libs/rules';
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

function diagram(workflow: Workflow): string {
  const { opensIn, ends, steps } = workflow;
  const verbs = new Map<string, Set<string>>();
  for (const row of steps) {
    for (const arrow of row.from.flatMap((state) => targetsOf(workflow, row).map((to) => `${state} --> ${to}`)))
      verbs.set(arrow, (verbs.get(arrow) ?? new Set()).add(row.step));
  }
  const moves = [...verbs].map(([arrow, steps]) => `  ${arrow} : ${[...steps].join(', ')}`);
  const lines = [`  [*] --> ${opensIn}`, ...moves, ...ends.map((end) => `  ${end} --> [*]`)];
  return ['```mermaid', 'stateDiagram-v2', ...lines, '```'].join('\n');
}

const HEAD = [
  ...['step', 'from', 'to', 'by', 'needs', 'takes', 'one of', 'guards', 'starts', 'from the day', 'stops', 'letters'],
  ...['effects', 'owes', 'changes the kind', 'from above', 'citizen reads it', 'basis'],
];

function columns(row: StepRow): string[] {
  return [
    slugs([row.step]),
    slugs(row.from),
    slugs([row.to]),
    ...[row.by, row.needs, row.takes].map(slugs),
    Object.entries(row.choices)
      .map(([field, codes]) => `${field}: ${slugs(codes)}`)
      .join('; '),
    ...[row.guards, row.starts].map(slugs),
    row.starts.length > 0 ? row.startsOn : '',
    ...[row.stops, row.letters, row.effects, row.owes].map(slugs),
    yes(row.reclassifies),
    yes(row.fromAbove),
    yes(row.public),
    row.basis,
  ];
}
