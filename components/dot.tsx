/** The separator between two facts of one line. */
export const Dot = () => <span class="dot"> · </span>;
