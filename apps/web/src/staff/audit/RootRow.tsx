import { day, moment } from '../../ui/dates';
import { Tag } from '../../ui/Tag';
import { useWords } from '../words';
import type { Join, Root } from './join-of';

export function RootRow({ root, join }: { root: Root; join: Join }) {
  const { auditRoots: words } = useWords();
  return (
    <tr>
      <th scope="row">{day(root.day)}</th>
      <td>
        <Tag tone={join === 'broken' ? 'urgent' : 'plain'}>{words[join]}</Tag>
      </td>
      <td>{moment(root.sealedAt)}</td>
      <td>{root.cases}</td>
      <td>{root.readBatches}</td>
      <td>
        <code title={root.hash}>{root.hash.slice(0, 16)}…</code>
      </td>
      <td>
        <code title={root.keyId}>{root.keyId.slice(0, 12)}</code>
      </td>
    </tr>
  );
}
