import { render } from 'preact';
import { readGroups } from '../../../lib/db/read-groups';

/** What a popup is first written as: every group is read and each gets a row. */
const groups = await readGroups('Asia/Shanghai');
const root = document.createElement('ul');
document.body.append(root);
render(
  groups.map(({ id, name, memberCount, unit, lastSeenAt }) => (
    <li key={id}>
      <a href={`/inventory.html#${id}`}>
        <b>{name}</b> <span>{unit}</span> <span>{memberCount}</span>{' '}
        <time>{new Date(lastSeenAt).toLocaleDateString('zh-CN')}</time>
      </a>
    </li>
  )),
  root,
);
