import { ROUTING_RULES } from '@libs/petitions';
import { page, slugs, table } from './markdown';

export function routingPage(): string {
  return page(
    'Routing',
    'The first rule that applies decides. `ward`: the people’s committee of that ward; `desk`: the reception desk.',
    table(
      ['', 'rule', 'leads to', 'when'],
      ROUTING_RULES.map(({ id, to, what }, index) => [String(index + 1), slugs([id]), slugs([to]), what]),
    ),
  );
}
