import type { ComponentChildren } from 'preact';

const shapes = {
  on: <circle cx="8" cy="8" r="4.25" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="4.25" />
      <path d="M8 3.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" stroke="none" />
    </>
  ),
  off: <circle cx="8" cy="8" r="4.25" />,
  go: <path d="m6.25 4 4 4-4 4" />,
  tick: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="m5.25 8.2 2 1.9 3.6-4" />
    </>
  ),
  down: <path d="M8 3v10M4 9l4 4 4-4" />,
  up: <path d="M8 13V3M4 7l4-4 4 4" />,
  find: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.25 3.25" />
    </>
  ),
  bubbles: (
    <>
      <path d="M2.25 3.25h7.5v5h-4l-2 1.75v-1.75h-1.5z" />
      <path d="M12 6h1.75v5.25H12.5V13l-2-1.75H7.5" />
    </>
  ),
} satisfies Readonly<Record<string, ComponentChildren>>;

export type IconName = keyof typeof shapes;

/** A 16 px sign in the colour of its text; the word beside it carries the meaning. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
    {shapes[name]}
  </svg>
);
