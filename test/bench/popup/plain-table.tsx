import { render } from 'preact';
import { readGroups } from '../../../lib/db/read-groups';

/** The inventory as a table with all of its rows. */
const groups = await readGroups('Asia/Shanghai');
const root = document.createElement('table');
document.body.append(root);
render(
  <tbody>
    {groups.map(({ id, name, kind, unit, purpose, memberCount, lastSeenAt }) => (
      <tr key={id}>
        <td>
          <input type="checkbox" aria-label={name} />
        </td>
        <th scope="row">{name}</th>
        <td>{kind}</td>
        <td>{unit}</td>
        <td>{purpose}</td>
        <td>{memberCount}</td>
        <td>{new Date(lastSeenAt).toLocaleDateString('zh-CN')}</td>
      </tr>
    ))}
  </tbody>,
  root,
);
