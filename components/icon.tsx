import type { ComponentChildren } from 'preact';

const shapes = {
  on: <circle cx="8" cy="8" r="4.25" fill="currentColor" />,
  half: (
    <>
      <circle cx="8" cy="8" r="4.25" />
      <path d="M8 3.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" stroke="none" />
    </>
  ),
  flag: <path d="M4 14V2.75h8.25L10 5.9l2.25 3.1H4" />,
  pen: <path d="m3 13 .6-2.9 7.5-7.5a1.3 1.3 0 0 1 1.85 0l.45.45a1.3 1.3 0 0 1 0 1.85l-7.5 7.5z" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8.25" rx="1.25" />
      <path d="M3.5 10.5a1.25 1.25 0 0 1-1.25-1.25V3.5A1.25 1.25 0 0 1 3.5 2.25h5.75A1.25 1.25 0 0 1 10.5 3.5" />
    </>
  ),
  sheet: <path d="M3.25 1.75h6.5l3 3v9.5h-9.5zM9.5 2v3h3M5.75 8.25h4.5M5.75 11h4.5" />,
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
  lock: (
    <>
      <rect x="3.25" y="7" width="9.5" height="6.75" rx="1.25" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </>
  ),
  sliders: (
    <>
      <path d="M2 5h6M12 5h2M2 11h2M8 11h6" />
      <circle cx="10" cy="5" r="1.75" />
      <circle cx="6" cy="11" r="1.75" />
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
