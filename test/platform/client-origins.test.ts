import { expect, it, vi } from 'vitest';

vi.mock('../../lib/platform/browser', () => ({ browser: {} }));
const { withoutPort } = await import('../../lib/platform/client-origins');

it.each([
  ['https://chat.example.cn/*', 'https://chat.example.cn/*'],
  ['http://localhost:15280/*', 'http://localhost/*'],
  ['https://*.example.cn/messenger*', 'https://*.example.cn/*'],
])('%s is asked for as %s', (match, origin) => expect(withoutPort(match)).toBe(origin));
